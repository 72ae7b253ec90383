/**
 * Takes the token of a one-time link (`/inbox#sign-in=<token>`) out of the address, so that it stays neither in the history
 * nor in a screenshot. A fragment never reaches a server's log. Gives `undefined` when the address holds none.
 */
export function takeSignInToken(window: Pick<Window, 'location' | 'history'>): string | undefined {
  const { location, history } = window;
  const match = /^#sign-in=([^&]+)/.exec(location.hash);
  if (!match) return undefined;
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  return decode(match[1]!);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
