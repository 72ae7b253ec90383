/** A day and a time of day on the clocks of a zone. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Beyond the end of the month it means a day of the next one. */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** What the clocks of a zone show at a moment (milliseconds since the epoch). `weekday` is 1 for Monday to 7. */
export function localTime(moment: number, timeZone: string): LocalTime & { readonly weekday: number } {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: string) => parts.get(type as Intl.DateTimeFormatPartTypes) ?? 0;
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return { year, month, day, hour: part('hour'), minute: part('minute'), weekday };
}

/**
 * The moment at which the clocks of a zone show a time. A time that is skipped when summer begins is taken as much later as
 * the clocks jump; of one that comes twice, the first.
 */
export function momentOf(time: LocalTime, timeZone: string): number {
  const wanted = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
  const candidates = [
    wanted - offsetAt(wanted - 86_400_000, timeZone),
    wanted - offsetAt(wanted + 86_400_000, timeZone),
  ];
  const exact = candidates.filter((moment) => moment + offsetAt(moment, timeZone) === wanted);
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
}

/** How far the clocks of a zone are ahead of UTC at a moment, milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const { year, month, day, hour, minute } = localTime(moment, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(moment / 60_000) * 60_000;
}

/** Reads the value of a `datetime-local` field as a time of a zone; `undefined` when it is none. */
export function readLocalTime(value: string, timeZone: string): number | undefined {
  const match = /^(\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  return momentOf({ year, month, day, hour, minute }, timeZone);
}

/** Writes a moment as the value of a `datetime-local` field in a zone. */
export function writeLocalTime(moment: number, timeZone: string): string {
  const { year, month, day, hour, minute } = localTime(moment, timeZone);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}
