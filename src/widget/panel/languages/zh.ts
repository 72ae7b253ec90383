import { panel } from '../../../locales/zh/panel.ts';
import type { Language } from '../loadWords.ts';

/** How Chinese words are fetched: by topic, when they are used. */
export const zh: Language = {
  panel,
  live: () => import('../../../locales/zh/live.ts').then(({ live }) => live),
  faq: () => import('../../../locales/zh/faq.ts').then(({ faq }) => faq),
  chat: () => import('../../../locales/zh/chat.ts').then(({ chat }) => chat),
  callback: () => import('../../../locales/zh/callback.ts').then(({ callback }) => callback),
};
