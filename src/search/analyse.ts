import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** One word of a text, or a character or pair of characters where a script puts no spaces between words. */
export type Token = {
  /** The folded spelling. */
  word: string;
  /** Where it stands in the text that was analysed: `text.slice(from, to)`. */
  from: number;
  to: number;
  /** 0 a word, 1 a single character of a script without spaces, 2 a pair of them, 3 a hyphenated word read as one. */
  kind: 0 | 1 | 2 | 3;
};

const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}' +
  '\\p{sc=Khmer}\\p{sc=Myanmar}ー々';

const word = `(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`;

const parted = `([${unspaced}][${unspaced}\\p{M}]*)|${word}`;

const joined = `${parted}(?:['’ʼ]${word})*`;

const [partedPattern, joinedPattern] = [parted, joined].map((source) => new RegExp(source, 'gu'));

/**
 * Parts a text into tokens in the order they stand. Scripts without spaces give every character and every pair, which
 * needs no dictionary and does as well as one. Words bound by a hyphen come apart and once more as one (`e-mail` →
 * `e`, `mail`, `email`). A `memo` kept between calls saves folding the same word twice.
 */
export function analyse(text: string, language: Language, memo = new Map<string, string>()): Token[] {
  const tokens: Token[] = [];
  let previous: Token | undefined;
  const pattern = (language.elision ? partedPattern : joinedPattern) as RegExp;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const from = match.index;
    if (match[1]) {
      addCharacters(match[1], from, tokens, language, memo);
      previous = undefined;
      continue;
    }
    const token: Token = { word: spell(match[0], language, memo), from, to: from + match[0].length, kind: 0 };
    tokens.push(token);
    if (previous && previous.to + 1 === from && text[previous.to] === '-') {
      tokens.push({ word: previous.word + token.word, from: previous.from, to: token.to, kind: 3 });
    }
    previous = token;
  }
  return tokens;
}

function spell(raw: string, language: Language, memo: Map<string, string>): string {
  let word = memo.get(raw);
  if (word === undefined) {
    word = fold(raw);
    if (language.respell) word = language.respell(word);
    memo.set(raw, word);
  }
  return word;
}

function addCharacters(
  run: string,
  start: number,
  tokens: Token[],
  language: Language,
  memo: Map<string, string>,
): void {
  let previous = '';
  let previousFrom = start;
  let from = start;
  for (const raw of run) {
    const sign = spell(raw, language, memo);
    const to = from + raw.length;
    tokens.push({ word: sign, from, to, kind: 1 });
    if (previous) tokens.push({ word: previous + sign, from: previousFrom, to, kind: 2 });
    previous = sign;
    previousFrom = from;
    from = to;
  }
}

/** Whether a token is a word that has forms, not a character or a pair of them. */
export function isSpaced({ kind }: Token): boolean {
  return kind % 3 === 0;
}
