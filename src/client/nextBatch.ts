import { LIMITS } from '../protocol/limits.ts';
import type { Command } from '../protocol/index.ts';
import type { OutboxEntry } from './state.ts';

/** The commands to send next: in order, conversations that begin first, as many as fit into one body. */
export function nextBatch(outbox: readonly OutboxEntry[], most: number): Command[] {
  const batch: Command[] = [];
  let bytes = 100;
  const waiting = outbox.filter(({ status }) => status === 'waiting');
  // What was moved here from another tab's conversation may be older than the beginning of this one.
  const starts = waiting.filter(({ command }) => command.type === 'conversation.start');
  const others = waiting.filter(({ command }) => command.type !== 'conversation.start');
  for (const { command } of [...starts, ...others]) {
    bytes += new TextEncoder().encode(JSON.stringify(command)).length + 1;
    if (batch.length > 0 && (batch.length === most || bytes > LIMITS.bodyBytes)) break;
    batch.push(command);
  }
  return batch;
}
