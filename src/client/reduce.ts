import { summarise, type Event, type InboxAnswer } from '../protocol/index.ts';
import type { Change, ClientState, Conversation, Typing } from './state.ts';
import { withLoaded } from './withLoaded.ts';

/** The state before anything is known. */
export const EMPTY_STATE: ClientState = {
  connection: 'idle',
  restored: false,
  durable: true,
  clockOffset: 0,
  conversations: new Map(),
  outbox: [],
  typing: new Map(),
};

/**
 * Maps made in one go of changes that nobody has been told of yet. They are written to again instead of being copied for
 * each change: a map has as many entries as an inbox has conversations.
 */
export type Fresh = WeakSet<ReadonlyMap<string, unknown>>;

/**
 * The only place where state changes: gives the state after a change, and never touches the one before. Changes that are
 * told together share what is `fresh`; the states between them are nobody's to keep.
 */
export function reduce(state: ClientState, change: Change, fresh: Fresh = new WeakSet()): ClientState {
  const replaced = <Value>(map: ReadonlyMap<string, Value> | undefined, key: string, value: Value | undefined) => {
    const next = writable(map, fresh);
    if (value === undefined) next.delete(key);
    else next.set(key, value);
    return next;
  };
  switch (change.type) {
    case 'events':
      return withEvents(state, change.events, change.cursor, fresh);
    case 'loaded':
      return withLoaded(state, change.events, change.summaries);
    case 'cursor':
      return { ...state, cursor: change.cursor };
    case 'queued':
      return { ...state, outbox: [...state.outbox, change.entry] };
    case 'delivered':
      return {
        ...state,
        outbox: state.outbox.map((entry) =>
          change.ids.includes(entry.command.id) ? { ...entry, status: 'delivered' } : entry,
        ),
      };
    case 'refused':
      return {
        ...state,
        outbox: state.outbox.map((entry) =>
          entry.command.id === change.id ? { ...entry, status: 'refused', problem: change.problem } : entry,
        ),
      };
    case 'dropped':
      return { ...state, outbox: state.outbox.filter((entry) => !change.ids.includes(entry.command.id)) };
    case 'outbox':
      return { ...state, outbox: change.entries };
    case 'typing':
      return { ...state, typing: replaced(state.typing, change.conversationId, change.typing) };
    case 'reached':
      if ((state.reached?.get(change.conversationId) ?? 0) >= change.upTo) return state;
      return { ...state, reached: replaced(state.reached, change.conversationId, change.upTo) };
    case 'queue':
      return { ...state, queue: replaced(state.queue, change.conversationId, change.ahead) };
    case 'page':
      return { ...state, pages: replaced(state.pages, change.conversationId, change.page) };
    case 'looking':
      return { ...state, looking: replaced(state.looking, change.conversationId, lookingAfter(state, change)) };
    case 'chosen': {
      const { chosen: _, ...rest } = state;
      return change.chosen === undefined ? rest : { ...rest, chosen: change.chosen };
    }
    case 'shown':
      return { ...state, shown: [...(state.shown ?? []), change.message] };
    case 'asksToKeep': {
      const { asksToKeep: _, ...rest } = state;
      return change.asks ? { ...rest, asksToKeep: true } : rest;
    }
    case 'recalls': {
      const { recalls: _, ...rest } = state;
      return change.recalls ? { ...rest, recalls: true } : rest;
    }
    case 'presence':
      return { ...state, presence: change.presence };
    case 'config':
      return { ...state, config: change.config, presence: change.config.presence };
    case 'inbox':
      return withInbox(state, change.inbox);
    case 'agents':
      return withAgents(state, change.agents);
    case 'connection':
      return state.connection === change.connection ? state : { ...state, connection: change.connection };
    case 'clock':
      return { ...state, clockOffset: change.offset };
    case 'restored':
      return {
        ...state,
        restored: true,
        durable: change.durable,
        ...(change.visitorId ? { visitorId: change.visitorId } : {}),
      };
    case 'visitor':
      return { ...state, visitorId: change.visitorId };
    case 'reset': {
      const { cursor: _, ...rest } = state;
      return { ...rest, conversations: new Map(), typing: new Map(), reached: new Map(), queue: new Map() };
    }
    case 'erased': {
      const left = [...state.conversations].filter(([, { summary }]) => summary.visitorId !== change.visitorId);
      return { ...state, conversations: new Map(left) };
    }
    case 'forget':
      return {
        ...EMPTY_STATE,
        restored: state.restored,
        durable: state.durable,
        clockOffset: state.clockOffset,
        ...(state.config ? { config: state.config } : {}),
        ...(state.presence ? { presence: state.presence } : {}),
        ...(state.asksToKeep ? { asksToKeep: true } : {}),
      };
  }
}

function withEvents(
  state: ClientState,
  events: readonly Event[],
  cursor: string | undefined,
  fresh: Fresh,
): ClientState {
  let { conversations, typing, queue } = state;
  const settled = new Set<string>();
  for (const event of events) {
    const { conversationId } = event;
    const conversation = conversations.get(conversationId);
    const next = take(conversation, event);
    if (!next) continue;
    if (next !== conversation) {
      const changed = writable(conversations, fresh);
      changed.set(conversationId, next);
      conversations = changed;
    }
    // Also when it was folded before: the summary of an inbox may be ahead of the answer to a batch.
    if (event.commandId && event.seq <= next.summary.lastSeq) settled.add(event.commandId);
    for (const folded of newlyFolded(conversation, next)) {
      if (folded.commandId) settled.add(folded.commandId);
      if (folded.type === 'message.sent' && typing.get(conversationId)?.author.id === folded.author.id) {
        typing = without(typing, conversationId, fresh);
      }
      // Who is answered waits no more.
      if (!next.summary.waitingSince && queue?.has(conversationId)) queue = without(queue, conversationId, fresh);
    }
  }
  return {
    ...state,
    conversations,
    typing,
    ...(queue ? { queue } : {}),
    outbox: settled.size > 0 ? state.outbox.filter((entry) => !settled.has(entry.command.id)) : state.outbox,
    ...(cursor ? { cursor } : {}),
  };
}

/** The map itself when it is fresh, else a copy that is. */
function writable<Value>(map: ReadonlyMap<string, Value> | undefined, fresh: Fresh): Map<string, Value> {
  if (map && fresh.has(map)) return map as Map<string, Value>;
  const copy = new Map(map);
  fresh.add(copy);
  return copy;
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string, fresh: Fresh): ReadonlyMap<string, Value> {
  const next = writable(map, fresh);
  next.delete(key);
  return next;
}

/** Takes one event into a conversation: folds it when it follows, keeps it aside when one before it is missing. */
function take(conversation: Conversation | undefined, event: Event): Conversation | undefined {
  if (!conversation) {
    const summary = event.seq === 1 ? summarise(undefined, event) : undefined;
    return summary ? { summary, events: [event], complete: true, early: [] } : undefined;
  }
  const { lastSeq } = conversation.summary;
  if (event.seq <= lastSeq) return conversation;
  if (event.seq > lastSeq + 1) {
    if (conversation.early.some((known) => known.seq === event.seq)) return conversation;
    return { ...conversation, early: [...conversation.early, event].sort(bySeq) };
  }
  return foldEarly(append(conversation, event));
}

function append(conversation: Conversation, event: Event): Conversation {
  const summary = summarise(conversation.summary, event)!;
  return { ...conversation, summary, events: [...conversation.events, event] };
}

function foldEarly(conversation: Conversation): Conversation {
  const [first, ...rest] = conversation.early;
  if (!first || first.seq > conversation.summary.lastSeq + 1) return conversation;
  const next = first.seq <= conversation.summary.lastSeq ? conversation : append(conversation, first);
  return foldEarly({ ...next, early: rest });
}

function newlyFolded(before: Conversation | undefined, after: Conversation): readonly Event[] {
  return after.events.slice(before?.events.length ?? 0);
}

function withInbox(state: ClientState, inbox: InboxAnswer): ClientState {
  const conversations = new Map(state.conversations);
  for (const summary of inbox.conversations) {
    const known = conversations.get(summary.id);
    if (known && known.summary.lastSeq >= summary.lastSeq) continue;
    conversations.set(summary.id, { summary, events: [], complete: false, early: [] });
  }
  const { cursor, conversations: _conversations, serverTime: _serverTime, ...rest } = inbox;
  return { ...state, conversations, inbox: rest, cursor };
}

function withAgents(state: ClientState, agents: NonNullable<ClientState['inbox']>['agents']): ClientState {
  if (!state.inbox) return state;
  const me = agents.find((agent) => agent.id === state.inbox?.me.id) ?? state.inbox.me;
  return { ...state, inbox: { ...state.inbox, me, agents } };
}

/** Who has a conversation open after somebody came or left; `undefined` when nobody has. */
function lookingAfter(
  state: ClientState,
  { conversationId, author, until }: Extract<Change, { type: 'looking' }>,
): readonly Typing[] | undefined {
  const others = (state.looking?.get(conversationId) ?? []).filter((one) => one.author.id !== author.id);
  const here = until === undefined ? others : [...others, { author, until }];
  return here.length > 0 ? here : undefined;
}

function bySeq(a: Event, b: Event): number {
  return a.seq - b.seq;
}
