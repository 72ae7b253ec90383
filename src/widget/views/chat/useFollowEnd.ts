import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';

type Realm = Window & typeof globalThis;

/** Pixels from the end that still count as being there. */
const NEAR = 32;

/** How a scrolled list stands to its end. */
export interface FollowEnd {
  /** True while the reader has scrolled up. */
  readonly away: boolean;
  /** Goes to the end and stays there. */
  toEnd(): void;
  /** To be called when the list was scrolled. */
  onScroll(): void;
}

/** Keeps a scrolled list at its end while it grows or the room around it changes, unless the reader has scrolled up. */
export function useFollowEnd(list: RefObject<HTMLElement | null>): FollowEnd {
  const view = usePanel().window as Realm;
  const following = useRef(true);
  const placed = useRef(0);
  const [away, setAway] = useState(false);

  const settle = useCallback(() => {
    const element = list.current;
    if (!element || !following.current) return;
    // A scroll that no event has told of yet is the reader's, too.
    following.current = element.scrollTop >= placed.current - NEAR || distance(element) <= NEAR;
    if (following.current) element.scrollTop = element.scrollHeight;
    placed.current = element.scrollTop;
  }, [list]);

  useLayoutEffect(settle);
  useEffect(() => {
    if (!view.ResizeObserver || !list.current) return undefined;
    const observer = new view.ResizeObserver(settle);
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [view, list, settle]);

  const onScroll = useCallback(() => {
    const element = list.current;
    if (!element) return;
    following.current = distance(element) <= NEAR;
    placed.current = element.scrollTop;
    setAway(!following.current);
  }, [list]);

  const toEnd = useCallback(() => {
    following.current = true;
    placed.current = 0;
    setAway(false);
    settle();
  }, [settle]);

  return { away, toEnd, onScroll };
}

/** Pixels below what is shown. */
function distance({ scrollHeight, scrollTop, clientHeight }: HTMLElement): number {
  return scrollHeight - scrollTop - clientHeight;
}
