import { panel } from '../../../locales/de/panel.ts';
import type { Language } from '../loadWords.ts';

/** How German words are fetched: by topic, when they are used. */
export const de: Language = {
  panel,
  live: () => import('../../../locales/de/live.ts').then(({ live }) => live),
  faq: () => import('../../../locales/de/faq.ts').then(({ faq }) => faq),
  chat: () => import('../../../locales/de/chat.ts').then(({ chat }) => chat),
  callback: () => import('../../../locales/de/callback.ts').then(({ callback }) => callback),
};
