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
  ['it', () => import('./languages/it.ts')],
  ['ja', () => import('./languages/ja.ts')],
  ['nl', () => import('./languages/nl.ts')],
  ['pl', () => import('./languages/pl.ts')],
  ['pt', () => import('./languages/pt.ts')],
  ['ru', () => import('./languages/ru.ts')],
  ['tr', () => import('./languages/tr.ts')],
  ['uk', () => import('./languages/uk.ts')],
  ['zh', () => import('./languages/zh.ts')],
];

/** Fetches what search knows of a language, such as `pl` or `pl-PL`; `neutral` for one it has no part for. */
export async function loadLanguage(locale: string): Promise<Language> {
  const [code] = locale.toLowerCase().split(/[-_]/);
  const [name, load] = loaders.find(([known]) => known === code) ?? [];
  return (name && (await load?.())?.[name]) || neutral;
}
