import { isActive, type Author, type Callback, type Event, type Problem } from '../protocol/index.ts';
import type { ClientState, Conversation } from './state.ts';

/** A message as it is shown. */
export interface MessageView {
  /** The id of the command that sent it, which is known before the event is; the event's id when there was none. */
  readonly key: string;
  readonly text: string;
  readonly author: Author;
  /** ISO 8601; the sender's clock while it is on its way. */
  readonly at: string;
  /** `seq` once stored. */
  readonly seq?: number;
  /** `sending` → `sent` (stored) → `seen` (by the other side); `refused` with its problem. */
  readonly status: 'sending' | 'sent' | 'seen' | 'refused';
  readonly problem?: Problem;
}

/** The visitor's conversation that commands go to now: the latest open one. */
export function currentConversation(state: ClientState): Conversation | undefined {
  let current: Conversation | undefined;
  for (const conversation of state.conversations.values()) {
    if (conversation.summary.status !== 'open') continue;
    if (!current || conversation.summary.startedAt > current.summary.startedAt) current = conversation;
  }
  return current;
}

/** The id of the conversation that commands go to now, also while its first command is still on its way. */
export function currentConversationId(state: ClientState): string | undefined {
  const current = currentConversation(state);
  if (current) return current.summary.id;
  for (let index = state.outbox.length - 1; index >= 0; index--) {
    const entry = state.outbox[index]!;
    const { type, conversationId } = entry.command;
    if (type !== 'conversation.start' || entry.status === 'refused') continue;
    if (!state.conversations.has(conversationId)) return conversationId;
  }
  return undefined;
}

/** Messages of a conversation in order: those stored, then those on their way. */
export function messagesOf(state: ClientState, conversationId: string): MessageView[] {
  const conversation = state.conversations.get(conversationId);
  const stored = new Set<string>();
  const messages: MessageView[] = [];
  for (const event of conversation?.events ?? []) {
    if (event.commandId) stored.add(event.commandId);
    if (event.type === 'message.sent') messages.push(viewOf(event, conversation!));
  }
  for (const { command, status, problem, queuedAt } of state.outbox) {
    if (command.type !== 'message.send' || command.conversationId !== conversationId || stored.has(command.id))
      continue;
    messages.push({
      key: command.id,
      text: command.data.text,
      author: { kind: state.inbox ? 'agent' : 'visitor', id: state.inbox?.me.id ?? state.visitorId ?? '' },
      at: command.at ?? new Date(queuedAt).toISOString(),
      status: status === 'refused' ? 'refused' : status === 'delivered' ? 'sent' : 'sending',
      ...(problem ? { problem } : {}),
    });
  }
  return messages;
}

function viewOf(event: Extract<Event, { type: 'message.sent' }>, conversation: Conversation): MessageView {
  const { seenByAgent, seenByVisitor } = conversation.summary;
  const seenUpTo = event.author.kind === 'visitor' ? seenByAgent : seenByVisitor;
  return {
    key: event.commandId ?? event.id,
    text: event.data.text,
    author: event.author,
    at: event.at,
    seq: event.seq,
    status: event.seq <= seenUpTo ? 'seen' : 'sent',
  };
}

/** How many messages of the other side the visitor has not seen. */
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

/** Everything that happened with a visitor, over all their conversations, oldest first. */
export function timelineOf(state: ClientState, visitorId: string): Event[] {
  const events: Event[] = [];
  for (const { summary, events: own } of state.conversations.values()) {
    if (summary.visitorId === visitorId) events.push(...own);
  }
  return events.sort((a, b) => a.position - b.position);
}
