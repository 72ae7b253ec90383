/** Where in the inbox an address leads: to a visitor, to a page, or to the list. */
export interface Route {
  readonly visitorId?: string;
  /** `faq` is "What people look for". */
  readonly page?: 'faq';
}

/** Reads the fragment of an address: `#/visitors/<id>`, `#/faq`; anything else is the list. */
export function readRoute(fragment: string): Route {
  if (fragment === '#/faq') return { page: 'faq' };
  const match = /^#\/visitors\/([0-9a-zA-Z_-]{1,64})$/.exec(fragment);
  return match ? { visitorId: match[1]! } : {};
}

/** Writes the fragment of a route. */
export function writeRoute({ visitorId, page }: Route): string {
  if (page) return `#/${page}`;
  return visitorId ? `#/visitors/${visitorId}` : '#/';
}
