import { panel } from '../../../locales/pl/panel.ts';
import type { Language } from '../loadWords.ts';

/** How Polish words are fetched: by topic, when they are used. */
export const pl: Language = {
  panel,
  live: () => import('../../../locales/pl/live.ts').then(({ live }) => live),
  faq: () => import('../../../locales/pl/faq.ts').then(({ faq }) => faq),
  chat: () => import('../../../locales/pl/chat.ts').then(({ chat }) => chat),
  callback: () => import('../../../locales/pl/callback.ts').then(({ callback }) => callback),
};
