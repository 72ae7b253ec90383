import type { Language } from './language.ts';
import { neutral } from './neutral.ts';

/** Fetches a language: a file with nothing but that one in it. */
export type LoadPart = () => Promise<Record<string, Language>>;

/** One line a language, written out so that a bundler makes each its own file. */
const parts: Readonly<Record<string, LoadPart>> = {
  ar: () => import('./languages/ar.ts'),
  cs: () => import('./languages/cs.ts'),
  de: () => import('./languages/de.ts'),
  en: () => import('./languages/en.ts'),
  es: () => import('./languages/es.ts'),
  fr: () => import('./languages/fr.ts'),
  it: () => import('./languages/it.ts'),
  ja: () => import('./languages/ja.ts'),
  nl: () => import('./languages/nl.ts'),
  pl: () => import('./languages/pl.ts'),
  pt: () => import('./languages/pt.ts'),
  ru: () => import('./languages/ru.ts'),
  tr: () => import('./languages/tr.ts'),
  uk: () => import('./languages/uk.ts'),
  zh: () => import('./languages/zh.ts'),
};

/** Fetches what search knows of a language, such as `pl` or `pl-PL`; `neutral` for one it has no part for. */
export async function loadLanguage(locale: string): Promise<Language> {
  const tag = locale.toLowerCase();
  const code = /^zh.*(hant|tw|hk|mo)/.test(tag) ? 'zhHant' : tag.replace(/[-_].*/, '');
  // The names of files alone weigh something: those of fewer sites are in a list of their own.
  const list = Object.hasOwn(parts, code) ? parts : (await import('./moreLanguages.ts')).moreLanguages;
  return Object.hasOwn(list, code) ? (Object.values(await list[code]!())[0] as Language) : neutral;
}
