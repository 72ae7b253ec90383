import {
  newId,
  summarise,
  type Callback,
  type ConversationSummary,
  type Event,
  type NewEvent,
} from '../../protocol/index.ts';
import { nextStep } from './callbackTimes.ts';
import { countPlaced } from './countPlaced.ts';
import type { DeskPorts } from './deskPorts.ts';
import { markSent } from './markSent.ts';
import type { CallbackRecord, LoggedEvent, Transaction } from './ports.ts';

/** What `append` needs besides the transaction. */
export type AppendParts = Pick<DeskPorts, 'clock' | 'random' | 'config'>;

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
  for (const record of changedCallbacks(summary, folded, parts)) await transaction.putCallback(record);
  for (const { event, visitorId } of logged) await markSent(transaction, event, visitorId);
  await countPlaced(
    transaction,
    summary,
    logged.map(({ event }) => event),
    parts.clock.now(),
  );
  return { events: logged.map(({ event }) => event), summary: folded };
}

function changedCallbacks(
  before: ConversationSummary | undefined,
  after: ConversationSummary,
  parts: AppendParts,
): CallbackRecord[] {
  if (before?.callbacks === after.callbacks) return [];
  const known = new Set(before?.callbacks);
  return after.callbacks
    .filter((callback) => !known.has(callback))
    .map((callback) => recordOf(callback, after.visitorId, parts));
}

/** A callback as it is stored: with the moment at which time alone moves it on. */
export function recordOf(
  callback: Callback,
  visitorId: string,
  { clock, config }: Pick<AppendParts, 'clock' | 'config'>,
): CallbackRecord {
  const firesAt = nextStep(callback, config, clock.now())?.at;
  return { callback, visitorId, ...(firesAt === undefined ? {} : { firesAt }) };
}
