/**
 * The language a widget on this page speaks: the owner's, else the page's, else the browser's. Of these the first that
 * `accepts` takes; absent when there is none.
 */
export function pageLocale(wanted: string | undefined, accepts: (tag: string) => boolean): string | undefined {
  const candidates = [wanted, document.documentElement.lang, ...navigator.languages];
  return candidates.find((tag) => tag && accepts(`${tag}`));
}
