import ICAL from 'ical.js';

/** The stretch of dates that is looked at, both included, such as `2026-01-01`. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** Occurrences of one event that are looked at: more than a day for a lifetime is no holiday. */
const MOST = 40_000;

/**
 * The dates on which a calendar (RFC 5545) has a whole-day event, in order: written as dates, or from midnight to
 * midnight in a time zone of its own. Repeated events count each time, moved and cancelled ones as they were changed.
 * @throws {Error} when the text is no calendar.
 */
export function readHolidays(text: string, range: DateRange): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text.replace(/^\uFEFF/, '')));
  if (calendar.name !== 'vcalendar') throw new Error('it is no calendar (RFC 5545)');
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const all = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const series = new Map(all.filter((event) => !event.isRecurrenceException()).map((event) => [event.uid, event]));
  for (const change of all) if (change.isRecurrenceException()) series.get(change.uid)?.relateException(change);
  const dates = new Set<string>();
  for (const event of series.values()) for (const date of datesOf(event, range)) dates.add(date);
  // A change of an event that is not in the file stands for itself.
  for (const change of all) {
    if (change.isRecurrenceException() && !series.has(change.uid)) {
      for (const date of daysOf(change, change.startDate, change.endDate, range)) dates.add(date);
    }
  }
  return [...dates].sort();
}

function datesOf(event: ICAL.Event, range: DateRange): string[] {
  if (!event.isRecurring()) return daysOf(event, event.startDate, event.endDate, range);
  const found: string[] = [];
  const iterator = event.iterator();
  for (let count = 0, next = iterator.next(); next && count < MOST; next = iterator.next(), count++) {
    if (dateOf(next) > range.to) break;
    // An event of more than a year would be missed; looking at each since 1900 would take seconds.
    if (next.year < Number(range.from.slice(0, 4)) - 1) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    found.push(...daysOf(item, startDate, endDate, range));
  }
  return found;
}

function daysOf(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time | null, { from, to }: DateRange): string[] {
  const cancelled = String(event.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
  const last = end ?? start;
  const whole = (start.isDate || isMidnight(start)) && (last.isDate || isMidnight(last));
  if (cancelled || !whole) return [];
  if (!start.isDate && dateOf(last) <= dateOf(start)) return [];
  const dates: string[] = [];
  const day = start.clone();
  // The end is not part of it; an event without one, or with its own beginning, lasts a day.
  do {
    const date = dateOf(day);
    if (date > to) break;
    if (date >= from) dates.push(date);
    day.adjust(1, 0, 0, 0);
  } while (dateOf(day) < dateOf(last));
  return dates;
}

function isMidnight({ hour, minute, second }: ICAL.Time): boolean {
  return hour === 0 && minute === 0 && second === 0;
}

function dateOf({ year, month, day }: ICAL.Time): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
