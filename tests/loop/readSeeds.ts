/** Reads `from-to`, or a single seed. */
export function readSeeds(text: string): number[] {
  const [from = 1, to = from] = text.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
