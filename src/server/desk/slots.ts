import { Refusal, type Callback, type Config, type Slot } from '../../protocol/index.ts';
import { dayOf, spansOf, zoneOf, type Span } from './hours.ts';
import type { Reads } from './ports.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Every slot the opening hours hold within a stretch, taken or not: cut from the beginning of each span, whole ones
 * only. Steps are real time, so that a day of 23 or 25 hours has as many as fit.
 */
function slotsWithin(config: Config, { start: from, end: to }: Span): Span[] {
  const length = config.callback.slotMinutes * MINUTE;
  const zone = zoneOf(config.hours);
  const slots: Span[] = [];
  if (to <= from) return slots;
  for (let day = dayOf(from, zone), last = dayOf(to - 1, zone); ; day = day.add({ days: 1 })) {
    for (const span of spansOf(config.hours, day)) {
      for (let start = span.start; start + length <= span.end; start += length) {
        if (start >= from && start < to) slots.push({ start, end: start + length });
      }
    }
    if (day.toString() >= last.toString()) return slots;
  }
}

/** The stretch in which slots may begin now: after the lead time, within the days offered. */
function offeredStretch({ callback }: Config, now: number): Span {
  return { start: now + callback.leadMinutes * MINUTE, end: now + callback.days * DAY };
}

/** Slots that are free, in order. `from` and `to` bound their beginnings, milliseconds. */
export async function freeSlots(
  reads: Pick<Reads, 'bookedBetween'>,
  config: Config,
  now: number,
  from: number,
  to: number,
): Promise<Slot[]> {
  const offered = offeredStretch(config, now);
  const stretch = { start: Math.max(from, offered.start), end: Math.min(to, offered.end) };
  if (stretch.end <= stretch.start) return [];
  const booked = countByStart(await reads.bookedBetween(stretch.start, stretch.end));
  return slotsWithin(config, stretch)
    .filter(({ start }) => (booked.get(start) ?? 0) < config.callback.capacity)
    .map(toSlot);
}

/**
 * Checks that a slot beginning at `start` (ISO 8601) is offered and free. Must run in the transaction that takes it.
 * `except` is the id of a callback that moves and so does not stand in its own way.
 * @throws {Refusal} `slot_invalid` or `slot_taken`.
 */
export async function takeSlot(
  reads: Pick<Reads, 'bookedBetween'>,
  config: Config,
  now: number,
  start: string,
  except?: string,
): Promise<Slot> {
  const moment = Date.parse(start);
  const offered = offeredStretch(config, now);
  const inside = moment >= offered.start && moment < offered.end;
  const slot = inside ? slotsWithin(config, { start: moment, end: moment + 1 })[0] : undefined;
  if (!slot) throw new Refusal('slot_invalid', { detail: 'data.slotStart: no slot that begins then is offered' });
  const booked = (await reads.bookedBetween(moment, moment + 1)).filter(({ id }) => id !== except);
  if (booked.length >= config.callback.capacity) throw new Refusal('slot_taken');
  return toSlot(slot);
}

function countByStart(callbacks: readonly Callback[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { slot } of callbacks) {
    const start = Date.parse(slot!.start);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return counts;
}

function toSlot({ start, end }: Span): Slot {
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}
