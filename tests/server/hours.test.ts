import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { configSchema, type ConfigInput } from '../../src/protocol/index.ts';
import { createOpening, freeSlots, openingAt } from '../../src/server/index.ts';

type Hours = NonNullable<ConfigInput['hours']>;
const configOf = (hours: Hours, callback: ConfigInput['callback'] = {}) =>
  v.parse(configSchema, { site: { name: 'x' }, hours, callback });
const hoursOf = (week: Hours['week'], timeZone = 'Europe/Warsaw', holidays: string[] = []) =>
  configOf({ timeZone, week, holidays }).hours!;
const at = (text: string) => Date.parse(text);
const flip = (hours: ReturnType<typeof hoursOf>, moment: string) => {
  const { open, changesAt } = openingAt(hours, at(moment));
  return [open, changesAt === undefined ? undefined : new Date(changesAt).toISOString()];
};
const none = { bookedBetween: async () => [] };
const WEEKDAYS = { monday: ['09:00-17:00'], tuesday: ['09:00-13:00', '14:00-17:00'] };

describe('opening hours', () => {
  it('open and close by the local time of the site', () => {
    const hours = hoursOf(WEEKDAYS);
    expect(flip(hours, '2026-11-23T07:59:59.999Z')).toEqual([false, '2026-11-23T08:00:00.000Z']);
    expect(flip(hours, '2026-11-23T08:00:00Z')).toEqual([true, '2026-11-23T16:00:00.000Z']);
    expect(flip(hours, '2026-11-23T16:00:00Z')).toEqual([false, '2026-11-24T08:00:00.000Z']);
    expect(flip(hours, '2026-11-24T12:30:00Z')).toEqual([false, '2026-11-24T13:00:00.000Z']);
    expect(flip(hours, '2026-11-24T16:00:00Z')).toEqual([false, '2026-11-30T08:00:00.000Z']);
  });

  it('are shut on holidays', () => {
    const hours = hoursOf(WEEKDAYS, 'Europe/Warsaw', ['2026-11-23']);
    expect(flip(hours, '2026-11-23T10:00:00Z')).toEqual([false, '2026-11-24T08:00:00.000Z']);
  });

  it('keep the local time when clocks change', () => {
    const sunday = hoursOf({ sunday: ['01:00-09:00'] });
    // 2026-03-29: clocks go from 02:00 to 03:00 in Warsaw; 2026-10-25: from 03:00 to 02:00.
    expect(flip(sunday, '2026-03-29T00:30:00Z')).toEqual([true, '2026-03-29T07:00:00.000Z']);
    expect(flip(sunday, '2026-10-25T00:30:00Z')).toEqual([true, '2026-10-25T08:00:00.000Z']);
  });

  it('lose a span that falls into the skipped hour, and move one that begins there', () => {
    const inside = hoursOf({ sunday: ['02:00-03:00'], monday: ['09:00-10:00'] });
    expect(flip(inside, '2026-03-29T00:00:00Z')).toEqual([false, '2026-03-30T07:00:00.000Z']);
    const across = hoursOf({ sunday: ['02:30-04:00'] });
    expect(flip(across, '2026-03-29T00:00:00Z')).toEqual([false, '2026-03-29T01:30:00.000Z']);
  });

  it('run through midnight when one day ends at 24:00 and the next begins at 00:00', () => {
    const hours = hoursOf({ friday: ['18:00-24:00'], saturday: ['00:00-02:00', '02:00-03:00'] });
    expect(flip(hours, '2026-11-27T20:00:00Z')).toEqual([true, '2026-11-28T02:00:00.000Z']);
  });

  it('never change when the site is always open or never', () => {
    const day = ['00:00-24:00'];
    const always = hoursOf({
      monday: day,
      tuesday: day,
      wednesday: day,
      thursday: day,
      friday: day,
      saturday: day,
      sunday: day,
    });
    expect(flip(always, '2026-11-23T10:00:00Z')).toEqual([true, undefined]);
    expect(flip(hoursOf({}), '2026-11-23T10:00:00Z')).toEqual([false, undefined]);
    expect(openingAt(undefined, 0)).toEqual({ open: true });
  });

  it('are remembered until they change, without being wrong at any minute of a week', () => {
    const hours = hoursOf({ ...WEEKDAYS, saturday: ['10:00-12:00'] });
    const remembered = createOpening(hours);
    for (let moment = at('2026-11-22T00:00:00Z'); moment < at('2026-11-30T00:00:00Z'); moment += 600_000) {
      expect(remembered(moment)).toEqual(openingAt(hours, moment));
    }
  });
});

describe('slots', () => {
  const now = at('2026-03-28T12:00:00Z');
  const week = { sunday: ['00:00-06:00'] };
  const starts = async (callback: ConfigInput['callback'], from = now, days = 2) => {
    const config = configOf({ timeZone: 'Europe/Warsaw', week }, callback);
    return (await freeSlots(none, config, now, from, from + days * 86_400_000)).map(({ start }) => start.slice(5, 16));
  };

  it('are as many as fit on a day of 23 hours', async () => {
    expect(await starts({ slotMinutes: 60 })).toEqual([
      '03-28T23:00',
      '03-29T00:00',
      '03-29T01:00',
      '03-29T02:00',
      '03-29T03:00',
    ]);
  });

  it('begin after the lead time and within the days offered', async () => {
    expect((await starts({ slotMinutes: 60, leadMinutes: 12 * 60 }))[0]).toBe('03-29T00:00');
    expect(await starts({ slotMinutes: 60, days: 1 }, now, 14)).toHaveLength(5);
    expect(await starts({ slotMinutes: 60, days: 10 }, now + 9 * 86_400_000, 14)).toEqual([]);
  });

  it('are whole: what is left of a span is not offered', async () => {
    expect(await starts({ slotMinutes: 120 })).toEqual(['03-28T23:00', '03-29T01:00']);
  });
});
