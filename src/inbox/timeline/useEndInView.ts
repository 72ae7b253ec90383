import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useInbox } from '../context.ts';

/** Pixels from the end within which a reader counts as being there. */
const NEAR = 48;

/**
 * Keeps a scrolling column at its end while the reader is there, also when the column itself grows or shrinks, and leaves it
 * alone while they read further up. `content` changes whenever there is something new.
 */
export function useEndInView(content: unknown): {
  column: RefObject<HTMLDivElement | null>;
  atEnd: boolean;
  toEnd(): void;
  /** Lets go of the end, for a place further up to be shown. */
  release(): void;
  onScroll(): void;
} {
  const { window } = useInbox().ports;
  const column = useRef<HTMLDivElement>(null);
  const stick = useRef(true);
  const size = useRef('');
  const [atEnd, setAtEnd] = useState(true);

  const toEnd = useCallback(() => {
    const element = column.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    stick.current = true;
    setAtEnd(true);
  }, []);

  const onScroll = useCallback(() => {
    const element = column.current;
    if (!element) return;
    // A column that changes its size scrolls without anybody having scrolled.
    const sizeNow = `${element.clientWidth} ${element.clientHeight}`;
    const resized = sizeNow !== size.current;
    size.current = sizeNow;
    if (resized && stick.current) return toEnd();
    stick.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    setAtEnd(stick.current);
  }, [toEnd]);

  useLayoutEffect(() => {
    if (stick.current) toEnd();
  }, [content, toEnd]);

  useEffect(() => {
    if (!window.ResizeObserver || !column.current) return undefined;
    const observer = new window.ResizeObserver(() => stick.current && toEnd());
    observer.observe(column.current);
    return () => observer.disconnect();
  }, [window, toEnd]);

  const release = useCallback(() => {
    stick.current = false;
    setAtEnd(false);
  }, []);

  return { column, atEnd, toEnd, release, onScroll };
}
