import type { InboxWordKey } from '../words.ts';
import { localTime, momentOf } from './zonedTime.ts';

const HOUR = 60 * 60_000;
/** How much later "later today" is. */
const LATER = 3 * HOUR;
/** The hour at which a working day begins. */
const MORNING = 9;

/** A moment until which a conversation can be put aside. */
export interface SnoozeTime {
  readonly word: InboxWordKey;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** The moments offered, by the clocks of the agent's zone: later today while the day is long enough, tomorrow, next week. */
export function snoozeTimes(now: number, timeZone: string): SnoozeTime[] {
  const today = localTime(now, timeZone);
  const later = momentOf({ ...localTime(now + LATER, timeZone), minute: 0 }, timeZone);
  const morningIn = (days: number) => momentOf({ ...today, day: today.day + days, hour: MORNING, minute: 0 }, timeZone);
  const times: SnoozeTime[] = [
    { word: 'snoozeTomorrow', until: morningIn(1) },
    { word: 'snoozeNextWeek', until: morningIn(8 - today.weekday) },
  ];
  // On a Sunday both are the same moment.
  const distinct = times.filter((time, index) => times.findIndex(({ until }) => until === time.until) === index);
  const sameDay = localTime(later, timeZone).day === today.day;
  return sameDay ? [{ word: 'snoozeLater', until: later }, ...distinct] : distinct;
}
