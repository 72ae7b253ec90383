import type { Slot } from '../protocol/index.ts';
import type { Words } from './words.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Moments and spans as the inbox writes them, in one language and for one agent's time zone. Moments are ISO 8601 in UTC. */
export interface Times {
  /** `14:05`, in the agent's zone or in the one given. */
  clock(moment: string | number, timeZone?: string): string;
  /** `Today`, `Yesterday`, else `Friday, 20 November`. */
  day(moment: string, now: number): string;
  /** What a list has room for: `14:05`, `Yesterday`, `Fri` or `3 Nov`. */
  brief(moment: string, now: number): string;
  /** A moment to come, milliseconds: `17:00`, `Mon 23 Nov, 09:00`. */
  moment(moment: number, now: number): string;
  /** `20 November 2026, 14:05`. */
  full(moment: string): string;
  /** How long: `< 1 min`, `3 min`, `2 h`, `4 days`. */
  span(milliseconds: number): string;
  /** What is left, to the second below an hour: `0:23`, `12:05`, else `2 h`, `4 days`. */
  countdown(milliseconds: number): string;
  /** `Mon 23 Nov, 16:30–16:45`, without the day when it is today. */
  slot(slot: Slot, now: number, timeZone?: string): string;
  /** The day of a moment in the agent's zone, for comparing: `2026-11-22`. */
  dayKey(moment: string | number, timeZone?: string): string;
}

/** Makes the times of a language and a zone. A visitor's zone this browser does not know is shown in the agent's. */
export function createTimes(locale: string, timeZone: string, words: Words): Times {
  const formats = new Map<string, Intl.DateTimeFormat>();

  function format(name: string, options: Intl.DateTimeFormatOptions, zone = timeZone): Intl.DateTimeFormat {
    const key = `${name} ${zone}`;
    const made =
      formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: knownZone(zone, timeZone) });
    formats.set(key, made);
    return made;
  }

  const clock: Times['clock'] = (moment, zone) =>
    format('clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone).format(new Date(moment));
  const dayKey: Times['dayKey'] = (moment, zone) => {
    const parts = format('key', { year: 'numeric', month: '2-digit', day: '2-digit' }, zone).formatToParts(
      new Date(moment),
    );
    const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  };

  function relativeDay(moment: string, now: number): string | undefined {
    const key = dayKey(moment);
    if (key === dayKey(now)) return words('today');
    if (key === dayKey(now - DAY)) return words('yesterday');
    return undefined;
  }

  function span(milliseconds: number): string {
    if (milliseconds < MINUTE) return words('underMinute');
    if (milliseconds < HOUR) return words('minutes', { count: Math.floor(milliseconds / MINUTE) });
    if (milliseconds < DAY) return words('hours', { count: Math.floor(milliseconds / HOUR) });
    return words('days', { count: Math.floor(milliseconds / DAY) });
  }

  return {
    clock,
    dayKey,
    span,
    day: (moment, now) =>
      relativeDay(moment, now) ??
      format('day', { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(moment)),
    brief(moment, now) {
      if (dayKey(moment) === dayKey(now)) return clock(moment);
      const past = now - Date.parse(moment);
      if (past < 6 * DAY) return format('weekday', { weekday: 'short' }).format(new Date(moment));
      return format('date', { day: 'numeric', month: 'short' }).format(new Date(moment));
    },
    moment(moment, now) {
      if (dayKey(moment) === dayKey(now)) return clock(moment);
      const day = format('slot', { weekday: 'short', day: 'numeric', month: 'short' });
      return `${day.format(new Date(moment))}, ${clock(moment)}`;
    },
    full: (moment) =>
      format('full', { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(new Date(moment)),
    countdown(milliseconds) {
      if (milliseconds >= HOUR) return span(milliseconds);
      const seconds = Math.ceil(milliseconds / SECOND);
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    },
    slot(slot, now, zone) {
      const hours = `${clock(slot.start, zone)}–${clock(slot.end, zone)}`;
      if (dayKey(slot.start, zone) === dayKey(now, zone)) return hours;
      const day = format('slot', { weekday: 'short', day: 'numeric', month: 'short' }, zone);
      return `${day.format(new Date(slot.start))}, ${hours}`;
    },
  };
}

function knownZone(zone: string, fallback: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return fallback;
  }
}
