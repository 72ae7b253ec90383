import { grams } from './grams.ts';
import type { Language } from './language.ts';
import { letterSet } from './slips.ts';

/**
 * The words an index knows, by number. A *word* is a spelling as it stands in an entry; a *term* is what its forms
 * share, and what is counted.
 */
export type Lexicon = {
  words: Map<string, number>;
  spellings: string[];
  /** Word number → which letters it has, as bits; 0 for characters and pairs. */
  letters: number[];
  /** Word number → term number. */
  termOf: number[];
  terms: Map<string, number>;
  /** Spelling of each term. */
  termTexts: string[];
  /** The first one, two or three letters → numbers of the words that begin so. */
  beginnings: Map<string, number[]>;
  /** 4-gram → numbers of the terms it occurs in. */
  grams: Map<string, number[]>;
};

/** An empty lexicon. */
export function createLexicon(): Lexicon {
  return {
    words: new Map(),
    spellings: [],
    letters: [],
    termOf: [],
    terms: new Map(),
    termTexts: [],
    beginnings: new Map(),
    grams: new Map(),
  };
}

/** The term a word belongs to. `spaced` is false for characters and pairs, which have no forms. */
export function termFor(word: string, language: Language, spaced: boolean): string {
  return spaced && language.stem ? language.stem(word) : word;
}

/** The number of a word, which is taken up if it is new. */
export function learn(lexicon: Lexicon, word: string, language: Language, spaced: boolean): number {
  const known = lexicon.words.get(word);
  if (known !== undefined) return known;
  const number = lexicon.spellings.length;
  const term = termFor(word, language, spaced);
  let termNumber = lexicon.terms.get(term);
  if (termNumber === undefined) {
    termNumber = lexicon.terms.size;
    lexicon.terms.set(term, termNumber);
    lexicon.termTexts.push(term);
    if (spaced) for (const gram of grams(term)) file(lexicon.grams, gram, termNumber);
  }
  lexicon.words.set(word, number);
  lexicon.spellings.push(word);
  lexicon.letters.push(spaced ? letterSet(word) : 0);
  lexicon.termOf.push(termNumber);
  if (spaced) for (let to = 1; to <= 3 && to <= word.length; to++) file(lexicon.beginnings, word.slice(0, to), number);
  return number;
}

function file(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
