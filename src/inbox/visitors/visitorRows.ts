import {
  isActive,
  type Attributes,
  type Callback,
  type ConversationSummary,
  type Identity,
} from '../../protocol/index.ts';
import type { ClientState } from '../../client/index.ts';

/** A visitor as the list shows them: all their conversations in one row. Times are ISO 8601 in UTC. */
export interface VisitorRow {
  readonly visitorId: string;
  /** Newest first. */
  readonly conversations: readonly ConversationSummary[];
  /** Where replies go unless the agent says otherwise: the open conversation last written in, or else the latest. */
  readonly current: ConversationSummary;
  /** What they have said of themselves, in whichever conversation. */
  readonly visitor: ConversationSummary['visitor'];
  /** Who their site has proved them to be. */
  readonly identity?: Identity;
  /** What the site has told of them; what is proved comes first. */
  readonly attributes: Attributes;
  readonly status: 'open' | 'closed';
  /** All that is open is put aside; until when the first of it is. */
  readonly snoozedUntil?: string;
  readonly blocked?: true;
  /** Departments that have an open conversation of theirs, or wait for it. */
  readonly departments: readonly string[];
  readonly unread: number;
  /** Since when they wait for an answer. */
  readonly waitingSince?: string;
  readonly preview?: NonNullable<ConversationSummary['preview']>;
  /** Their callback that is under way, the one due first when there are several. */
  readonly callback?: Callback;
  /** Their latest callback that is over. */
  readonly pastCallback?: Callback;
  readonly typing: boolean;
  /** When something happened that a list should show: a message or a callback, not merely a reading. */
  readonly activeAt: string;
  /** When they last began to need somebody; absent when nobody has to do anything. */
  readonly needAt?: string;
}

/** The filters of the list; `department:<id>` is one for each department. */
export type VisitorFilter =
  | 'waiting'
  | 'mine'
  | 'unassigned'
  | 'all'
  | 'snoozed'
  | 'closed'
  | 'blocked'
  | `department:${string}`;

/** The orders of the list: newest need first, longest waiting first, latest activity first. */
export type VisitorOrder = 'need' | 'waiting' | 'latest';

/** The row of a visitor with these conversations. `typing` are the ids of conversations whose visitor is typing. */
export function rowOf(all: readonly ConversationSummary[], typing: ReadonlySet<string>): VisitorRow {
  const conversations = [...all];
  conversations.sort((a, b) => descending(a.startedAt, b.startedAt) || b.lastPosition - a.lastPosition);
  const open = conversations.filter(({ status }) => status === 'open');
  const current = lastWrittenIn(open) ?? conversations[0]!;
  const awake = open.filter(({ snoozedUntil }) => !snoozedUntil);
  const snoozedUntil = awake.length === 0 ? open.flatMap((one) => one.snoozedUntil ?? []).sort()[0] : undefined;
  const callbacks = conversations.flatMap((conversation) => conversation.callbacks);
  const callback = callbacks.filter(({ state }) => isActive(state)).sort((a, b) => -descending(a.dueAt, b.dueAt))[0];
  const past = callbacks.filter(({ endedAt }) => endedAt).sort((a, b) => descending(a.endedAt!, b.endedAt!))[0];
  const waitingSince = awake.flatMap((conversation) => conversation.waitingSince ?? []).sort()[0];
  const preview = conversations
    .flatMap((conversation) => conversation.preview ?? [])
    .sort((a, b) => descending(a.at, b.at))[0];
  const wanted = callback && wantsAgent(callback) ? callback.requestedAt : undefined;
  const needAt = latest([waitingSince, wanted]);
  const identity = conversations.find((conversation) => conversation.identity)?.identity;
  return {
    visitorId: current.visitorId,
    conversations,
    current,
    visitor: visitorIn(conversations, identity),
    ...(identity ? { identity } : {}),
    attributes: Object.assign({}, identity?.attributes, ...attributesIn(conversations), identity?.attributes),
    status: current.status,
    ...(snoozedUntil ? { snoozedUntil } : {}),
    ...(conversations.some(({ blocked }) => blocked) ? { blocked: true as const } : {}),
    departments: [...new Set(open.flatMap(({ department }) => department ?? []))],
    unread: conversations.reduce((sum, conversation) => sum + conversation.unread.length, 0),
    ...(waitingSince ? { waitingSince } : {}),
    ...(preview ? { preview } : {}),
    ...(callback ? { callback } : {}),
    ...(past ? { pastCallback: past } : {}),
    typing: conversations.some(({ id }) => typing.has(id)),
    activeAt: latest([
      preview?.at,
      ...callbacks.flatMap(({ requestedAt, endedAt }) => [requestedAt, endedAt]),
      current.startedAt,
    ])!,
    ...(needAt ? { needAt } : {}),
  };
}

/** What they have said of themselves, the latest last; what is proved stands. */
function visitorIn(
  conversations: readonly ConversationSummary[],
  identity: Identity | undefined,
): VisitorRow['visitor'] {
  const said = Object.assign({}, ...conversations.map(({ visitor }) => visitor).reverse()) as VisitorRow['visitor'];
  if (!identity) return said;
  const { claimed: _, ...rest } = said;
  const { name, email, phone } = identity;
  return { ...rest, ...(name ? { name } : {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
}

function attributesIn(conversations: readonly ConversationSummary[]): Attributes[] {
  return conversations.flatMap(({ attributes }) => (attributes ? [attributes] : [])).reverse();
}

/** The conversation in which the latest message was, by whomever; one without messages counts from its beginning. */
function lastWrittenIn(conversations: readonly ConversationSummary[]): ConversationSummary | undefined {
  return [...conversations].sort((a, b) => descending(writtenAt(a), writtenAt(b)))[0];
}

function writtenAt({ preview, startedAt }: ConversationSummary): string {
  return preview?.at ?? startedAt;
}

/** True when a callback waits for somebody to claim it. */
export function wantsAgent(callback: Callback): boolean {
  return callback.state === 'requested' || callback.state === 'offered' || callback.state === 'missed_by_agent';
}

/** True while the visitor of a conversation is typing. `now` is the reader's clock. */
export function isTyping(state: ClientState, conversationId: string, now: number): boolean {
  const typing = state.typing.get(conversationId);
  return typing?.author.kind === 'visitor' && typing.until > now;
}

function latest(moments: readonly (string | undefined)[]): string | undefined {
  return moments.reduce((best, moment) => (moment && (!best || moment > best) ? moment : best), undefined);
}

/** Newest need first, then what is open, then latest activity. */
export function byNeed(a: VisitorRow, b: VisitorRow): number {
  if (a.needAt && b.needAt) return descending(a.needAt, b.needAt);
  if (a.needAt || b.needAt) return a.needAt ? -1 : 1;
  if (a.status !== b.status) return a.status === 'open' ? -1 : 1;
  return descending(a.activeAt, b.activeAt);
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/** True when a row belongs under a filter. `me` is the id of the agent looking. */
export function passesFilter(row: VisitorRow, filter: VisitorFilter, me: string | undefined): boolean {
  switch (filter) {
    case 'waiting':
      return row.needAt !== undefined;
    case 'mine':
      return row.status === 'open' && (isWith(row, me) || row.callback?.agent?.id === me);
    case 'unassigned':
      return row.conversations.some((one) => one.status === 'open' && !one.agent && !one.snoozedUntil);
    case 'snoozed':
      return row.status === 'open' && row.conversations.some(({ snoozedUntil }) => snoozedUntil !== undefined);
    case 'closed':
      return row.status === 'closed';
    case 'blocked':
      return row.blocked === true;
    case 'all':
      return true;
    default:
      return row.departments.includes(filter.slice('department:'.length));
  }
}

function isWith(row: VisitorRow, agentId: string | undefined): boolean {
  return row.conversations.some(
    ({ status, agent }) => status === 'open' && agent !== undefined && agent.id === agentId,
  );
}

/** Puts rows into an order; `need` is the one they come in. */
export function inOrder(rows: readonly VisitorRow[], order: VisitorOrder): readonly VisitorRow[] {
  switch (order) {
    case 'need':
      return rows;
    case 'waiting':
      return [...rows].sort((a, b) => byWaiting(a, b) || descending(a.activeAt, b.activeAt));
    case 'latest':
      return [...rows].sort((a, b) => descending(a.activeAt, b.activeAt));
  }
}

function byWaiting(a: VisitorRow, b: VisitorRow): number {
  if (a.needAt && b.needAt) return -descending(a.needAt, b.needAt);
  return Number(b.needAt !== undefined) - Number(a.needAt !== undefined);
}
