import { directionOf } from '../locales/directionOf.ts';
import { inbox as english } from '../locales/en/inbox.ts';
import { isolatePlaces } from '../locales/isolatePlaces.ts';
import { LANGUAGES, type LanguageTag } from '../locales/languages.ts';
import { createWords, type Words } from './words.ts';

/** English is always there, as what stands behind every other language. */
export const ENGLISH_WORDS: Words = createWords('en', english, english);

/** By file: how the words of a language are fetched, each a file of its own. */
const LOADERS = import.meta.glob<Readonly<Record<string, string>>>(['../locales/*/inbox.ts', '!../locales/en/*'], {
  import: 'inbox',
});

const pathOf = (language: LanguageTag) => `../locales/${language}/inbox.ts`;

/** The languages the inbox can be read in. */
export const INBOX_LANGUAGES = (Object.keys(LANGUAGES) as LanguageTag[]).filter(
  (language) => language === 'en' || pathOf(language) in LOADERS,
);

/** Fetches the words of a language; English when they cannot be had. */
export async function loadWords(language: LanguageTag): Promise<Words> {
  try {
    const words = await LOADERS[pathOf(language)]?.();
    if (!words) return ENGLISH_WORDS;
    return createWords(language, directionOf(language) === 'rtl' ? isolatePlaces(words) : words, english);
  } catch {
    return ENGLISH_WORDS;
  }
}
