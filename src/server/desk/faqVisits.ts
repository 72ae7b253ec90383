import type { Event, EventOf, EventType } from '../../protocol/index.ts';
import { queryKey } from './queryKey.ts';

/** The events that tell what people looked for and whether they asked a person after it. */
export const FAQ_EVENTS: readonly EventType[] = [
  'faq.searched',
  'article.opened',
  'article.rated',
  'message.sent',
  'callback.requested',
];

/** One search of a visitor. */
export interface VisitSearch {
  readonly lang: string;
  readonly query: string;
  readonly key: string;
  readonly at: number;
  readonly found: boolean;
  opened: boolean;
  contacted: boolean;
}

/** One reading of an article. */
export interface VisitOpen {
  readonly lang: string;
  readonly articleId: string;
  readonly title: string;
  readonly at: number;
  /** The search that led to it. */
  readonly query?: string;
  /** The mark the visitor gave; absent without one. */
  helpful?: boolean;
  contacted: boolean;
}

/** What one conversation has to do with the FAQ. */
export interface FaqVisit {
  readonly visitorId: string;
  /** Language of its first search or article. */
  readonly lang: string;
  readonly searches: VisitSearch[];
  readonly opens: VisitOpen[];
  /** True when a person was asked after the first search or article. */
  contacted: boolean;
}

/** Milliseconds within which a longer wording is the same search, still being typed. */
const STILL_TYPING = 60_000;
/** Milliseconds within which a chat or a callback has to do with a search or an article before it. */
const FOLLOWS_WITHIN = 30 * 60_000;

/** Sorts events, oldest first, into conversations: what was searched and opened there, and what followed. */
export function faqVisits(events: readonly Event[]): FaqVisit[] {
  const visits = new Map<string, FaqVisit>();
  for (const event of events) {
    if (event.author.kind !== 'visitor') continue;
    const visit = visits.get(event.conversationId) ?? beginVisit(event);
    if (!visit) continue;
    visits.set(event.conversationId, visit);
    note(visit, event);
  }
  return [...visits.values()];
}

/** Only a search or an article begins one: what is asked of a person before has nothing to do with the FAQ. */
function beginVisit(event: Event): FaqVisit | undefined {
  if (event.type !== 'faq.searched' && event.type !== 'article.opened') return undefined;
  return { visitorId: event.author.id, lang: event.data.lang, searches: [], opens: [], contacted: false };
}

function note(visit: FaqVisit, event: Event): void {
  if (event.type === 'faq.searched') noteSearch(visit, event);
  else if (event.type === 'article.opened') noteOpen(visit, event);
  else if (event.type === 'article.rated') noteMark(visit, event);
  else if (event.type === 'message.sent' || event.type === 'callback.requested')
    noteContact(visit, Date.parse(event.at));
}

function noteSearch({ searches }: FaqVisit, event: EventOf<'faq.searched'>): void {
  const { query, lang, results } = event.data;
  const key = queryKey(query);
  if (key === '') return;
  const at = Date.parse(event.at);
  const last = searches.at(-1);
  if (last && !last.opened && !last.contacted && at - last.at < STILL_TYPING && key.startsWith(last.key))
    searches.pop();
  searches.push({ lang, query, key, at, found: results > 0, opened: false, contacted: false });
}

function noteOpen({ searches, opens }: FaqVisit, event: EventOf<'article.opened'>): void {
  const { articleId, title, lang, query } = event.data;
  const key = query === undefined ? undefined : queryKey(query);
  const search = searches.findLast((candidate) => candidate.key === key) ?? searches.at(-1);
  if (search) search.opened = true;
  const at = Date.parse(event.at);
  opens.push({ lang, articleId, title, at, ...(query === undefined ? {} : { query }), contacted: false });
}

/** The last word on an article counts, for its last reading. */
function noteMark({ opens }: FaqVisit, { data }: EventOf<'article.rated'>): void {
  const open = opens.findLast(({ articleId }) => articleId === data.articleId);
  if (open) open.helpful = data.helpful;
}

function noteContact(visit: FaqVisit, at: number): void {
  visit.contacted = true;
  for (const search of visit.searches) if (at - search.at <= FOLLOWS_WITHIN) search.contacted = true;
  for (const open of visit.opens) {
    // An article that helped has done its work; the question is another one.
    if (at - open.at <= FOLLOWS_WITHIN && open.helpful !== true) open.contacted = true;
  }
}
