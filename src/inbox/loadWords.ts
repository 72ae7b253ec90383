import { inbox as english } from '../locales/en/inbox.ts';
import { createWords, type Language, type Words } from './words.ts';

/** English is always there, as what stands behind every other language. */
export const ENGLISH_WORDS: Words = createWords('en', english, english);

/** Fetches the words of a language; English when they cannot be had. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') return ENGLISH_WORDS;
  try {
    const { inbox } = await import('../locales/pl/inbox.ts');
    return createWords(language, inbox, english);
  } catch {
    return ENGLISH_WORDS;
  }
}
