import { isActive, type Callback, type ConversationSummary, type Event } from '../protocol/index.ts';
import type { ClientState, Conversation } from './state.ts';

export * from './messageView.ts';

/** A conversation as a visitor's list shows it. */
export interface ConversationRow {
  readonly id: string;
  readonly status: ConversationSummary['status'];
  /** The latest message, also one on its way. */
  readonly preview?: NonNullable<ConversationSummary['preview']>;
  /** Messages of the other side the visitor has not seen. */
  readonly unread: number;
  /** ISO 8601; when something happened last. */
  readonly lastAt: string;
  readonly agent?: NonNullable<ConversationSummary['agent']>;
  /** True for the one that commands go to now. */
  readonly current: boolean;
}

/** A visitor's conversations in which something was asked for, latest first; also one whose first message is on its way. */
export function conversationsOf(state: ClientState): ConversationRow[] {
  const rows = new Map<string, ConversationRow>();
  const currentId = currentConversationId(state);
  for (const conversation of state.conversations.values()) {
    const { id, status, preview, lastAt, agent, contacted } = conversation.summary;
    if (!contacted && !preview) continue;
    const unread = unreadOf(conversation);
    rows.set(id, {
      id,
      status,
      unread,
      lastAt,
      current: id === currentId,
      ...(preview ? { preview } : {}),
      ...(agent ? { agent } : {}),
    });
  }
  for (const { command, queuedAt } of state.outbox) {
    if (command.type !== 'message.send') continue;
    const { conversationId: id, data } = command;
    const at = new Date(queuedAt + state.clockOffset).toISOString();
    const row = rows.get(id) ?? { id, status: 'open' as const, unread: 0, current: id === currentId };
    rows.set(id, { ...row, lastAt: at, preview: { text: data.text.slice(0, 160), by: 'visitor', at } });
  }
  return [...rows.values()].sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1));
}

/** The visitor's latest open conversation, whatever was chosen. */
export function openConversation(state: ClientState): Conversation | undefined {
  let current: Conversation | undefined;
  for (const conversation of state.conversations.values()) {
    if (conversation.summary.status !== 'open') continue;
    if (!current || conversation.summary.startedAt > current.summary.startedAt) current = conversation;
  }
  return current;
}

/** The visitor's conversation that commands go to now: the chosen one, closed or not, else the latest open one. */
export function currentConversation(state: ClientState): Conversation | undefined {
  const id = currentConversationId(state);
  return id === undefined ? undefined : state.conversations.get(id);
}

/**
 * The id of the conversation that messages go to now, also while its first command is still on its way; `undefined` when
 * the next message begins one.
 */
export function currentConversationId(state: ClientState): string | undefined {
  const { chosen } = state;
  if (chosen === 'new') return undefined;
  if (chosen && (state.conversations.has(chosen) || beginnings(state).includes(chosen))) return chosen;
  return openConversation(state)?.summary.id ?? beginnings(state).at(-1);
}

/** Ids of conversations whose first command is on its way. */
function beginnings({ outbox, conversations }: ClientState): string[] {
  return outbox.flatMap(({ command, status }) =>
    command.type === 'conversation.start' && status !== 'refused' && !conversations.has(command.conversationId)
      ? [command.conversationId]
      : [],
  );
}

/** How many messages of the other side the visitor has not seen, as far as they are loaded. */
export function unreadOf(conversation: Conversation): number {
  const { seenByVisitor } = conversation.summary;
  return conversation.events.filter(
    (event) => event.type === 'message.sent' && event.author.kind !== 'visitor' && event.seq > seenByVisitor,
  ).length;
}

/** The visitor's callback that is under way, or else the latest one. */
export function latestCallback(state: ClientState): Callback | undefined {
  const all = [...state.conversations.values()].flatMap((conversation) => conversation.summary.callbacks);
  all.sort((a, b) => (a.requestedAt < b.requestedAt ? 1 : -1));
  return all.find((callback) => isActive(callback.state)) ?? all[0];
}

/**
 * Everything that happened with a visitor, over all their conversations, oldest first, without holes: it begins where
 * the first of them is not loaded any further (see `olderOf`).
 */
export function timelineOf(state: ClientState, visitorId: string): Event[] {
  const own = conversationsWith(state, visitorId);
  const begin = Math.max(0, ...own.map(loadedFrom));
  return own
    .flatMap(({ events }) => events.filter(({ position }) => position >= begin))
    .sort((a, b) => a.position - b.position);
}

/** The conversation of a visitor of which older events are to be loaded next; `undefined` when all is loaded. */
export function olderOf(state: ClientState, visitorId: string): string | undefined {
  const incomplete = conversationsWith(state, visitorId).filter(({ complete }) => !complete);
  incomplete.sort((a, b) => loadedFrom(b) - loadedFrom(a));
  return incomplete[0]?.summary.id;
}

function conversationsWith(state: ClientState, visitorId: string): Conversation[] {
  return [...state.conversations.values()].filter(({ summary }) => summary.visitorId === visitorId);
}

/** The position from which on a conversation is loaded without a hole. */
function loadedFrom({ complete, events, summary }: Conversation): number {
  return complete ? 0 : (events[0]?.position ?? summary.lastPosition + 1);
}
