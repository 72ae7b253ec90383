/** Which letters a word has, as a set of 31 bits: a cheap way to tell that two words are too far apart. */
export function letterSet(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

/** How many bits are set. Source: H. S. Warren, "Hacker's Delight", 2002, section 5-1. */
export function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many slips a word of this many letters is forgiven. */
export function slipsAllowed(length: number): number {
  return length < 3 ? 0 : length < 7 ? 1 : 2;
}

// Three rows of the table, kept from call to call: thousands of words are compared at a key press.
let before = new Uint8Array(64);
let above = new Uint8Array(64);
let row = new Uint8Array(64);

/**
 * How many slips part two words: a letter too many, too few, wrong, or two neighbours swapped. Stops as soon as there
 * are more than `most` and then gives `most + 1`, as for words of 64 letters or more. Source: optimal string alignment
 * distance, Damerau 1964.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 63 || b.length > 63) return most + 1;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      const wrong = (above[j - 1] as number) + (letter === other ? 0 : 1);
      let cost = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, wrong);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return above[b.length] as number;
}
