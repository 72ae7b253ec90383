import { grams } from './grams.ts';
import type { Lexicon } from './lexicon.ts';
import { countBits, letterSet, slips, slipsAllowed } from './slips.ts';
import * as weights from './weights.ts';

/** A term that may stand for a typed word, and how close it is, 0..1. */
export type Expansion = { term: number; closeness: number };

/** A typed word as {@link expand} needs to know it. */
export type TypedWord = {
  word: string;
  /** What its forms share. */
  term: string;
  /** Number of the term, -1 when no entry has it. */
  number: number;
  /** Still being typed. */
  open: boolean;
  /** A function or question word: it has no relatives worth following. */
  weak: boolean;
};

type Offer = (number: number, closeness: number) => void;

/** Most expansions that are followed. */
const most = 24;

/**
 * What a typed word may stand for, closest first: itself, words it begins (only while it is being typed), words it is
 * a slip of (only when no entry has it), and words that share many of its 4-grams, which catches inflection and
 * compounds.
 */
export function expand(typed: TypedWord, lexicon: Lexicon): Expansion[] {
  const best = new Map<number, number>();
  const offer: Offer = (term, closeness) => {
    if (closeness > (best.get(term) ?? 0)) best.set(term, closeness);
  };
  if (typed.number >= 0) offer(typed.number, 1);
  if (typed.open) offerBeginnings(typed.word, lexicon, offer);
  // The beginning of known words is neither a slip nor a relative of others: it is not finished.
  const unfinished = typed.number < 0 && best.size > 0;
  if (typed.number < 0 && !unfinished) offerSlips(typed, lexicon, offer);
  if (!typed.weak && !unfinished) offerRelatives(typed.term, lexicon, offer);
  return [...best]
    .map(([term, closeness]) => ({ term, closeness }))
    .sort((a, b) => b.closeness - a.closeness || a.term - b.term)
    .slice(0, most);
}

function offerBeginnings(word: string, lexicon: Lexicon, offer: Offer): void {
  for (const number of lexicon.beginnings.get(word.slice(0, 3)) ?? []) {
    const spelling = lexicon.spellings[number] as string;
    const typed = word.length / spelling.length;
    if (spelling.startsWith(word)) offer(lexicon.termOf[number] as number, weights.prefix * (0.7 + 0.3 * typed));
  }
}

function offerSlips({ word, term, open }: TypedWord, lexicon: Lexicon, offer: Offer): void {
  const allowed = slipsAllowed(word.length - Number(open));
  const letters = letterSet(word);
  for (let number = 0; number < lexicon.spellings.length; number++) {
    const other = lexicon.letters[number] as number;
    // One slip changes two letters of the set at most.
    if (!other || countBits(letters ^ other) > 2 * allowed) continue;
    const spelling = lexicon.spellings[number] as string;
    // Three letters may be four of which one is missing, not another word of three.
    if (word.length + spelling.length < 7) continue;
    const found = lexicon.termOf[number] as number;
    const inStem = slips(term, lexicon.termTexts[found] as string, slipsAllowed(term.length)) + weights.stemSlip;
    const count = Math.min(slips(word, spelling, allowed), inStem);
    if (count <= allowed) offer(found, weights.slip ** count * (spelling[0] === word[0] ? 1 : 0.8));
  }
}

function offerRelatives(term: string, lexicon: Lexicon, offer: Offer): void {
  const own = grams(term);
  const shared = new Map<number, number>();
  for (const gram of own) {
    for (const number of lexicon.grams.get(gram) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  for (const [number, count] of shared) {
    const others = Math.max(1, (lexicon.termTexts[number] as string).length - 2);
    const dice = (2 * count) / (own.size + others);
    const inside = count / Math.min(own.size, others);
    const share = dice + weights.gramInside * (inside - dice);
    if (share >= weights.gramShare) offer(number, weights.gram * share);
  }
}
