import type { MessageView } from '../../../client/select.ts';
import type { NotedEvent, ThreadItem } from './threadOf.ts';

/** How many places of a conversation are drawn, or left out, together. */
const SPAN = 20;

/** The stretch of a conversation a place is in. Neither older nor newer messages move its borders. */
export function spanOf(seq: number): number {
  return Math.floor(seq / SPAN);
}

/** Messages one author sent within one minute, and one stretch of the conversation. */
export interface MessageGroup {
  readonly kind: 'group';
  readonly key: string;
  /** Sent by the visitor. */
  readonly own: boolean;
  readonly messages: readonly MessageView[];
}

/** What the log is drawn from, top to bottom. */
export type Row =
  | MessageGroup
  | { readonly kind: 'note'; readonly key: string; readonly event: NotedEvent }
  | { readonly kind: 'day'; readonly key: string; readonly name: string }
  /** What follows was not seen before. */
  | { readonly kind: 'new'; readonly key: 'new' }
  /** The question for name and address, after the first words of the visitor. */
  | { readonly kind: 'contact'; readonly key: 'contact' };

/** How a thread is put into rows. */
export interface Grouping {
  /** The day of a moment as the visitor reads it. */
  nameDay(at: string): string;
  /** `seq` of the first message that is new to the visitor. */
  readonly newFrom?: number | undefined;
}

/** Puts a thread into rows: a line for each new day, one before what is new, one group an author and minute. */
export function groupThread(items: readonly ThreadItem[], { nameDay, newFrom }: Grouping): Row[] {
  const rows: Row[] = [];
  let day = '';
  for (const item of items) {
    const name = nameDay(item.at);
    if (name !== day) {
      day = name;
      rows.push({ kind: 'day', key: `${name} ${rows.length}`, name });
    }
    if (item.kind === 'note') {
      rows.push({ kind: 'note', key: item.event.id, event: item.event });
      continue;
    }
    if (newFrom !== undefined && item.message.seq === newFrom) rows.push({ kind: 'new', key: 'new' });
    addMessage(rows, item.message);
  }
  const first = rows.findIndex((row) => row.kind === 'group' && row.own);
  if (first >= 0) rows.splice(first + 1, 0, { kind: 'contact', key: 'contact' });
  return rows;
}

function addMessage(rows: Row[], message: MessageView): void {
  const last = rows.at(-1);
  if (last?.kind === 'group' && belongs(last.messages.at(-1)!, message)) {
    rows[rows.length - 1] = { ...last, messages: [...last.messages, message] };
    return;
  }
  const own = message.author.kind === 'visitor';
  rows.push({ kind: 'group', key: message.key, own, messages: [message] });
}

function belongs(before: MessageView, after: MessageView): boolean {
  if (authorOf(before) !== authorOf(after) || minuteOf(before) !== minuteOf(after)) return false;
  return before.seq === undefined || after.seq === undefined || spanOf(before.seq) === spanOf(after.seq);
}

/** The visitor's own first message has no id yet. */
function authorOf({ author }: MessageView): string {
  return author.kind === 'visitor' ? '' : author.id;
}

function minuteOf({ at }: MessageView): string {
  return at.slice(0, 'yyyy-mm-ddThh:mm'.length);
}

/** Which of the visitor's messages show how far they have come: every one that failed, else the last of each state. */
export function statusKeys(items: readonly ThreadItem[]): ReadonlySet<string> {
  const last = new Map<string, string>();
  const keys = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'message' || item.message.author.kind !== 'visitor') continue;
    const { status, key } = item.message;
    if (status === 'refused') keys.add(key);
    else last.set(status, key);
    // What follows a message has come as far: only the latest is worth a word.
    if (status === 'seen' || status === 'delivered') last.delete('sent');
    if (status === 'seen') last.delete('delivered');
  }
  for (const key of last.values()) keys.add(key);
  return keys;
}
