import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hoursLines } from '../../src/entries/hoursLines.ts';
import { configSchema } from '../../src/protocol/index.ts';
import { createHolidays, createKeptCopies, openingAt, readHolidays } from '../../src/server/index.ts';
import { createVirtualClock } from '../world/virtualClock.ts';
import { DAY } from './callbackRig.ts';
import { createRig, refused } from './createRig.ts';

const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const RANGE = { from: '2026-01-01', to: '2028-12-31' };
const NEW_YORK = `BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\nBEGIN:STANDARD\r\nDTSTART:20261101T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260308T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE`;

const folder = mkdtempSync(join(tmpdir(), 'deskbell-calendar-'));
let server: Server;
let address = '';
let answer: { status: number; type: string; body: string };
let requests = 0;

beforeAll(async () => {
  server = createServer((_, response) => {
    requests += 1;
    response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/holidays.ics`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const configWith = (holidayCalendar: string) =>
  v.parse(configSchema, {
    site: { name: 'x' },
    hours: {
      timeZone: 'Europe/Warsaw',
      week: { monday: ['09:00-17:00'], tuesday: ['09:00-17:00'], friday: ['09:00-17:00'] },
      holidays: ['2026-12-28'],
      holidayCalendar,
    },
  });

describe('calendars of holidays', () => {
  it('give whole days: of one, of several, repeated by rule, without exceptions and cancelled ones', () => {
    const text = calendar(
      event('UID:1', 'DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christmas'),
      event('UID:2', 'DTSTART;VALUE=DATE:20260501', 'DTEND;VALUE=DATE:20260504'),
      event('UID:3', 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270101'),
      event('UID:4', 'DTSTART;VALUE=DATE:20201126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'),
      event('UID:5', 'DTSTART;VALUE=DATE:20260606', 'STATUS:CANCELLED'),
      event('UID:6', 'DTSTART:20260707T090000Z', 'DTEND:20260707T170000Z', 'SUMMARY:A meeting'),
      event('UID:7', 'DTSTART;VALUE=DATE:20200808', 'RRULE:FREQ=YEARLY;UNTIL=20260101'),
    );
    expect(readHolidays(text, RANGE)).toEqual([
      '2026-01-01',
      '2026-05-01',
      '2026-05-02',
      '2026-05-03',
      '2026-11-26',
      '2026-12-25',
      '2027-11-25',
      '2028-01-01',
      '2028-11-23',
    ]);
  });

  it('give days from midnight to midnight of a time zone, and occurrences that were moved', () => {
    const text = calendar(
      NEW_YORK,
      event('UID:1', 'DTSTART;TZID=America/New_York:20260704T000000', 'DTEND;TZID=America/New_York:20260705T000000'),
      event('UID:2', 'DTSTART;VALUE=DATE:20260610', 'RRULE:FREQ=YEARLY;COUNT=3'),
      event('UID:2', 'RECURRENCE-ID;VALUE=DATE:20270610', 'DTSTART;VALUE=DATE:20270611'),
    );
    expect(readHolidays(text, RANGE)).toEqual(['2026-06-10', '2026-07-04', '2027-06-11', '2028-06-10']);
  });

  it('are refused when they are none, and end although a rule does not', () => {
    for (const text of ['', '<html></html>', 'BEGIN:VCARD\r\nEND:VCARD', 'hello']) {
      expect(() => readHolidays(text, RANGE), text).toThrow();
    }
    const endless = calendar(event('UID:1', 'DTSTART;VALUE=DATE:20240101', 'RRULE:FREQ=DAILY'));
    expect(readHolidays(endless, { from: '2026-01-01', to: '2026-01-03' })).toHaveLength(3);
  });

  it('P8.20: come from a file beside the configuration, and shut the site beside the written dates', async () => {
    writeFileSync(join(folder, 'days.ics'), calendar(event('UID:1', 'DTSTART;VALUE=DATE:20261225')));
    const config = configWith('days.ics');
    const warnings: string[] = [];
    const holidays = createHolidays({
      config,
      base: folder,
      clock: createVirtualClock(Date.parse('2026-11-23T09:00:00Z')),
      copies: createKeptCopies(join(folder, 'a')),
      permits: () => false,
      warn: (line) => warnings.push(line),
    });
    await holidays.start();
    holidays.close();
    expect(config.hours!.holidays).toEqual(['2026-12-25', '2026-12-28']);
    expect(openingAt(config.hours, Date.parse('2026-12-25T10:00:00Z')).open).toBe(false);
    expect(openingAt(config.hours, Date.parse('2026-12-18T10:00:00Z')).open).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('P8.20: come from an address, are asked for again every day, and outlive a failure and a restart', async () => {
    const clock = createVirtualClock(Date.parse('2026-11-23T09:00:00Z'));
    const warnings: string[] = [];
    const open = (permits: (ip: string) => boolean = () => true) => {
      const config = configWith(address);
      const copies = createKeptCopies(join(folder, 'b'));
      const warn = (line: string) => void warnings.push(line);
      return { config, holidays: createHolidays({ config, base: folder, clock, copies, permits, warn }) };
    };
    answer = { status: 200, type: 'text/calendar', body: calendar(event('UID:1', 'DTSTART;VALUE=DATE:20261225')) };
    const first = open();
    await first.holidays.start();
    expect(first.config.hours!.holidays).toContain('2026-12-25');
    answer.body = calendar(event('UID:1', 'DTSTART;VALUE=DATE:20261226'));
    const before = requests;
    await clock.advance(DAY);
    await expect.poll(() => first.config.hours!.holidays.join()).toBe('2026-12-26,2026-12-28');
    expect(requests).toBe(before + 1);
    first.holidays.close();
    for (const bad of [
      { status: 500, type: 'text/plain', body: '' },
      { status: 200, type: 'text/html', body: '<p>moved' },
    ]) {
      answer = bad;
      const later = open();
      await later.holidays.start();
      expect(later.config.hours!.holidays).toContain('2026-12-26');
      await expect.poll(() => warnings.at(-1)).toContain('the last good copy stays');
      later.holidays.close();
    }
    rmSync(join(folder, 'b'), { recursive: true });
    const guarded = open(() => false);
    await guarded.holidays.start();
    expect(guarded.config.hours!.holidays).toEqual(['2026-12-28']);
    expect(warnings.at(-1)).toContain('its holidays are not known');
    guarded.holidays.close();
  });

  it('P8.20: any date can be looked at, by site, department and agent, each in its own time zone', async () => {
    const week = { thursday: ['09:00-17:00'], friday: ['09:00-12:00'] };
    const rig = await createRig({
      config: {
        hours: { timeZone: 'Europe/Warsaw', week, holidays: ['2026-12-25'] },
        departments: [{ id: 'sales', name: 'Sales', hours: { timeZone: 'America/New_York', week } }],
        agents: { 'ada@shop.example': { hours: { timeZone: 'Asia/Tokyo', week } } },
      },
    });
    const { cookie } = await rig.agent();
    const answered = await (await rig.get('/v1/agent/hours?date=2026-12-24&days=2', { cookie })).json();
    expect(answered.rows.map(({ of, id, timeZone }: Record<string, string>) => [of, id, timeZone])).toEqual([
      ['site', undefined, 'Europe/Warsaw'],
      ['department', 'sales', 'America/New_York'],
      ['agent', 'ada@shop.example', 'Asia/Tokyo'],
    ]);
    expect(answered.rows[0].days).toEqual([
      {
        date: '2026-12-24',
        holiday: false,
        spans: [{ start: '2026-12-24T08:00:00.000Z', end: '2026-12-24T16:00:00.000Z' }],
      },
      { date: '2026-12-25', holiday: true, spans: [] },
    ]);
    expect(answered.rows[2].days[0].spans[0].start).toBe('2026-12-24T00:00:00.000Z');
    for (const query of ['', '?date=2026-02-30', '?date=tomorrow', '?date=2026-12-24&days=99']) {
      expect((await refused(await rig.get(`/v1/agent/hours${query}`, { cookie }))).code).toBe('query_invalid');
    }
    expect((await rig.get('/v1/agent/hours?date=2026-12-24')).status).toBe(401);
    const file = join(folder, 'deskbell.config.json');
    writeFileSync(
      file,
      JSON.stringify({ site: { name: 'x' }, hours: { timeZone: 'Europe/Warsaw', week, holidayCalendar: 'days.ics' } }),
    );
    expect(await hoursLines(file, folder, '2026-12-24', () => {})).toEqual(['site: 09:00–17:00 (Europe/Warsaw)']);
    expect(await hoursLines(file, folder, '2026-12-25', () => {})).toEqual(['site: holiday (Europe/Warsaw)']);
  });
});
