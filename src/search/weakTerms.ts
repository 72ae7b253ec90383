import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { termFor } from './lexicon.ts';

/** The terms of the function and question words of a language. */
export function weakTerms(language: Language): Set<string> {
  const words = (language.weak ?? '').split(' ').map(fold);
  return new Set(words.map((word) => termFor(word, language, true)));
}
