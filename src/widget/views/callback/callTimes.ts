import { useMemo } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { formatWhen } from '../../panel/formatWhen.ts';

/** Dates and times of calls as the visitor reads them, in their own time zone. All take ISO 8601. */
export interface CallTimes {
  /** `14:30` */
  time(at: string): string;
  /** `02:30 GMT+2`, for the night in which an hour comes twice. */
  timeWithZone(at: string): string;
  /** The calendar day as a key that sorts: `2026-03-05`. */
  dayKey(at: string): string;
  /** `Today`, `Tomorrow` or `Thursday`. */
  dayName(at: string): string;
  /** `5 Mar` */
  date(at: string): string;
  /** `Tomorrow, 5 Mar` or `Thursday, 5 Mar` */
  relativeDate(at: string): string;
  /** `tomorrow at 14:30` */
  moment(at: string): string;
  /** The time zone in words: `Central European Time`. */
  zoneName(timeZone: string): string;
  /** True when clocks of another time zone show another time at that moment. */
  differs(timeZone: string, at: string): boolean;
}

/** Makes dates and times in the panel's language. */
export function useCallTimes(): CallTimes {
  const { client, locale, timeZone, words } = usePanel();
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions, zone = timeZone, language = locale) => {
      const made = new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
      return (at: string) => made.format(new Date(at));
    };
    const time = format({ hour: 'numeric', minute: '2-digit' });
    const timeWithZone = format({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
    const weekday = format({ weekday: 'long' });
    const date = format({ day: 'numeric', month: 'short' });
    const dayKey = format({ dateStyle: 'short' }, timeZone, 'en-CA');
    // Each language has its own signs and order around the day's name.
    const whole = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'short', timeZone });
    const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const name = (at: string, other: (at: string) => string) => {
      const today = dayKey(new Date(client.serverNow()).toISOString());
      const distance = (Date.parse(dayKey(at)) - Date.parse(today)) / 86_400_000;
      return distance === 0 || distance === 1 ? near.format(distance, 'day') : other(at);
    };
    const clock = (zone: string) =>
      format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', day: 'numeric' }, zone, 'en');
    return {
      time,
      timeWithZone,
      dayKey,
      dayName: (at) => capital(name(at, weekday), locale),
      date,
      relativeDate: (at) =>
        capital(
          whole
            .formatToParts(new Date(at))
            .map(({ type, value }) => (type === 'weekday' ? name(at, () => value) : value))
            .join(''),
          locale,
        ),
      moment: (at) => formatWhen(at, client.serverNow(), { words, locale, timeZone }),
      zoneName: (zone) => zoneName(zone, locale, client.serverNow()),
      differs: (zone, at) => clock(zone)(at) !== clock(timeZone)(at),
    };
  }, [client, locale, timeZone, words]);
}

function zoneName(timeZone: string, locale: string, now: number): string {
  const called = (timeZoneName: 'longGeneric' | 'long') =>
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
      .formatToParts(now)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  // Without summer time, universal time has no generic name, only figures.
  const generic = called('longGeneric');
  return /\p{Nd}/u.test(generic) ? called('long') : generic;
}

function capital(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
