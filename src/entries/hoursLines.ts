import { join } from 'node:path';
import {
  createHolidays,
  createKeptCopies,
  hoursOfDay,
  isPublicAddress,
  loadConfig,
  systemClock,
} from '../server/index.ts';

/** What `deskbell hours <date>` prints: the hours of the site, its departments and its agents by their own clocks. */
export async function hoursLines(
  file: string,
  data: string,
  date: string,
  warn: (line: string) => void,
): Promise<string[]> {
  const { config, base } = loadConfig(file);
  const permits = config.server.allowPrivateAddresses ? () => true : isPublicAddress;
  const copies = createKeptCopies(join(data, 'calendar-copies'));
  const holidays = createHolidays({ config, base, clock: systemClock, copies, permits, warn });
  await holidays.start();
  holidays.close();
  return hoursOfDay(config, date).rows.map(({ of, id, timeZone, days: [day] }) => {
    const time = (moment: string) =>
      new Date(moment).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
    const spans = day!.spans.map(({ start, end }) => `${time(start)}–${time(end)}`).join(', ');
    return `${[of, id].filter(Boolean).join(' ')}: ${day!.holiday ? 'holiday' : spans || 'closed'} (${timeZone})`;
  });
}
