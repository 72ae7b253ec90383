import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';

/** Milliseconds between two looks at the clock: a second that has passed is seen that soon. */
const LOOK_MS = 250;

/** What is read from the server's clock (milliseconds). Nothing is drawn anew before that is something else. */
export function useClock<Reading extends string | number>(read: (now: number) => Reading): Reading {
  const { client, window } = usePanel();
  const [, setReading] = useState(() => read(client.serverNow()));
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const timer = window.setInterval(() => setReading(latest.current(client.serverNow())), LOOK_MS);
    return () => window.clearInterval(timer);
  }, [client, window]);
  return read(client.serverNow());
}

/** Whole seconds from a moment of the clock (milliseconds) until another (ISO 8601), never below 0. */
export const secondsUntil = (until: string, now: number): number =>
  Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
