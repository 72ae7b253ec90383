import { describe, expect, it } from 'vitest';
import { snoozeTimes } from '../../src/inbox/work/snoozeTimes.ts';
import { momentOf, readLocalTime, writeLocalTime } from '../../src/inbox/work/zonedTime.ts';

const at = (iso: string) => Date.parse(iso);
const offered = (now: string, zone: string) =>
  snoozeTimes(at(now), zone).map(({ word, until }) => [word, new Date(until).toISOString()]);

describe('the times for putting aside', () => {
  it('are by the agent’s clock, wherever the browser is', () => {
    expect(offered('2026-11-25T10:20:00Z', 'Europe/Warsaw')).toEqual([
      ['snoozeLater', '2026-11-25T13:00:00.000Z'],
      ['snoozeTomorrow', '2026-11-26T08:00:00.000Z'],
      ['snoozeNextWeek', '2026-11-30T08:00:00.000Z'],
    ]);
    expect(offered('2026-11-25T10:20:00Z', 'America/New_York')).toEqual([
      ['snoozeLater', '2026-11-25T13:00:00.000Z'],
      ['snoozeTomorrow', '2026-11-26T14:00:00.000Z'],
      ['snoozeNextWeek', '2026-11-30T14:00:00.000Z'],
    ]);
  });

  it('leave "later today" out late in the day, and next week on a Sunday, when it is tomorrow', () => {
    expect(offered('2026-11-22T21:30:00Z', 'Europe/Warsaw')).toEqual([['snoozeTomorrow', '2026-11-23T08:00:00.000Z']]);
  });

  it('are nine o’clock also over a change of the clocks', () => {
    // Poland's clocks go forward on 28 March 2027.
    expect(offered('2027-03-27T12:00:00Z', 'Europe/Warsaw')[1]).toEqual(['snoozeTomorrow', '2027-03-28T07:00:00.000Z']);
  });
});

describe('a time of a zone', () => {
  it('is read and written the same way', () => {
    for (const zone of ['Europe/Warsaw', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC']) {
      for (const value of ['2026-11-22T09:00', '2027-07-01T23:59', '2026-12-31T00:00']) {
        expect(writeLocalTime(readLocalTime(value, zone)!, zone), zone).toBe(value);
      }
    }
  });

  it('that the clocks skip is an hour later, and one they show twice is the first', () => {
    const skipped = momentOf({ year: 2027, month: 3, day: 28, hour: 2, minute: 30 }, 'Europe/Warsaw');
    expect(new Date(skipped).toISOString()).toBe('2027-03-28T01:30:00.000Z');
    const twice = momentOf({ year: 2026, month: 10, day: 25, hour: 2, minute: 30 }, 'Europe/Warsaw');
    expect(new Date(twice).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is none when it is no time', () => {
    expect(readLocalTime('', 'UTC')).toBeUndefined();
    expect(readLocalTime('tomorrow', 'UTC')).toBeUndefined();
  });
});
