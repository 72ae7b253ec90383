import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientState } from '../../../client/state.ts';
import { usePanel } from '../../panel/context.ts';

/** So many changes within that time are drawn at once, each; then they are gathered. */
const AT_ONCE = 10;
const WITHIN_MS = 300;
/** Milliseconds between two drawings while changes are gathered. */
const GATHERED_MS = 150;

/**
 * The client's state, redrawn after each change. What comes in one by one after an absence, thousands of messages perhaps,
 * is gathered, so that the page can be used meanwhile.
 */
export function usePacedState(): ClientState {
  const { client, window } = usePanel();
  const [state, setState] = useState(client.state());
  const drawn = useRef<number[]>([]);

  useEffect(() => {
    let timer: number | undefined;
    const draw = () => {
      timer = undefined;
      setState(client.state());
    };
    const stop = client.subscribe(() => {
      if (timer !== undefined) return;
      const now = window.performance.now();
      drawn.current = [...drawn.current.filter((at) => now - at < WITHIN_MS), now];
      if (drawn.current.length > AT_ONCE) timer = window.setTimeout(draw, GATHERED_MS);
      else draw();
    });
    draw();
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [client, window]);

  return state;
}
