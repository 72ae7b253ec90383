/**
 * The form in which wordings are compared: compatible forms made one, lower case, no accents, signs as gaps, one gap
 * between words. Empty for a wording without letters and digits.
 */
export function queryKey(query: string): string {
  return query
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
