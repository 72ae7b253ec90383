import { loaders } from 'virtual:words';
import { languageOf } from '../../locales/languages.ts';
import type { Language } from './loadWords.ts';

/** What is spoken: the tag that was asked for, the language that answers it, and its words; English has none here. */
export interface FoundLanguage {
  readonly locale: string;
  readonly tag: string;
  readonly language?: Language;
}

/** Fetches the first of the wanted languages there are words in; English when there is none. Rejects when it cannot be had. */
export async function findLanguage(wanted: readonly string[]): Promise<FoundLanguage> {
  const locale = wanted.find(languageOf) ?? 'en';
  const tag = languageOf(locale)!;
  const loaded = await loaders[tag]?.();
  return { locale, tag, ...loaded };
}
