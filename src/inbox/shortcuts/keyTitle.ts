/** The title of a button that a key stands for: `Snooze (S)`. */
export function keyTitle(title: string, key: string): string {
  return `${title} (${key})`;
}
