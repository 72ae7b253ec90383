import { panel } from '../../../locales/fr/panel.ts';
import type { Language } from '../loadWords.ts';

/** How French words are fetched: by topic, when they are used. */
export const fr: Language = {
  panel,
  live: () => import('../../../locales/fr/live.ts').then(({ live }) => live),
  faq: () => import('../../../locales/fr/faq.ts').then(({ faq }) => faq),
  chat: () => import('../../../locales/fr/chat.ts').then(({ chat }) => chat),
  callback: () => import('../../../locales/fr/callback.ts').then(({ callback }) => callback),
};
