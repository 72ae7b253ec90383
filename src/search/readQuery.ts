import { analyse, isSpaced, type Token } from './analyse.ts';
import { type Expansion, expand, type TypedWord } from './expand.ts';
import { otherLayout } from './otherLayout.ts';
import type { Language } from './language.ts';
import { type Lexicon, termFor } from './lexicon.ts';
import type { Synonyms } from './readSynonyms.ts';
import * as weights from './weights.ts';

/** One thing the visitor asked for, with all it may stand for in the entries. */
export type Wish = {
  /** How much it counts, 0..1. */
  weight: number;
  term: string;
  /** Number of the term, -1 when no entry has it. */
  number: number;
  /** Terms that satisfy it, each with how close it is, 0..1. */
  expansions: readonly Expansion[];
};

/** What a query is read with. */
export type Reader = {
  lexicon: Lexicon;
  language: Language;
  /** Numbers of the terms of function and question words. */
  weak: ReadonlySet<number>;
  synonyms: Synonyms;
  /** What was found out before: from key to key only the last word changes. */
  memo: { expansions: Map<string, Expansion[]>; terms: Map<string, string>; layouts: Map<string, string> };
};

/** A reader that remembers nothing yet. */
export function createReader(parts: Omit<Reader, 'memo'>): Reader {
  return { ...parts, memo: { expansions: new Map(), terms: new Map(), layouts: new Map() } };
}

/** Letters of a query that are read; what a visitor types beyond says nothing new and would only cost time. */
const longestQuery = 400;

const longestMemo = 500;

/** Reads what was typed. The last word counts as still being typed unless something follows it. */
export function readQuery(typed: string, reader: Reader): Wish[] {
  const text = inRightLayout(typed.slice(0, longestQuery), reader);
  const wishes = new Map<string, Wish>();
  for (const token of splitAndJoin(analyse(text, reader.language), reader)) {
    const term = termOf(token, reader);
    if (!wishes.has(term)) wishes.set(term, readToken(token, term, token.to === text.length, reader));
  }
  const list = [...wishes.values()];
  addSynonyms(list, reader);
  return list;
}

function readToken(token: Token, term: string, open: boolean, reader: Reader): Wish {
  const { lexicon, weak } = reader;
  const number = lexicon.terms.get(term) ?? -1;
  const expansions = isSpaced(token)
    ? expandOnce({ word: token.word, term, number, open, weak: weak.has(number) }, reader)
    : number < 0
      ? []
      : [{ term: number, closeness: 1 }];
  // A slip in a function word leaves it a function word.
  const meant = number < 0 ? (expansions[0]?.term ?? -1) : number;
  const kindWeight = token.kind === 1 ? weights.single : 1;
  return { weight: (weak.has(meant) ? weights.weak : 1) * kindWeight, term, number, expansions };
}

function expandOnce(typed: TypedWord, { lexicon, memo }: Reader): Expansion[] {
  return once(memo.expansions, typed.open ? `${typed.word}*` : typed.word, () => expand(typed, lexicon));
}

function once<Value>(memo: Map<string, Value>, key: string, find: () => Value): Value {
  let value = memo.get(key);
  if (value === undefined) {
    value = find();
    if (memo.size >= longestMemo) memo.clear();
    memo.set(key, value);
  }
  return value;
}

function termOf(token: Token, { language, memo }: Reader): string {
  return isSpaced(token) ? once(memo.terms, token.word, () => termFor(token.word, language, true)) : token.word;
}

function inRightLayout(text: string, reader: Reader): string {
  return text.replace(/\S+/g, (typed) =>
    once(reader.memo.layouts, typed, () => {
      if (isKnown(typed, reader)) return typed;
      const other = otherLayout(typed);
      return other && isKnown(other, reader) ? other : typed;
    }),
  );
}

function isKnown(text: string, reader: Reader): boolean {
  const tokens = analyse(text, reader.language);
  return tokens.length > 0 && tokens.every((token) => reader.lexicon.terms.has(termOf(token, reader)));
}

/** Parts words that were run together and joins words that were torn apart, as far as the entries know the result. */
function splitAndJoin(tokens: readonly Token[], reader: Reader): Token[] {
  const { lexicon } = reader;
  const result: Token[] = [];
  const isNew = (token: Token) => !lexicon.terms.has(termOf(token, reader));
  tokens.forEach((token, at) => {
    if (token.kind === 3) return;
    const known = !isNew(token);
    const cut = token.kind === 0 && !known ? cutOf(token.word, lexicon) : 0;
    if (cut) {
      const { from, to, word } = token;
      result.push({ word: word.slice(0, cut), from, to: from, kind: 0 }, { word: word.slice(cut), from, to, kind: 0 });
      return;
    }
    result.push(token);
    const next = tokens[at + 1];
    if (token.kind !== 0 || next?.kind !== 0 || (known && !isNew(next))) return;
    const word = token.word + next.word;
    if (lexicon.words.has(word)) result.push({ word, from: token.from, to: token.to, kind: 3 });
  });
  return result;
}

function cutOf(word: string, { words }: Lexicon): number {
  for (let cut = 3; cut + 3 <= word.length; cut++) {
    if (words.has(word.slice(0, cut)) && words.has(word.slice(cut))) return cut;
  }
  return 0;
}

function addSynonyms(wishes: Wish[], { synonyms }: Reader): void {
  wishes.forEach((wish, at) => {
    for (const { phrase, expansions } of synonyms.get(wish.term) ?? []) {
      // A word may stand between two of a phrase: `send it back`.
      const met = wishes.slice(at, at + 2 * phrase.length - 1).filter(({ term }) => phrase.includes(term));
      if (met.length < phrase.length) continue;
      for (const one of met) one.expansions = [...one.expansions, ...expansions];
    }
  });
}
