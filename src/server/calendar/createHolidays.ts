import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config, HoursConfig } from '../../protocol/index.ts';
import type { Clock } from '../desk/index.ts';
import { FetchError, fetchText } from '../faq/fetchText.ts';
import type { KeptCopies } from '../faq/keptCopies.ts';
import { readHolidays, type DateRange } from './readHolidays.ts';

/** Calendars of holidays, kept fresh. */
export interface Holidays {
  /** Reads every calendar, from the copy at hand where there is one, and looks again every day. */
  start(): Promise<void>;
  close(): void;
}

/** What calendars are read with. */
export interface HolidaysOptions {
  readonly config: Config;
  /** Folder that paths are meant from. */
  readonly base: string;
  readonly clock: Clock;
  readonly copies: KeptCopies;
  /** Which IP addresses may be asked. */
  readonly permits: (ip: string) => boolean;
  warn(message: string): void;
}

const DAY = 86_400_000;
/** Dates from a year ago to three years ahead are looked at. */
const REACH = { back: 366 * DAY, ahead: 3 * 366 * DAY } as const;
const LARGEST = 4 * 1024 * 1024;

/**
 * Adds the dates of `holidayCalendar` to `holidays`, for the site, each department and each agent. The dates are written
 * into the configuration's own lists, which all rules read. A calendar that cannot be had leaves what was known.
 */
export function createHolidays({ config, base, clock, copies, permits, warn }: HolidaysOptions): Holidays {
  const all = hoursIn(config).map((hours) => ({ hours, written: [...hours.holidays] }));
  const sources = new Set(all.flatMap(({ hours }) => hours.holidayCalendar ?? []));
  const texts = new Map<string, string>();
  let cancel: () => void = () => {};
  let closed = false;

  function fill(): void {
    const now = clock.now();
    const range = { from: dateAt(now - REACH.back), to: dateAt(now + REACH.ahead) };
    for (const { hours, written } of all) {
      const source = hours.holidayCalendar;
      const text = source === undefined ? undefined : texts.get(source);
      if (text === undefined) continue;
      const dates = new Set([...written, ...readHolidays(text, range)]);
      hours.holidays.splice(0, hours.holidays.length, ...[...dates].sort());
    }
  }

  async function read(source: string): Promise<void> {
    const range: DateRange = { from: '2000-01-01', to: '2000-01-01' };
    try {
      const text = /^https?:/.test(source) ? await fetched(source) : readFileSync(resolve(base, source), 'utf8');
      // Read before it is believed: a page that says "moved" must not wipe the holidays.
      readHolidays(text, range);
      texts.set(source, text);
      if (/^https?:/.test(source)) copies.write(source, { text, type: 'text/calendar' });
    } catch (error) {
      const kept = texts.has(source) ? 'the last good copy stays' : 'its holidays are not known';
      warn(`The calendar ${shown(source)} cannot be read: ${(error as Error).message}; ${kept}.`);
    }
  }

  async function fetched(address: string): Promise<string> {
    const { text, type } = await fetchText(address, {
      permits,
      maxBytes: LARGEST,
      accept: 'text/calendar, text/*;q=0.5',
    });
    if (type.startsWith('text/html')) throw new FetchError('the answer is a page, not a calendar');
    return text;
  }

  async function refresh(): Promise<void> {
    await Promise.all([...sources].map(read));
    if (closed) return;
    fill();
    cancel = clock.after(DAY, () => void refresh());
  }

  return {
    async start() {
      if (sources.size === 0) return;
      for (const source of sources) {
        const copy = copies.read(source);
        if (copy) texts.set(source, copy.text);
      }
      const waiting = refresh();
      // With copies of all of them nobody has to wait for the network.
      if (texts.size === sources.size) fill();
      else await waiting;
    },
    close() {
      closed = true;
      cancel();
    },
  };
}

function hoursIn({ hours, departments, agents }: Config): HoursConfig[] {
  const all = [hours, ...departments.map((one) => one.hours), ...Object.values(agents).map((one) => one.hours)];
  return all.filter((one) => one !== undefined);
}

function dateAt(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** As a log may hold it: without credentials and query. */
function shown(source: string): string {
  if (!URL.canParse(source)) return source;
  const { origin, pathname } = new URL(source);
  return `${origin}${pathname}`;
}
