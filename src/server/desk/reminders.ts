import type { Callback, Config } from '../../protocol/index.ts';
import { callAt } from './callbackTimes.ts';
import type { Reads } from './ports.ts';

const MINUTE = 60_000;
const WAITING: ReadonlySet<string> = new Set(['requested', 'claimed']);

/**
 * Slots that begin within `callback.remindMinutes` and whose visitors have not been reminded. A slot that was picked
 * later than that is fresh enough in mind.
 */
export async function dueReminders(
  reads: Pick<Reads, 'bookedBetween' | 'conversation'>,
  { callback: { remindMinutes } }: Config,
  now: number,
): Promise<Callback[]> {
  const ahead = remindMinutes * MINUTE;
  const booked = await reads.bookedBetween(now + 1, now + ahead + 1);
  return booked.filter(
    (callback) =>
      WAITING.has(callback.state) &&
      callback.remindedAt === undefined &&
      callAt(callback) > now &&
      Date.parse(callback.slot!.start) - Date.parse(callback.pickedAt ?? callback.requestedAt) > ahead,
  );
}
