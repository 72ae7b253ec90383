/** A page's address without what is the same for all of them. */
export function shortAddress(url: string): string {
  return url.replace(/^[a-z]+:\/\//i, '').replace(/\/$/, '');
}
