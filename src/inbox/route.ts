/** Where in the inbox an address leads: to a visitor, to a page, or to the list. */
export interface Route {
  readonly visitorId?: string;
  /** The message to show; only with `visitorId`. */
  readonly at?: { readonly conversationId: string; readonly seq: number };
  /** `faq` is "What people look for". */
  readonly page?: 'faq';
}

/** Reads the fragment of an address: `#/visitors/<id>`, also with `/<conversation>/<seq>`, `#/faq`; anything else is the list. */
export function readRoute(fragment: string): Route {
  if (fragment === '#/faq') return { page: 'faq' };
  const match = /^#\/visitors\/([0-9a-zA-Z_-]{1,64})(?:\/([0-9a-zA-Z_-]{1,64})\/([1-9]\d{0,9}))?$/.exec(fragment);
  if (!match) return {};
  const [, visitorId, conversationId, seq] = match;
  return { visitorId: visitorId!, ...(conversationId ? { at: { conversationId, seq: Number(seq) } } : {}) };
}

/** Writes the fragment of a route. */
export function writeRoute({ visitorId, at, page }: Route): string {
  if (page) return `#/${page}`;
  if (!visitorId) return '#/';
  return at ? `#/visitors/${visitorId}/${at.conversationId}/${at.seq}` : `#/visitors/${visitorId}`;
}
