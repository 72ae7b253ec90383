/** An emoji as the picker knows it. */
export interface Emoji {
  readonly sign: string;
  /** Its name in the panel's language, in lower case. */
  readonly name: string;
  /** Name and further words to find it by. */
  readonly words: string;
  /** It can have a skin tone. */
  readonly toned: boolean;
}

/** Reads the picker's data: groups parted by an empty line, an emoji a line: `👋* waving hand|hello bye`, `*` where it has skin tones. */
export function readEmoji(data: string): Emoji[][] {
  return data.split('\n\n').map((group) =>
    group.split('\n').map((line) => {
      const gap = line.indexOf(' ');
      const sign = line.slice(0, gap);
      const [name = '', more = ''] = line.slice(gap + 1).split('|');
      const toned = sign.endsWith('*');
      return { sign: toned ? sign.slice(0, -1) : sign, name, words: `${name} ${more}`, toned };
    }),
  );
}

/** Skin tones from light to dark; the first is none. */
export const TONES = ['', '🏻', '🏼', '🏽', '🏾', '🏿'] as const;

/** An emoji in a skin tone: the tone follows its first sign, in the place of a variation selector (Unicode TR 51). */
export function inTone({ sign, toned }: Pick<Emoji, 'sign' | 'toned'>, tone: number): string {
  const modifier = TONES[tone];
  if (!toned || !modifier) return sign;
  const [first = '', ...rest] = sign;
  return first + modifier + rest.slice(rest[0] === '\uFE0F' ? 1 : 0).join('');
}

/** Emoji whose words contain the beginnings of all that is typed; those that are named so come first. */
export function findEmoji(groups: readonly (readonly Emoji[])[], query: string, most: number): Emoji[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const found = groups
    .flat()
    .map((emoji) => ({ emoji, rank: rankOf(emoji, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  return found.slice(0, most).map(({ emoji }) => emoji);
}

function rankOf({ name, words }: Emoji, wanted: readonly string[]): number {
  const all = fold(words);
  if (!wanted.every((word) => begins(all, word))) return 0;
  const own = fold(name);
  return own === wanted.join(' ') ? 3 : wanted.every((word) => begins(own, word)) ? 2 : 1;
}

/** In Chinese there are no blanks before words. */
function begins(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`) || (/\p{Script=Han}/u.test(word) && text.includes(word));
}

function fold(text: string): string {
  // A capital I is dotless in Turkish, and typed with a dot by many.
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}
