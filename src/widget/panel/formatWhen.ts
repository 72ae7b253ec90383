import type { Words } from './words.ts';

const DAY_MS = 86_400_000;

/** Says when something is, as a person would: "today at 9:00", "tomorrow at 9:00", "Mon 9:00", "3 Mar, 9:00". */
export function formatWhen(
  iso: string,
  now: number,
  { words, locale, timeZone }: { words: Words; locale: string; timeZone: string },
): string {
  const at = new Date(iso);
  const time = at.toLocaleTimeString(locale, { timeZone, hour: 'numeric', minute: '2-digit' });
  const days = dayOf(at.getTime(), timeZone) - dayOf(now, timeZone);
  if (days === 0) return words('todayAt', { time });
  if (days === 1) return words('tomorrowAt', { time });
  if (days > 1 && days < 7) return `${at.toLocaleDateString(locale, { timeZone, weekday: 'short' })} ${time}`;
  return at.toLocaleString(locale, { timeZone, day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
}

/** The number of the calendar day a moment falls on in a time zone. */
function dayOf(moment: number, timeZone: string): number {
  const [year, month, day] = new Date(moment).toLocaleDateString('en-CA', { timeZone }).split('-').map(Number);
  return Math.round(Date.UTC(year!, month! - 1, day!) / DAY_MS);
}
