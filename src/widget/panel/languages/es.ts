import { panel } from '../../../locales/es/panel.ts';
import type { Language } from '../loadWords.ts';

/** How Spanish words are fetched: by topic, when they are used. */
export const es: Language = {
  panel,
  live: () => import('../../../locales/es/live.ts').then(({ live }) => live),
  faq: () => import('../../../locales/es/faq.ts').then(({ faq }) => faq),
  chat: () => import('../../../locales/es/chat.ts').then(({ chat }) => chat),
  callback: () => import('../../../locales/es/callback.ts').then(({ callback }) => callback),
};
