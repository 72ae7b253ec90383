import { Temporal } from 'temporal-polyfill';
import { Refusal, type Config, type HoursAnswer } from '../../protocol/index.ts';
import { spansOf, zoneOf } from './hours.ts';

/** Most days shown at once. */
const MOST_DAYS = 31;

/**
 * Who is there on a date: the hours of the site, its departments and its agents, each in the own time zone.
 * @throws {Refusal} `query_invalid` for what is no date such as `2026-12-24`.
 */
export function hoursOfDay(config: Config, date: string, days = '1'): HoursAnswer {
  const first = dateFrom(date);
  const count = Number(days);
  if (!Number.isInteger(count) || count < 1 || count > MOST_DAYS) {
    throw new Refusal('query_invalid', { detail: `days: must be a whole number from 1 to ${MOST_DAYS}` });
  }
  const all = Array.from({ length: count }, (_, index) => first.add({ days: index }));
  const row = (of: HoursAnswer['rows'][number]['of'], id: string | undefined, hours: Config['hours']) => ({
    of,
    ...(id === undefined ? {} : { id }),
    timeZone: zoneOf(hours),
    days: all.map((day) => ({
      date: day.toString(),
      holiday: hours?.holidays.includes(day.toString()) ?? false,
      spans: spansOf(hours, day).map(({ start, end }) => ({ start: moment(start), end: moment(end) })),
    })),
  });
  return {
    rows: [
      row('site', undefined, config.hours),
      ...config.departments.flatMap(({ id, hours }) => (hours ? [row('department', id, hours)] : [])),
      ...Object.entries(config.agents).flatMap(([email, { hours }]) => (hours ? [row('agent', email, hours)] : [])),
    ],
  };
}

function dateFrom(text: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text);
  } catch {
    // Such as the 30th of February.
  }
  throw new Refusal('query_invalid', { detail: 'date: must be a date such as "2026-12-24"' });
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
