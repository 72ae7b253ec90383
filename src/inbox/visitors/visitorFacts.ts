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
  /** Articles they opened, latest first, each once, at most eight. */
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  /** Agents who wrote, claimed or closed, in order of appearance. */
  readonly agents: readonly { readonly id: string; readonly name: string }[];
}

/** Gathers the facts of a visitor from their timeline. */
export function visitorFacts(state: ClientState, visitorId: string): VisitorFacts {
  const searches = new Map<string, VisitorSearch>();
  const articles = new Map<string, { id: string; title: string }>();
  const agents = new Map<string, { id: string; name: string }>();
  for (const event of timelineOf(state, visitorId)) {
    const { author } = event;
    // Having looked is not being in touch.
    const inTouch = author.kind === 'agent' && event.type !== 'conversation.seen';
    if (inTouch && author.name) agents.set(author.id, { id: author.id, name: author.name });
    if (event.type === 'article.opened') {
      const { articleId: id, title } = event.data;
      articles.delete(id);
      articles.set(id, { id, title });
    }
    if (event.type !== 'faq.searched') continue;
    const { query, results } = event.data;
    searches.delete(query);
    searches.set(query, { key: event.id, query, results });
  }
  const latest = <Fact>(facts: Map<string, Fact>) => [...facts.values()].reverse().slice(0, 8);
  return { searches: latest(searches), articles: latest(articles), agents: [...agents.values()] };
}
