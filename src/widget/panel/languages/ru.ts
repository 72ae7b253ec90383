import { panel } from '../../../locales/ru/panel.ts';
import type { Language } from '../loadWords.ts';

/** How Russian words are fetched: by topic, when they are used. */
export const ru: Language = {
  panel,
  live: () => import('../../../locales/ru/live.ts').then(({ live }) => live),
  faq: () => import('../../../locales/ru/faq.ts').then(({ faq }) => faq),
  chat: () => import('../../../locales/ru/chat.ts').then(({ chat }) => chat),
  callback: () => import('../../../locales/ru/callback.ts').then(({ callback }) => callback),
};
