import { loaders } from 'virtual:words';
import { isolatePlaces } from '../../locales/isolatePlaces.ts';
import { languageOf } from '../../locales/languages.ts';
import { isRightToLeft } from './isRightToLeft.ts';
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
  const { language } = (await loaders[tag]?.()) ?? {};
  if (!language) return { locale, tag };
  return { locale, tag, language: isRightToLeft(tag) ? isolated(language) : language };
}

/** The same language, with the places of its words set apart. */
function isolated({ panel, ...parts }: Language): Language {
  const loaded = Object.entries(parts).map(([part, load]) => [part, async () => isolatePlaces(await load())]);
  return { panel: isolatePlaces(panel), ...(Object.fromEntries(loaded) as typeof parts) };
}
