import { analyse, isSpaced } from './analyse.ts';
import type { Language } from './language.ts';
import { termFor } from './lexicon.ts';

/** The terms of a word or phrase; of a script without spaces its pairs, where it is long enough to have one. */
export function termsOf(text: string, language: Language): string[] {
  return text.split(' ').flatMap((part) => {
    const tokens = analyse(part, language).filter((token) => token.kind !== 3);
    const pairs = tokens.filter((token) => token.kind === 2);
    return (pairs.length ? pairs : tokens).map((token) => termFor(token.word, language, isSpaced(token)));
  });
}
