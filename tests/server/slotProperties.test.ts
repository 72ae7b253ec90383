import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { configSchema, type ConfigInput } from '../../src/protocol/index.ts';
import { createSqliteStorage, freeSlots, openingAt } from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { DAY, HOUR, inPoland, MINUTE, slotAt } from './callbackRig.ts';
import { createRig, refused } from './createRig.ts';

const ZONES = [
  'Europe/Warsaw',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Cairo',
  'America/Santiago',
  'Pacific/Apia',
  'UTC',
];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
type Week = NonNullable<ConfigInput['hours']>['week'];

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const spanArb = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => `${time(start * 15)}-${time(Math.min(96, start + length) * 15)}`);
const weekArb = fc.record(
  Object.fromEntries(DAYS.map((day) => [day, fc.array(spanArb, { maxLength: 2 })])) as Record<
    (typeof DAYS)[number],
    fc.Arbitrary<string[]>
  >,
);
const momentArb = fc.integer({
  min: Date.parse('2026-01-01T00:00:00Z') / MINUTE,
  max: Date.parse('2036-01-01T00:00:00Z') / MINUTE,
});

const remembered = (make: (timeZone: string) => Intl.DateTimeFormat) => {
  const known = new Map<string, Intl.DateTimeFormat>();
  return (timeZone: string) => known.get(timeZone) ?? known.set(timeZone, make(timeZone)).get(timeZone)!;
};
const clockOf = remembered(
  (timeZone) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
);
const offsets = remembered((timeZone) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }));

/** Whether a week is open at a moment, by the wall clock that `Intl` shows: nothing of the desk's own reckoning. */
function openByWallClock(week: Week, timeZone: string, moment: number): boolean {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)!.value;
  const now = `${part('hour')}:${part('minute')}`;
  const spans = week[part('weekday').toLowerCase() as (typeof DAYS)[number]] ?? [];
  return spans.some((span) => span.slice(0, 5) <= now && now < span.slice(6));
}

/** How far local time is from UTC, minutes. */
function offsetAt(timeZone: string, moment: number): number {
  const name = offsets(timeZone)
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')!.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const quietDay = (timeZone: string, moment: number) =>
  [-DAY, -DAY / 2, DAY / 2, DAY].every((step) => offsetAt(timeZone, moment + step) === offsetAt(timeZone, moment));

describe('hours and slots over ten years', () => {
  it('P8.17: the site is open exactly when its wall clock says so, on every day without a change of clocks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), weekArb, momentArb, (timeZone, week, minutes) => {
        const moment = minutes * MINUTE;
        fc.pre(quietDay(timeZone, moment));
        const config = v.parse(configSchema, { site: { name: 'x' }, hours: { timeZone, week } });
        expect(openingAt(config.hours, moment).open).toBe(openByWallClock(week, timeZone, moment));
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  it('P8.17: what is said about the next change holds until then, also where clocks change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), weekArb, momentArb, (timeZone, week, minutes) => {
        const moment = minutes * MINUTE;
        const { hours } = v.parse(configSchema, { site: { name: 'x' }, hours: { timeZone, week } });
        const { open, changesAt } = openingAt(hours, moment);
        if (changesAt === undefined) return;
        expect(changesAt).toBeGreaterThan(moment);
        expect(openingAt(hours, changesAt - 1).open).toBe(open);
        expect(openingAt(hours, Math.floor((moment + changesAt) / 2)).open).toBe(open);
        expect(openingAt(hours, changesAt).open).toBe(!open);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('P8.17: slots are whole, apart, within hours, after the lead time, and all there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ZONES),
        weekArb,
        momentArb,
        fc.constantFrom(10, 15, 30, 45),
        fc.integer({ min: 0, max: 300 }),
        async (timeZone, week, minutes, slotMinutes, leadMinutes) => {
          const now = minutes * MINUTE;
          const config = v.parse(configSchema, {
            site: { name: 'x' },
            hours: { timeZone, week },
            callback: { slotMinutes, leadMinutes, days: 3 },
          });
          const slots = await freeSlots({ bookedBetween: async () => [] }, config, now, now, now + 3 * DAY);
          let last = 0;
          for (const { start, end } of slots) {
            const [from, to] = [Date.parse(start), Date.parse(end)];
            expect(to - from).toBe(slotMinutes * MINUTE);
            expect(from).toBeGreaterThanOrEqual(now + leadMinutes * MINUTE);
            expect(from).toBeLessThan(now + 3 * DAY);
            expect(from, 'none twice').toBeGreaterThan(last);
            expect(openingAt(config.hours, from).open).toBe(true);
            expect(openingAt(config.hours, to - 1).open).toBe(true);
            last = from;
          }
        },
      ),
      { numRuns: 150, seed: 3 },
    );
  });

  it('P8.17: a department has slots by its own hours, and who shares people shares slots', async () => {
    const rig = await createRig({
      config: inPoland(
        {},
        {
          departments: [
            {
              id: 'sales',
              name: 'Sales',
              agents: ['ada@shop.example'],
              hours: { timeZone: 'America/New_York', week: { monday: ['09:00-10:00'] } },
            },
            { id: 'help', name: 'Help' },
          ],
        },
      ),
    });
    const slotsOf = async (query: string): Promise<string[]> => {
      const { slots } = await (await rig.get(`/v1/callback/slots?days=1${query}`)).json();
      return slots.map(({ start }: { start: string }) => start.slice(11, 16));
    };
    expect(await slotsOf('&department=sales')).toEqual(['14:00', '14:15', '14:30', '14:45']);
    const [one, two, three] = [await rig.visitor(), await rig.visitor(), await rig.visitor()];
    await one.ok('callback.request', { ...slotAt('2026-11-23T14:00:00Z', '+48512345671'), department: 'sales' });
    expect(await slotsOf('&department=sales')).toEqual(['14:15', '14:30', '14:45']);
    expect(await slotsOf('')).toContain('14:00');
    await two.ok('callback.request', { ...slotAt('2026-11-23T14:00:00Z', '+48512345672'), department: 'help' });
    expect(await slotsOf('')).not.toContain('14:00');
    const taken = await three.send('callback.request', slotAt('2026-11-23T14:00:00Z', '+48512345673'));
    expect((await refused(taken)).code).toBe('slot_taken');
    const closed = await three.send('callback.request', {
      ...slotAt('2026-11-23T11:00:00Z', '+48512345673'),
      department: 'sales',
    });
    expect((await refused(closed)).code).toBe('slot_invalid');
    expect((await refused(await rig.get('/v1/callback/slots?department=nobody'))).code).toBe('query_invalid');
  });

  it('P8.3: a hundred visitors who take three places of a slot at once get three, on SQLite', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deskbell-slots-'));
    const storage = createSqliteStorage({ folder, random: createSeededRandom(7).bytes });
    const rig = await createRig({ storage, config: inPoland({ capacity: 3 }) });
    const visitors = await Promise.all(
      Array.from({ length: 100 }, (_, index) => rig.visitor({ address: `198.51.100.${index}` })),
    );
    const answers = await Promise.all(
      visitors.map((visitor, index) =>
        visitor.send('callback.request', slotAt('2026-11-23T11:00:00Z', `+485123450${String(index).padStart(2, '0')}`)),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    const others = await Promise.all(answers.filter(({ status }) => status !== 200).map(refused));
    expect(new Set(others.map(({ code }) => code))).toEqual(new Set(['slot_taken']));
    const from = Date.parse('2026-11-23T11:00:00Z');
    expect(await storage.reads.bookedBetween(from, from + HOUR)).toHaveLength(3);
    rig.server.close();
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
