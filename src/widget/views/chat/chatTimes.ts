import { useMemo } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { formatWhen } from '../../panel/formatWhen.ts';

const DAY_MS = 86_400_000;
/** No zone's day begins within one. */
const QUARTER_MS = 900_000;
const MINUTE_MS = 60_000;

/** Dates and times as the visitor reads them. All take ISO 8601. */
export interface ChatTimes {
  /** `14:03` */
  time(at: string): string;
  /** `today`, `yesterday`, or `Monday, 3 March`. */
  day(at: string): string;
  /** A moment with its day: `today at 14:03`. */
  moment(at: string): string;
}

/** Makes the panel's dates and times, in its language and the visitor's time zone. */
export function useChatTimes(): ChatTimes {
  const panel = usePanel();
  const { client, locale, timeZone } = panel;
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone });
    const clock = format({ hour: 'numeric', minute: '2-digit' });
    const date = format({ weekday: 'long', day: 'numeric', month: 'long' });
    const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const dateOf = remember((quarter) => date.format(quarter * QUARTER_MS));
    const timeOf = remember((minute) => clock.format(minute * MINUTE_MS));
    return {
      time: (at) => timeOf(Math.floor(Date.parse(at) / MINUTE_MS)),
      day(at) {
        const name = dateOf(Math.floor(Date.parse(at) / QUARTER_MS));
        const now = client.serverNow();
        const ago = [0, -1].find((days) => dateOf(Math.floor((now + days * DAY_MS) / QUARTER_MS)) === name);
        return ago === undefined ? name : near.format(ago, 'day');
      },
      moment: (at) => formatWhen(at, client.serverNow(), panel),
    };
  }, [client, locale, timeZone, panel]);
}

/** Formatting is slow, and a long thread asks for the same again and again. */
function remember(format: (at: number) => string): (at: number) => string {
  const known = new Map<number, string>();
  return (at) => {
    const text = known.get(at) ?? format(at);
    known.set(at, text);
    return text;
  };
}
