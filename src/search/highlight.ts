import { analyse, isSpaced, type Token } from './analyse.ts';
import type { Language } from './language.ts';
import { termFor } from './lexicon.ts';
import { slips, slipsAllowed } from './slips.ts';
import { weakTerms } from './weakTerms.ts';

/** A piece of a text: `hit` is true where it matches what was searched for. */
export type Segment = { text: string; hit: boolean };

/**
 * Parts a text into segments that, put together, are the text again, marking every form of the words of the query:
 * the same stem, the beginning that is being typed, a slip. Function words are left unmarked. Never markup: the caller
 * draws the segments as elements.
 */
export function highlight(text: string, query: string, language: Language): Segment[] {
  const weak = weakTerms(language);
  const wanted = analyse(query.slice(0, 400), language).filter((token) => token.kind !== 1);
  const strong = wanted.filter((token) => !weak.has(termOf(token, language)));
  const terms = new Set(strong.map((token) => termOf(token, language)));
  const last = wanted.find((token) => token.to === query.length && token.kind === 0 && token.word.length > 1);
  const segments: Segment[] = [];
  let at = 0;
  for (const token of analyse(text, language)) {
    if (token.to <= at || !isHit(token)) continue;
    const from = Math.max(at, token.from);
    push(segments, text.slice(at, from), false);
    push(segments, text.slice(from, token.to), true);
    at = token.to;
  }
  push(segments, text.slice(at), false);
  return segments;

  function isHit(token: Token): boolean {
    if (terms.has(termOf(token, language))) return true;
    if (token.kind !== 0) return false;
    if (last && token.word.startsWith(last.word)) return true;
    return strong.some(({ word, kind }) => {
      const allowed = slipsAllowed(word.length);
      return kind === 0 && word.length > 3 && slips(word, token.word, allowed) <= allowed;
    });
  }
}

function termOf(token: Token, language: Language): string {
  return termFor(token.word, language, isSpaced(token));
}

function push(segments: Segment[], text: string, hit: boolean): void {
  if (!text) return;
  const last = segments.at(-1);
  if (last && last.hit === hit) last.text += text;
  else segments.push({ text, hit });
}
