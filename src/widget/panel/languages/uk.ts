import { panel } from '../../../locales/uk/panel.ts';
import type { Language } from '../loadWords.ts';

/** How Ukrainian words are fetched: by topic, when they are used. */
export const uk: Language = {
  panel,
  live: () => import('../../../locales/uk/live.ts').then(({ live }) => live),
  faq: () => import('../../../locales/uk/faq.ts').then(({ faq }) => faq),
  chat: () => import('../../../locales/uk/chat.ts').then(({ chat }) => chat),
  callback: () => import('../../../locales/uk/callback.ts').then(({ callback }) => callback),
};
