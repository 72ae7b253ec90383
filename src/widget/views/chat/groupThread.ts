import type { MessageView } from '../../../client/select.ts';
import type { NotedEvent, ThreadItem } from './threadOf.ts';

/** Messages one author sent within one minute. */
export interface MessageGroup {
  readonly kind: 'group';
  readonly key: string;
  /** Sent by the visitor. */
  readonly own: boolean;
  readonly messages: readonly MessageView[];
}

/** What the log is drawn from, top to bottom. */
export type Block =
  | MessageGroup
  | { readonly kind: 'note'; readonly key: string; readonly event: NotedEvent }
  | { readonly kind: 'day'; readonly key: string; readonly name: string };

/** Puts a thread into blocks: a line for each new day as `nameDay` names it, one group an author and minute. */
export function groupThread(items: readonly ThreadItem[], nameDay: (at: string) => string): Block[] {
  const blocks: Block[] = [];
  let day = '';
  for (const item of items) {
    const name = nameDay(item.at);
    if (name !== day) {
      day = name;
      blocks.push({ kind: 'day', key: `${name} ${blocks.length}`, name });
    }
    if (item.kind === 'note') blocks.push({ kind: 'note', key: item.event.id, event: item.event });
    else addMessage(blocks, item.message);
  }
  return blocks;
}

function addMessage(blocks: Block[], message: MessageView): void {
  const last = blocks.at(-1);
  if (last?.kind === 'group' && belongs(last.messages.at(-1)!, message)) {
    blocks[blocks.length - 1] = { ...last, messages: [...last.messages, message] };
    return;
  }
  const own = message.author.kind === 'visitor';
  blocks.push({ kind: 'group', key: message.key, own, messages: [message] });
}

function belongs(before: MessageView, after: MessageView): boolean {
  return authorOf(before) === authorOf(after) && minuteOf(before) === minuteOf(after);
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
    // What follows a sent message has also been sent: only the latest is worth a word.
    if (status === 'seen') last.delete('sent');
  }
  for (const key of last.values()) keys.add(key);
  return keys;
}
