/** Words of a text that say what it is about, at most. */
const MOST = 16;
/** Texts that are read in a row. */
const STEP = 200;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const LETTERS_READ = 4_000;

/**
 * For each of many plain texts the words that tell it best from the others, most telling first: often in it, rare in the
 * rest (tf·idf). Yields now and then, so that a long list holds nobody up.
 */
export function* tellingWords(texts: readonly string[], locale: string): Generator<undefined, string[]> {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const wordsOf = (text: string): string[] =>
    UNSPACED.test(text)
      ? [...segmenter.segment(text)].flatMap(({ isWordLike, segment }) => (isWordLike ? segment : []))
      : (text.toLowerCase().match(WORD) ?? []);
  const spread = new Map<string, number>();
  const counted: Map<string, number>[] = [];
  for (const [at, text] of texts.entries()) {
    const counts = new Map<string, number>();
    for (const word of wordsOf(text.slice(0, LETTERS_READ))) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
    counted.push(counts);
    if (at % STEP === STEP - 1) yield;
  }
  const told: string[] = [];
  for (const [at, counts] of counted.entries()) {
    const worth = ([word, count]: [string, number]) =>
      (count / (count + 1)) * Math.log(texts.length / (spread.get(word) as number));
    const best = [...counts].sort((a, b) => worth(b) - worth(a)).slice(0, MOST);
    told.push(best.map(([word]) => word).join(' '));
    if (at % STEP === STEP - 1) yield;
  }
  return told;
}
