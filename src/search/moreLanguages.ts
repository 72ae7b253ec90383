import type { LoadPart } from './loadLanguage.ts';

/** Languages that are looked up when the first list has not got the one asked for. */
export const moreLanguages: Readonly<Record<string, LoadPart>> = {
  he: () => import('./languages/he.ts'),
  hi: () => import('./languages/hi.ts'),
  id: () => import('./languages/id.ts'),
  ko: () => import('./languages/ko.ts'),
  ro: () => import('./languages/ro.ts'),
  th: () => import('./languages/th.ts'),
  vi: () => import('./languages/vi.ts'),
  zhHant: () => import('./languages/zhHant.ts'),
};
