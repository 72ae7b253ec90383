import { messagesOf, type MessageView } from '../../../client/select.ts';
import type { ClientState, Conversation, ShownMessage } from '../../../client/state.ts';
import type { Event } from '../../../protocol/index.ts';

/** The events that stand as a line between messages, with the words they are told in. */
export const NOTES = {
  'conversation.assigned': 'chatNoteJoined',
  'conversation.closed': 'chatNoteClosed',
  'callback.requested': 'chatNoteCallSlot',
  'callback.rescheduled': 'chatNoteCallMoved',
  'callback.completed': 'chatNoteCallDone',
  'callback.missed_by_agent': 'chatNoteCallLate',
  'callback.missed_by_visitor': 'chatNoteCallMissed',
  'callback.cancelled': 'chatNoteCallCancelled',
} as const;

/** An event that is told as a line between messages. */
export type NotedEvent = Extract<Event, { type: keyof typeof NOTES }>;

/** One thing in the thread, in the order in which it happened. */
export type ThreadItem =
  | { readonly kind: 'message'; readonly at: string; readonly message: MessageView }
  | { readonly kind: 'note'; readonly at: string; readonly event: NotedEvent };

/** All that was said and done in a conversation, oldest first; what is still on its way comes last. */
export function threadOf(state: ClientState, conversationId: string | undefined): ThreadItem[] {
  const messages = conversationId ? messagesOf(state, conversationId) : [];
  const conversation = conversationId ? state.conversations.get(conversationId) : undefined;
  return itemsOf(messages, conversation, state.shown ?? []);
}

/** What is on its way stands after everything that has arrived. */
const UNSENT = 1e15;

function itemsOf(
  messages: readonly MessageView[],
  conversation: Conversation | undefined,
  shown: readonly ShownMessage[],
): ThreadItem[] {
  const items: { seq: number; item: ThreadItem }[] = messages.map((message) => ({
    seq: message.seq ?? UNSENT,
    item: { kind: 'message', at: message.at, message },
  }));
  for (const event of conversation?.events ?? []) {
    if (isNoted(event)) items.push({ seq: event.seq, item: { kind: 'note', at: event.at, event } });
  }
  for (const message of shown) {
    const item = { kind: 'message', at: message.at, message: viewOfShown(message) } as const;
    items.push({ seq: message.after + 0.5, item });
  }
  return items.sort((a, b) => a.seq - b.seq).map(({ item }) => item);
}

/** What the site shows has no place in the log: it can be neither replied to nor unseen. */
function viewOfShown({ id, text, from, at }: ShownMessage): MessageView {
  return { key: id, conversationId: '', text, author: { kind: 'bot', id: 'site', name: from }, at, status: 'seen' };
}

function isNoted(event: Event): event is NotedEvent {
  return event.type in NOTES && !('agent' in event.data && !event.data.agent);
}

/** The messages of a thread. */
export function messagesIn(items: readonly ThreadItem[]): MessageView[] {
  return items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
}
