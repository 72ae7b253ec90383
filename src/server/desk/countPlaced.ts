import type { ConversationSummary, Event } from '../../protocol/index.ts';
import { TALLIES } from './callbackLimits.ts';
import type { Transaction } from './ports.ts';

/** Counts what calls cost: each time a visitor's phone is rung, and the minutes talked, begun ones counted whole. */
export async function countPlaced(
  transaction: Pick<Transaction, 'addTally'>,
  before: ConversationSummary | undefined,
  events: readonly Event[],
  now: number,
): Promise<void> {
  for (const event of events) {
    if (event.type === 'callback.ringing_visitor') await transaction.addTally(TALLIES.placed, now, 1);
    const again = event.type === 'callback.retried' && event.author.kind === 'desk';
    if (again) await transaction.addTally(TALLIES.requests, now, 1);
    if (event.type !== 'callback.completed') continue;
    const talked = before?.callbacks.find(({ id }) => id === event.data.callbackId)?.connectedAt;
    if (talked === undefined) continue;
    await transaction.addTally(TALLIES.minutes, now, Math.max(1, Math.ceil((now - Date.parse(talked)) / 60_000)));
  }
}
