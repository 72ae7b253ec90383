import { messagesOf, timelineOf, type ClientState, type MessageView } from '../../client/index.ts';
import type { Author, Event } from '../../protocol/index.ts';
import { isActivity, type Activity } from './personSentence.ts';
import { conversationNumbers } from '../visitors/conversationNumbers.ts';

/** A message of a timeline. */
export type TimelineMessage = MessageView;

/** Words for the team. */
export interface TimelineNote {
  /** The id of the command that brought it. */
  readonly key: string;
  readonly text: string;
  readonly author: Author;
  readonly at: string;
  /** Once stored. */
  readonly seq?: number;
  readonly status: 'sending' | 'stored' | 'refused';
}

/** What a timeline is made of, oldest first: days, runs of messages by one author, notes, and lines for everything else. */
export type TimelineItem =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  /** From here on it is about another of the visitor's conversations. */
  | { readonly kind: 'thread'; readonly key: string; readonly conversationId: string; readonly number: number }
  | { readonly kind: 'messages'; readonly key: string; readonly messages: readonly TimelineMessage[] }
  | { readonly kind: 'note'; readonly key: string; readonly note: TimelineNote; readonly conversationId: string }
  /** `also`: what followed on the site without anything between, told in the same line. */
  | { readonly kind: 'line'; readonly key: string; readonly event: Event; readonly also?: readonly Activity[] };

/** Milliseconds of silence that end a run of messages. */
const RUN_MS = 5 * 60_000;
/** Places in a conversation that one run spans at most, so that a long one can be drawn in pieces. */
const RUN_SPAN = 10;

/** Lays out everything that happened with a visitor; what is still on its way comes last. `dayKey` tells days apart. */
export function timelineItems(state: ClientState, visitorId: string, dayKey: (at: string) => string): TimelineItem[] {
  const layout = createLayout(state, visitorId, dayKey);
  const { stored, underWay } = messagesOfVisitor(state, visitorId);
  for (const event of timelineOf(state, visitorId)) {
    if (event.type === 'conversation.seen' || event.type === 'hidden') continue;
    layout.begin(event.at, event.conversationId, event.type === 'conversation.started');
    const message = event.type === 'message.sent' ? stored.get(event.commandId ?? event.id) : undefined;
    if (message) layout.message(message);
    else if (event.type === 'note.added') layout.note(noteOf(event, event.data.text), event.conversationId);
    else layout.line(event);
  }
  for (const message of underWay) {
    const at = new Date(Date.parse(message.at) + state.clockOffset).toISOString();
    layout.begin(at, message.conversationId, false);
    layout.message({ ...message, at });
  }
  for (const { note, conversationId } of notesUnderWay(state, visitorId)) {
    layout.begin(note.at, conversationId, false);
    layout.note(note, conversationId);
  }
  return layout.items;
}

function createLayout(state: ClientState, visitorId: string, dayKey: (at: string) => string) {
  const items: TimelineItem[] = [];
  const own = [...state.conversations.values()].map(({ summary }) => summary);
  const numbers = conversationNumbers(own.filter((summary) => summary.visitorId === visitorId));
  let day = '';
  let thread = '';
  let run: TimelineMessage[] = [];

  return {
    items,
    /** Says when and where the next thing happened. */
    begin(at: string, conversationId: string, isStart: boolean): void {
      const key = dayKey(at);
      if (key !== day) items.push({ kind: 'day', key: `day ${key}`, at });
      day = key;
      const before = thread;
      thread = conversationId;
      // A beginning says itself that it is another conversation.
      if (!before || before === conversationId || isStart) return;
      const number = numbers.get(conversationId) ?? 0;
      items.push({ kind: 'thread', key: `thread ${items.length} ${conversationId}`, conversationId, number });
    },
    message(message: TimelineMessage): void {
      const last = run.at(-1);
      if (last && items.at(-1)?.kind === 'messages' && continues(last, message)) {
        run.push(message);
        return;
      }
      run = [message];
      items.push({ kind: 'messages', key: message.key, messages: run });
    },
    note(note: TimelineNote, conversationId: string): void {
      items.push({ kind: 'note', key: note.key, note, conversationId });
    },
    line(event: Event): void {
      const last = items.at(-1);
      if (last?.kind === 'line' && isActivity(event) && isActivity(last.event) && goesOn(last, event)) {
        items[items.length - 1] = { ...last, also: [...(last.also ?? []), event] };
        return;
      }
      items.push({ kind: 'line', key: event.id, event });
      if (event.type !== 'conversation.transferred' || !event.data.note) return;
      const note = noteOf(event, event.data.note);
      items.push({ kind: 'note', key: `note ${event.id}`, note, conversationId: event.conversationId });
    },
  };
}

/** By `seq` too, so that lines stay the same when older ones are put before them. */
function goesOn({ event, also }: { event: Event; also?: readonly Activity[] }, next: Event): boolean {
  const before = also?.at(-1) ?? event;
  return (
    next.conversationId === event.conversationId &&
    next.seq === before.seq + 1 &&
    Math.floor(next.seq / RUN_SPAN) === Math.floor(event.seq / RUN_SPAN) &&
    Date.parse(next.at) - Date.parse(before.at) < RUN_MS
  );
}

function noteOf(event: Event, text: string): TimelineNote {
  const { author, at, seq } = event;
  return { key: event.commandId ?? event.id, text, author, at, seq, status: 'stored' };
}

function messagesOfVisitor(state: ClientState, visitorId: string) {
  const stored = new Map<string, TimelineMessage>();
  const underWay: TimelineMessage[] = [];
  for (const { summary } of state.conversations.values()) {
    if (summary.visitorId !== visitorId) continue;
    for (const message of messagesOf(state, summary.id)) {
      if (message.seq === undefined) underWay.push(message);
      else stored.set(message.key, message);
    }
  }
  return { stored, underWay: underWay.sort((a, b) => (a.at < b.at ? -1 : 1)) };
}

function notesUnderWay(state: ClientState, visitorId: string): { note: TimelineNote; conversationId: string }[] {
  const author: Author = { kind: 'agent', id: state.inbox?.me.id ?? '', name: state.inbox?.me.name ?? '' };
  return state.outbox.flatMap(({ command, status, queuedAt }) => {
    const { conversationId } = command;
    if (command.type !== 'note.add' || state.conversations.get(conversationId)?.summary.visitorId !== visitorId)
      return [];
    const at = new Date(queuedAt + state.clockOffset).toISOString();
    const note: TimelineNote = {
      key: command.id,
      text: command.data.text,
      author,
      at,
      status: status === 'refused' ? 'refused' : 'sending',
    };
    return [{ note, conversationId }];
  });
}

function continues(before: TimelineMessage, message: TimelineMessage): boolean {
  const sameAuthor = before.author.kind === message.author.kind && before.author.id === message.author.id;
  const sameThread = before.conversationId === message.conversationId;
  return (
    sameAuthor && sameThread && sameSpan(before, message) && Date.parse(message.at) - Date.parse(before.at) < RUN_MS
  );
}

/** By `seq` and not by count, so that runs stay the same when older messages are put before them. */
function sameSpan(before: TimelineMessage, message: TimelineMessage): boolean {
  if (before.seq === undefined || message.seq === undefined) return true;
  return Math.floor(before.seq / RUN_SPAN) === Math.floor(message.seq / RUN_SPAN);
}

/** The index of the item that shows an event; -1 when it is not there. */
export function itemOf(items: readonly TimelineItem[], conversationId: string, seq: number): number {
  return items.findIndex((item) => {
    switch (item.kind) {
      case 'messages':
        return item.messages.some((message) => message.seq === seq && message.conversationId === conversationId);
      case 'note':
        return item.note.seq === seq && item.conversationId === conversationId;
      case 'line':
        return (
          item.event.conversationId === conversationId &&
          [item.event, ...(item.also ?? [])].some((event) => event.seq === seq)
        );
      default:
        return false;
    }
  });
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
