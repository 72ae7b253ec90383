import { timelineOf, type ClientState } from '../../client/index.ts';

/** What a visitor looked for. */
export interface VisitorSearch {
  readonly key: string;
  readonly query: string;
  readonly results: number;
}

/** What the log tells about a visitor beside their own words. */
export interface VisitorFacts {
  /** Latest first, each query once, at most eight. */
  readonly searches: readonly VisitorSearch[];
  /** Agents who wrote, claimed or closed, in order of appearance. */
  readonly agents: readonly { readonly id: string; readonly name: string }[];
}

/** Gathers the facts of a visitor from their timeline. */
export function visitorFacts(state: ClientState, visitorId: string): VisitorFacts {
  const searches = new Map<string, VisitorSearch>();
  const agents = new Map<string, { id: string; name: string }>();
  for (const event of timelineOf(state, visitorId)) {
    const { author } = event;
    // Having looked is not being in touch.
    const inTouch = author.kind === 'agent' && event.type !== 'conversation.seen';
    if (inTouch && author.name) agents.set(author.id, { id: author.id, name: author.name });
    if (event.type !== 'faq.searched') continue;
    const { query, results } = event.data;
    searches.delete(query);
    searches.set(query, { key: event.id, query, results });
  }
  return { searches: [...searches.values()].reverse().slice(0, 8), agents: [...agents.values()] };
}
