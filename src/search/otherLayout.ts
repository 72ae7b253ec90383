const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/**
 * Reads a word typed with the wrong keyboard layout switched on: `djpdhfn` → `возврат`, `зфыыцщкв` → `password`.
 * Nothing when the word has a sign that is on neither keyboard, or on both sides at once.
 */
export function otherLayout(typed: string): string | undefined {
  const low = typed.toLowerCase();
  for (const [from, to] of [
    [latin, cyrillic],
    [cyrillic, latin],
  ] as const) {
    let read = '';
    for (const sign of low) read += to[from.indexOf(sign)] ?? '';
    if (read.length === low.length) return read;
  }
  return undefined;
}
