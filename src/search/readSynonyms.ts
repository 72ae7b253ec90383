import type { Expansion } from './expand.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { termsOf } from './termsOf.ts';
import * as weights from './weights.ts';

/** A word or phrase, as terms, and what may stand for it among the terms the entries know. */
export type Synonym = { phrase: readonly string[]; expansions: readonly Expansion[] };

/** Synonyms by the first term of their phrase. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/** Groups read between two yields. */
const groupsPerStep = 20;

/**
 * Reads the groups of the site and of the language into one table, leaving out what no entry could match; yields between
 * pieces of work.
 */
export function* readSynonyms(
  groups: readonly (readonly string[])[] = [],
  language: Language,
  lexicon: Lexicon,
): Generator<undefined, Synonyms> {
  const own = (language.synonyms ?? '').split('|').map((group) => group.split(' '));
  const table = new Map<string, Synonym[]>();
  for (const [at, group] of [...own, ...groups].entries()) {
    if (at % groupsPerStep === 0) yield;
    const phrases = group.map((text) => termsOf(text.replaceAll('_', ' '), language));
    for (const phrase of phrases) {
      const first = phrase[0];
      const expansions = phrases.flatMap((other) => (other.join() === phrase.join() ? [] : known(other, lexicon)));
      if (first === undefined || !expansions.length) continue;
      const list = table.get(first);
      if (list) list.push({ phrase, expansions });
      else table.set(first, [{ phrase, expansions }]);
    }
  }
  return table;
}

function known(phrase: readonly string[], { terms }: Lexicon): Expansion[] {
  return phrase.flatMap((text) => {
    const term = terms.get(text);
    return term === undefined ? [] : [{ term, closeness: weights.synonym / phrase.length }];
  });
}
