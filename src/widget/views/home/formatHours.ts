import type { PageHours } from '../faq/readJsonLd.ts';

/** Opening hours in lines: days that follow one another and have the same hours share one, such as `Mon–Fri 9:00–17:00`. */
export function formatHours(hours: readonly PageHours[], locale: string): string[] {
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return hours.flatMap(({ days, opens, closes }) =>
    runsOf(days).map(([first, last]) => {
      // The first of January 2024 was a Monday.
      const days = [...new Set([first, last])].map((one) => day.format(Date.UTC(2024, 0, one)));
      return `${days.join('–')} ${time.format(momentOf(opens))}–${time.format(momentOf(closes))}`;
    }),
  );
}

function momentOf(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return Date.UTC(2024, 0, 1, hour, minute);
}

function runsOf(days: readonly number[]): Array<[number, number]> {
  const runs: Array<[number, number]> = [];
  for (const day of [...new Set(days)].sort()) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
