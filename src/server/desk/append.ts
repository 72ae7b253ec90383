import {
  newId,
  summarise,
  type Callback,
  type ConversationSummary,
  type Event,
  type NewEvent,
} from '../../protocol/index.ts';
import type { CallbackRecord, Clock, LoggedEvent, Random, Transaction } from './ports.ts';

/** What `append` needs besides the transaction. */
export interface AppendParts {
  readonly clock: Clock;
  readonly random: Random;
  /** Seconds after the beginning of a slot at which nobody having claimed it counts as missed. */
  readonly promiseSeconds: number;
}

/**
 * Writes facts of one conversation to the log: the only place that does. Each gets the next `seq` of the conversation,
 * the next `position` of the log, an id and the time; the summary and its callbacks are folded along.
 * `summary` is absent when the first fact is `conversation.started`. Returns the stored events and the new summary.
 */
export async function append(
  transaction: Transaction,
  parts: AppendParts,
  summary: ConversationSummary | undefined,
  facts: readonly NewEvent[],
): Promise<{ events: Event[]; summary: ConversationSummary }> {
  const source = { now: () => parts.clock.now(), random: parts.random };
  const at = new Date(parts.clock.now()).toISOString();
  let position = await transaction.lastPosition();
  let folded = summary;
  const logged: LoggedEvent[] = [];
  for (const fact of facts) {
    position += 1;
    const event = { ...fact, id: newId(source), seq: (folded?.lastSeq ?? 0) + 1, position, at } as Event;
    folded = summarise(folded, event);
    if (!folded) throw new Error(`A conversation cannot begin with ${event.type}.`);
    logged.push({ event, visitorId: folded.visitorId });
  }
  if (!folded) throw new Error('Nothing to append.');
  await transaction.addEvents(logged);
  await transaction.putConversation(folded);
  for (const record of changedCallbacks(summary, folded, parts.promiseSeconds)) await transaction.putCallback(record);
  return { events: logged.map(({ event }) => event), summary: folded };
}

function changedCallbacks(
  before: ConversationSummary | undefined,
  after: ConversationSummary,
  promiseSeconds: number,
): CallbackRecord[] {
  if (before?.callbacks === after.callbacks) return [];
  const known = new Set(before?.callbacks);
  return after.callbacks
    .filter((callback) => !known.has(callback))
    .map((callback) => {
      const firesAt = missedAt(callback, promiseSeconds);
      return { callback, visitorId: after.visitorId, ...(firesAt === undefined ? {} : { firesAt }) };
    });
}

/** When an unclaimed callback counts as missed: the promised moment, for a slot as many seconds later as are promised. */
function missedAt(callback: Callback, promiseSeconds: number): number | undefined {
  if (callback.state !== 'requested') return undefined;
  return Date.parse(callback.dueAt) + (callback.when === 'slot' ? promiseSeconds * 1000 : 0);
}
