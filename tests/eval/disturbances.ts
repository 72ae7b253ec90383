import { createSeededRandom, seedOf } from '../world/seededRandom.ts';

/** The ways a question is spoiled before it is asked. */
export const disturbances = ['as is', 'typo', 'no diacritics', 'half typed', 'keywords only'] as const;

/** One of {@link disturbances}. */
export type Disturbance = (typeof disturbances)[number];

/** Spoils a question the same way every time: what is random is seeded by the question itself. */
export function disturb(text: string, how: Disturbance, weak: ReadonlySet<string>, salt = ''): string {
  if (how === 'typo') return withTypo(text, salt);
  if (how === 'no diacritics') return withoutDiacritics(text);
  if (how === 'half typed') return halfTyped(text);
  if (how === 'keywords only') return keywordsOnly(text, weak);
  return text;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** One slip in one word of at least four letters: a letter dropped, doubled, changed, or swapped with the next. */
function withTypo(text: string, salt: string): string {
  const random = createSeededRandom(seedOf(text + salt)).next;
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter((word) => word[0].length > 3);
  const word = words[Math.floor(random() * words.length)];
  if (!word) return text;
  const letters = [...word[0]];
  const at = 1 + Math.floor(random() * (letters.length - 2));
  const letter = letters[at] as string;
  const other = letters[Math.floor(random() * letters.length)] as string;
  const slip = Math.floor(random() * 4);
  if (slip === 0) letters.splice(at, 1);
  else if (slip === 1) letters.splice(at, 0, letter);
  else if (slip === 2) letters[at] = unspaced.test(letter) ? other : neighbour(letter);
  else letters.splice(at, 2, letters[at + 1] as string, letter);
  return text.slice(0, word.index) + letters.join('') + text.slice(word.index + word[0].length);
}

function neighbour(letter: string): string {
  for (const row of ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']) {
    const at = row.indexOf(letter.toLowerCase());
    if (at >= 0) return row[at + 1] ?? (row[at - 1] as string);
  }
  return 'e';
}

function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[łŁßøØ]/g, (letter) => ({ ł: 'l', Ł: 'L', ß: 'ss', ø: 'o', Ø: 'O' })[letter] ?? letter)
    .normalize('NFC');
}

/** Half of the words whole and the next one begun; at least six signs. */
function halfTyped(text: string): string {
  const signs = [...text];
  return signs
    .slice(0, Math.max(6, Math.ceil(signs.length * 0.6)))
    .join('')
    .trimEnd();
}

function keywordsOnly(text: string, weak: ReadonlySet<string>): string {
  if (unspaced.test(text))
    return text.replace(/什么|怎么|如何|哪里|哪些|哪个|多少|为什么|请问|[的了是在吗呢吧]/gu, ' ').trim();
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const kept = words.filter((word) => !weak.has(word.toLowerCase()));
  return (kept.length ? kept : words).join(' ');
}
