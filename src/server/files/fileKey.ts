/** Refuses a key that could be more than a name: only letters, digits, `-` and `_` reach a file system or a bucket. */
export function demandKey(key: string): string {
  if (!/^[A-Za-z0-9_-]{1,120}$/.test(key)) throw new Error('A key of a file has letters, digits, "-" and "_" only.');
  return key;
}
