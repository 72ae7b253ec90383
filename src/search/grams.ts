/** The distinct 4-grams of a word, with `^` for its start: `zwrot` → `^zwr`, `zwro`, `wrot`. */
export function grams(word: string): Set<string> {
  const marked = `^${word}`;
  const found = new Set<string>();
  for (let at = 0; at + 4 <= marked.length; at++) found.add(marked.slice(at, at + 4));
  return found;
}
