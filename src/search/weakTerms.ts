import type { Language } from './language.ts';
import { termsOf } from './termsOf.ts';

/** The terms of the function and question words of a language. */
export function weakTerms(language: Language): Set<string> {
  return new Set(termsOf(language.weak ?? '', language));
}
