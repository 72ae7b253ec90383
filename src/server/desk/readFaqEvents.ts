import type { Event } from '../../protocol/index.ts';
import { REPORT_LIMITS } from './faqReport.ts';
import { FAQ_EVENTS } from './faqVisits.ts';
import type { Clock, Storage } from './ports.ts';

const DAY = 86_400_000;
/** Events read in a row before others are let in between. */
const PATIENCE = 2_000;

/**
 * The events that tell what people looked for within a stretch of time (milliseconds, `to` excluded), oldest first; of
 * too many the newest. Read day by day, with pauses, so that a large report holds up no chat.
 */
export async function readFaqEvents(
  { storage, clock }: { readonly storage: Pick<Storage, 'reads'>; readonly clock: Clock },
  from: number,
  to: number,
): Promise<Event[]> {
  const slices: Event[][] = [];
  let left: number = REPORT_LIMITS.events;
  let inARow = 0;
  for (let end = to; end > from && left > 0; end -= DAY) {
    const [begins, ends] = [Math.max(from, end - DAY), end].map((moment) => new Date(moment).toISOString());
    const slice = await storage.reads.eventsBetween({ types: FAQ_EVENTS, from: begins!, to: ends!, limit: left });
    slices.push(slice);
    left -= slice.length;
    inARow += slice.length;
    if (inARow < PATIENCE) continue;
    inARow = 0;
    await new Promise<void>((resolve) => clock.after(0, resolve));
  }
  return slices.reverse().flat();
}
