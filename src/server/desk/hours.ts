import { Temporal } from 'temporal-polyfill';
import type { Config } from '../../protocol/index.ts';

/** A stretch of time, milliseconds since the Unix epoch, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a site is open, and when that changes; no `changesAt` when it never does. Milliseconds. */
export interface Opening {
  readonly open: boolean;
  readonly changesAt?: number;
}

type Hours = NonNullable<Config['hours']>;
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** Days searched for the next change: more than a year of holidays in a row is "never". */
const HORIZON_DAYS = 400;

/** The time zone opening hours are meant in; UTC for a site that has none. */
export function zoneOf(hours: Config['hours']): string {
  return hours?.timeZone ?? 'UTC';
}

/**
 * The opening hours of one day, in order, touching ones not yet joined. Local times that a change of clocks skips are
 * moved forward by the length of the change (RFC 5545 §3.3.5); a span that vanishes in it is left out.
 */
export function spansOf(hours: Config['hours'], day: Temporal.PlainDate): Span[] {
  const next = startOf(day.add({ days: 1 }), zoneOf(hours));
  if (!hours) return [{ start: startOf(day, 'UTC'), end: next }];
  if (hours.holidays.includes(day.toString())) return [];
  return hours.week[WEEK[day.dayOfWeek - 1]!]
    .map((span) => ({
      start: momentOf(day, span.slice(0, 5), hours),
      end: span.slice(6) === '24:00' ? next : momentOf(day, span.slice(6), hours),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
}

/** Whether the site is open at a moment, and when that flips. A site without hours is always open. */
export function openingAt(hours: Config['hours'], now: number): Opening {
  if (!hours) return { open: true };
  let day = dayOf(now, hours.timeZone);
  let openUntil: number | undefined;
  for (let count = 0; count < HORIZON_DAYS; count++, day = day.add({ days: 1 })) {
    for (const { start, end } of spansOf(hours, day)) {
      if (end <= now) continue;
      if (openUntil === undefined && start > now) return { open: false, changesAt: start };
      if (openUntil !== undefined && start > openUntil) return { open: true, changesAt: openUntil };
      openUntil = Math.max(openUntil ?? 0, end);
    }
    if (openUntil !== undefined && openUntil < startOf(day.add({ days: 1 }), hours.timeZone)) {
      return { open: true, changesAt: openUntil };
    }
  }
  return { open: openUntil !== undefined };
}

/** Remembers the last answer of `openingAt` until it changes, since every request may ask. */
export function createOpening(hours: Config['hours']): (now: number) => Opening {
  let known: (Opening & { readonly from: number }) | undefined;
  return (now) => {
    const dayLater = (known?.from ?? 0) + 86_400_000;
    if (!known || now < known.from || now >= Math.min(known.changesAt ?? dayLater, dayLater)) {
      known = { ...openingAt(hours, now), from: now };
    }
    const { from: _, ...opening } = known;
    return opening;
  };
}

/** The date at a moment in a time zone. */
export function dayOf(moment: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** When a day begins in a time zone, milliseconds. */
export function startOf(day: Temporal.PlainDate, timeZone: string): number {
  return day.toZonedDateTime(timeZone).epochMilliseconds;
}

function momentOf(day: Temporal.PlainDate, time: string, hours: Hours): number {
  const zoned = day.toZonedDateTime({ timeZone: hours.timeZone, plainTime: Temporal.PlainTime.from(time) });
  return zoned.epochMilliseconds;
}
