import type { Language } from './language.ts';
import { neutral } from './neutral.ts';

/** One line a language, written out so that a bundler makes each its own file. */
const loaders: readonly (readonly [string, () => Promise<Record<string, Language>>])[] = [
  ['ar', () => import('./languages/ar.ts')],
  ['cs', () => import('./languages/cs.ts')],
  ['de', () => import('./languages/de.ts')],
  ['en', () => import('./languages/en.ts')],
  ['es', () => import('./languages/es.ts')],
  ['fr', () => import('./languages/fr.ts')],
  ['he', () => import('./languages/he.ts')],
  ['hi', () => import('./languages/hi.ts')],
  ['id', () => import('./languages/id.ts')],
  ['it', () => import('./languages/it.ts')],
  ['ja', () => import('./languages/ja.ts')],
  ['ko', () => import('./languages/ko.ts')],
  ['nl', () => import('./languages/nl.ts')],
  ['pl', () => import('./languages/pl.ts')],
  ['pt', () => import('./languages/pt.ts')],
  ['ro', () => import('./languages/ro.ts')],
  ['ru', () => import('./languages/ru.ts')],
  ['th', () => import('./languages/th.ts')],
  ['tr', () => import('./languages/tr.ts')],
  ['uk', () => import('./languages/uk.ts')],
  ['vi', () => import('./languages/vi.ts')],
  ['zh', () => import('./languages/zh.ts')],
  ['zhHant', () => import('./languages/zhHant.ts')],
];

/** Fetches what search knows of a language, such as `pl` or `pl-PL`; `neutral` for one it has no part for. */
export async function loadLanguage(locale: string): Promise<Language> {
  const tag = locale.toLowerCase();
  const code = /^zh\W?.*(hant|tw|hk|mo)/.test(tag) ? 'zhHant' : tag.split(/[-_]/)[0];
  const [name, load] = loaders.find(([known]) => known === code) ?? [];
  return (name && (await load?.())?.[name]) || neutral;
}
