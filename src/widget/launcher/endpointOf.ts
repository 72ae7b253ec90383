/**
 * The address of the endpoint without a slash at the end: what the owner gave, seen from the page, else the origin of `home`,
 * where these files come from. What is no address counts as absent.
 */
export function endpointOf(given: string | undefined, page: string, home: string): string {
  try {
    if (given) return new URL(given, page).href.replace(/\/+$/, '');
  } catch {
    // The server the files came from is as good a guess as any.
  }
  return new URL(home, page).origin;
}
