import { isActive, type Callback, type ConversationSummary } from '../../protocol/index.ts';
import type { ClientState } from '../../client/index.ts';

/** A visitor as the list shows them: all their conversations in one row. Times are ISO 8601 in UTC. */
export interface VisitorRow {
  readonly visitorId: string;
  /** Newest first. */
  readonly conversations: readonly ConversationSummary[];
  /** Where replies go: the latest open conversation, or else the latest. */
  readonly current: ConversationSummary;
  /** What they have said of themselves, in whichever conversation. */
  readonly visitor: ConversationSummary['visitor'];
  readonly status: 'open' | 'closed';
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

/** The filters of the list. */
export type VisitorFilter = 'waiting' | 'mine' | 'all' | 'closed';

/** One row a visitor who has asked for something, newest need first, then by latest activity. `now` is the reader's clock. */
export function visitorRows(state: ClientState, now: number): VisitorRow[] {
  const byVisitor = new Map<string, ConversationSummary[]>();
  for (const { summary } of state.conversations.values()) {
    const own = byVisitor.get(summary.visitorId);
    if (own) own.push(summary);
    else byVisitor.set(summary.visitorId, [summary]);
  }
  return [...byVisitor.values()]
    .filter((conversations) => conversations.some(({ contacted }) => contacted))
    .map((conversations) => rowOf(conversations, state, now))
    .sort(byNeed);
}

function rowOf(conversations: ConversationSummary[], state: ClientState, now: number): VisitorRow {
  conversations.sort((a, b) => descending(a.startedAt, b.startedAt) || b.lastPosition - a.lastPosition);
  const current = conversations.find(({ status }) => status === 'open') ?? conversations[0]!;
  const open = conversations.filter(({ status }) => status === 'open');
  const callbacks = conversations.flatMap((conversation) => conversation.callbacks);
  const callback = callbacks
    .filter(({ state: step }) => isActive(step))
    .sort((a, b) => -descending(a.dueAt, b.dueAt))[0];
  const past = callbacks.filter(({ endedAt }) => endedAt).sort((a, b) => descending(a.endedAt!, b.endedAt!))[0];
  const waitingSince = open.flatMap((conversation) => conversation.waitingSince ?? []).sort()[0];
  const preview = conversations
    .flatMap((conversation) => conversation.preview ?? [])
    .sort((a, b) => descending(a.at, b.at))[0];
  const wanted = callback && wantsAgent(callback) ? callback.requestedAt : undefined;
  const needAt = latest([waitingSince, wanted]);
  return {
    visitorId: current.visitorId,
    conversations,
    current,
    visitor: Object.assign({}, ...conversations.map(({ visitor }) => visitor).reverse()),
    status: current.status,
    unread: conversations.reduce((sum, conversation) => sum + conversation.unread.length, 0),
    ...(waitingSince ? { waitingSince } : {}),
    ...(preview ? { preview } : {}),
    ...(callback ? { callback } : {}),
    ...(past ? { pastCallback: past } : {}),
    typing: conversations.some(({ id }) => isTyping(state, id, now)),
    activeAt: latest([
      preview?.at,
      ...callbacks.flatMap(({ requestedAt, endedAt }) => [requestedAt, endedAt]),
      current.startedAt,
    ])!,
    ...(needAt ? { needAt } : {}),
  };
}

/** True when a callback waits for somebody to claim it. */
export function wantsAgent(callback: Callback): boolean {
  return callback.state === 'requested' || callback.state === 'missed_by_agent';
}

function isTyping(state: ClientState, conversationId: string, now: number): boolean {
  const typing = state.typing.get(conversationId);
  return typing?.author.kind === 'visitor' && typing.until > now;
}

function latest(moments: readonly (string | undefined)[]): string | undefined {
  return moments.reduce((best, moment) => (moment && (!best || moment > best) ? moment : best), undefined);
}

function byNeed(a: VisitorRow, b: VisitorRow): number {
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
      return row.status === 'open' && (row.current.agent?.id === me || row.callback?.agent?.id === me);
    case 'closed':
      return row.status === 'closed';
    case 'all':
      return true;
  }
}
