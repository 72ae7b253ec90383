import { Refusal, type Callback, type Config, type Slot } from '../../protocol/index.ts';
import { hoursOf } from './callbackTimes.ts';
import { dayOf, spansOf, zoneOf, type Span } from './hours.ts';
import type { Reads } from './ports.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** No slot is longer, nor ever was (`callback.slotMinutes`). */
const LONGEST = 120 * MINUTE;

/**
 * Every slot the opening hours hold within a stretch, taken or not: cut from the beginning of each span, whole ones
 * only. Steps are real time, so that a day of 23 or 25 hours has as many as fit.
 */
function slotsWithin(config: Config, { start: from, end: to }: Span, department?: string): Span[] {
  const hours = hoursOf(config, department);
  const length = config.callback.slotMinutes * MINUTE;
  const zone = zoneOf(hours);
  const slots: Span[] = [];
  let cut = Number.NEGATIVE_INFINITY;
  if (to <= from) return slots;
  for (let day = dayOf(from, zone), last = dayOf(to - 1, zone); ; day = day.add({ days: 1 })) {
    for (const span of spansOf(hours, day)) {
      for (let start = span.start; start + length <= span.end; start += length) {
        // Spans that overlap are cut once.
        if (start < cut) continue;
        cut = start + length;
        if (start >= from && start < to) slots.push({ start, end: cut });
      }
    }
    if (day.toString() >= last.toString()) return slots;
  }
}

/** The stretch in which slots may begin now: after the lead time, within the days offered. */
function offeredStretch({ callback }: Config, now: number): Span {
  return { start: now + callback.leadMinutes * MINUTE, end: now + callback.days * DAY };
}

/** Slots that are free, in order, by the hours of a department or the site. `from` and `to` bound their beginnings, milliseconds. */
export async function freeSlots(
  reads: Pick<Reads, 'bookedBetween'>,
  config: Config,
  now: number,
  from: number,
  to: number,
  department?: string,
): Promise<Slot[]> {
  const offered = offeredStretch(config, now);
  const stretch = { start: Math.max(from, offered.start), end: Math.min(to, offered.end) };
  if (stretch.end <= stretch.start) return [];
  const booked = await bookedFrom(reads, stretch, config, department);
  return slotsWithin(config, stretch, department)
    .filter((slot) => overlapping(booked, slot) < config.callback.capacity)
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
  department?: string,
  except?: string,
): Promise<Slot> {
  const moment = Date.parse(start);
  const offered = offeredStretch(config, now);
  const inside = moment >= offered.start && moment < offered.end;
  const slot = inside ? slotsWithin(config, { start: moment, end: moment + 1 }, department)[0] : undefined;
  if (!slot) throw new Refusal('slot_invalid', { detail: 'data.slotStart: no slot that begins then is offered' });
  const booked = await bookedFrom(reads, slot, config, department);
  const others = booked.filter(({ id }) => id !== except);
  if (overlapping(others, slot) >= config.callback.capacity) throw new Refusal('slot_taken');
  return toSlot(slot);
}

/** Callbacks of the same people whose slots reach into a stretch: those of departments with other people do not count. */
async function bookedFrom(
  reads: Pick<Reads, 'bookedBetween'>,
  { start, end }: Span,
  { departments }: Config,
  department: string | undefined,
): Promise<Callback[]> {
  const own = (id: string | undefined) => departments.some((one) => one.id === id && one.agents.length > 0);
  const booked = await reads.bookedBetween(start - LONGEST, end + LONGEST);
  return booked.filter((one) => (own(one.department) ? one.department : '') === (own(department) ? department : ''));
}

/** How many of them are under way at some moment of a slot. Hours of departments may cut slots at different minutes. */
function overlapping(booked: readonly Callback[], { start, end }: Span): number {
  return booked.filter(({ slot }) => Date.parse(slot!.start) < end && Date.parse(slot!.end) > start).length;
}

function toSlot({ start, end }: Span): Slot {
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}
