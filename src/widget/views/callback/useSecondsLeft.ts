import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';

/** Milliseconds between two looks at the clock: a second that has passed is seen that soon. */
const LOOK_MS = 250;

/** Whole seconds until a moment (ISO 8601) by the server's clock, never below 0. Nothing is drawn anew before one has passed. */
export function useSecondsLeft(until: string): number {
  const { client, window } = usePanel();
  const secondsLeft = () => Math.max(0, Math.ceil((Date.parse(until) - client.serverNow()) / 1000));
  const [, setLeft] = useState(secondsLeft);
  useEffect(() => {
    const timer = window.setInterval(() => setLeft(secondsLeft), LOOK_MS);
    return () => window.clearInterval(timer);
  }, [client, window, until]);
  return secondsLeft();
}
