/** A piece of a text: found words are marked. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Takes a text apart at the words of a query, whatever their case and accents. */
export function markWords(text: string, query: string): MarkedPiece[] {
  const wanted = query.split(/\s+/u).map(folded).filter(Boolean);
  if (wanted.length === 0) return [{ text, marked: false }];
  // Folded letter by letter, so that places in it are places in the text.
  const letters = [...text];
  const plain = letters.map(folded);
  const marks = new Array<boolean>(letters.length).fill(false);
  for (let at = 0; at < letters.length; at++) {
    for (const word of wanted) {
      const length = matchAt(plain, at, word);
      if (length > 0) marks.fill(true, at, at + length);
    }
  }
  const pieces: { text: string; marked: boolean }[] = [];
  letters.forEach((letter, at) => {
    const last = pieces.at(-1);
    if (last && last.marked === marks[at]) last.text += letter;
    else pieces.push({ text: letter, marked: marks[at]! });
  });
  return pieces;
}

/** How many letters from a place on make up a word; 0 when they do not. */
function matchAt(plain: readonly string[], at: number, word: string): number {
  let said = '';
  for (let end = at; end < plain.length && said.length < word.length; end++) {
    said += plain[end];
    if (said === word) return end - at + 1;
    if (!word.startsWith(said)) return 0;
  }
  return 0;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/giu, 'l').toLowerCase();
}
