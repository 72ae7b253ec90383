import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useInbox, type Place } from '../context.ts';
import { itemOf, type TimelineItem } from './timelineItems.ts';

/** A wish to see a place; a new object each time, also for the same place. */
export interface GoTo {
  readonly place: Place;
}

/** Milliseconds a place that was looked for stays marked. */
const MARKED_MS = 2_500;

/** Shows a place of the timeline: loads older pages until it is there, draws it, scrolls to it and marks it for a moment. */
export function useGoTo(options: {
  readonly wish: GoTo | undefined;
  readonly ready: boolean;
  readonly items: readonly TimelineItem[];
  readonly column: RefObject<HTMLDivElement | null>;
  readonly older: (() => Promise<void>) | undefined;
  reveal(index: number): void;
  release(): void;
}): void {
  const { ports, notify } = useInbox();
  const { wish, ready, items, column, older } = options;
  const done = useRef<GoTo>(undefined);
  const [round, setRound] = useState(0);
  const loading = useRef(false);

  useEffect(() => {
    if (!wish || !ready || done.current === wish || loading.current) return;
    const { conversationId, seq } = wish.place;
    const index = itemOf(items, conversationId, seq);
    if (index >= 0) {
      options.release();
      options.reveal(index);
      const element = column.current?.querySelector<HTMLElement>(`[data-place="${conversationId} ${seq}"]`);
      if (!element) {
        // It is drawn with the next frame.
        ports.clock.after(0, () => setRound((before) => before + 1));
        return;
      }
      done.current = wish;
      show(element);
      return;
    }
    if (!older) {
      done.current = wish;
      notify('messageGone');
      return;
    }
    loading.current = true;
    const again = () => {
      loading.current = false;
      setRound((before) => before + 1);
    };
    older().then(again, () => {
      loading.current = false;
      done.current = wish;
      notify('timelineFailed');
    });
  }, [wish, ready, items, round]);

  function show(element: HTMLElement): void {
    element.scrollIntoView?.({ block: 'center' });
    element.focus({ preventScroll: true });
    element.setAttribute('data-found', 'true');
    ports.clock.after(MARKED_MS, () => element.removeAttribute('data-found'));
  }
}
