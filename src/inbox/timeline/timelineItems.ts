import { messagesOf, timelineOf, type ClientState, type MessageView } from '../../client/index.ts';
import type { Event } from '../../protocol/index.ts';

/** A message with the conversation it belongs to. */
export interface TimelineMessage extends MessageView {
  readonly conversationId: string;
}

/** What a timeline is made of, oldest first: days, runs of messages by one author, and lines for everything else. */
export type TimelineItem =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'messages'; readonly key: string; readonly messages: readonly TimelineMessage[] }
  | { readonly kind: 'line'; readonly key: string; readonly event: Event };

/** Milliseconds of silence that end a run of messages. */
const RUN_MS = 5 * 60_000;

/** Lays out everything that happened with a visitor; messages still on their way come last. `dayKey` tells days apart. */
export function timelineItems(state: ClientState, visitorId: string, dayKey: (at: string) => string): TimelineItem[] {
  const events = timelineOf(state, visitorId);
  const { stored, underWay } = messagesOfVisitor(state, visitorId);
  const items: TimelineItem[] = [];
  let day = '';

  function beginDay(at: string): void {
    const key = dayKey(at);
    if (key === day) return;
    day = key;
    items.push({ kind: 'day', key: `day ${key}`, at });
  }

  for (const event of events) {
    if (event.type === 'conversation.seen') continue;
    beginDay(event.at);
    const message = event.type === 'message.sent' ? stored.get(event.commandId ?? event.id) : undefined;
    if (message) addMessage(items, message);
    else items.push({ kind: 'line', key: event.id, event });
  }
  for (const message of underWay) {
    const at = new Date(Date.parse(message.at) + state.clockOffset).toISOString();
    beginDay(at);
    addMessage(items, { ...message, at });
  }
  return items;
}

function messagesOfVisitor(state: ClientState, visitorId: string) {
  const stored = new Map<string, TimelineMessage>();
  const underWay: TimelineMessage[] = [];
  for (const { summary } of state.conversations.values()) {
    if (summary.visitorId !== visitorId) continue;
    for (const message of messagesOf(state, summary.id)) {
      const own = { ...message, conversationId: summary.id };
      if (message.seq === undefined) underWay.push(own);
      else stored.set(message.key, own);
    }
  }
  return { stored, underWay: underWay.sort((a, b) => (a.at < b.at ? -1 : 1)) };
}

function addMessage(items: TimelineItem[], message: TimelineMessage): void {
  const last = items.at(-1);
  if (last?.kind === 'messages' && continues(last.messages.at(-1)!, message)) {
    items[items.length - 1] = { ...last, messages: [...last.messages, message] };
  } else {
    items.push({ kind: 'messages', key: message.key, messages: [message] });
  }
}

function continues(before: TimelineMessage, message: TimelineMessage): boolean {
  const sameAuthor = before.author.kind === message.author.kind && before.author.id === message.author.id;
  return sameAuthor && Date.parse(message.at) - Date.parse(before.at) < RUN_MS;
}

/** What an agent answered first after an item, as one text; empty when nobody has answered yet. */
export function answerAfter(items: readonly TimelineItem[], index: number): string {
  for (const item of items.slice(index + 1)) {
    if (item.kind !== 'messages') continue;
    if (item.messages[0]!.author.kind === 'agent') return item.messages.map(({ text }) => text).join('\n\n');
  }
  return '';
}

/** Titles of the articles a timeline tells of, by id; a rating names only the id. */
export function articleTitles(items: readonly TimelineItem[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const item of items) {
    if (item.kind === 'line' && item.event.type === 'article.opened')
      titles.set(item.event.data.articleId, item.event.data.title);
  }
  return titles;
}
