import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import type { Chunk } from './chunkRows.ts';
import { type Range, rangeAround } from './rangeAround.ts';

type Realm = Window & typeof globalThis;

/** Pixels from the end that still count as being there. */
const NEAR = 32;
/** Height taken for a list that has none yet. */
const ROOM = 700;
/** Pixels drawn beyond what is seen; with less than half of it left more is drawn. */
const SPARE = 900;

/** A chunk and where its upper edge stands, in pixels below the upper edge of the list. */
interface Anchor {
  readonly key: string;
  readonly top: number;
}

/** What of a long list is drawn, and how it stands to its end. */
export interface LogScroll {
  readonly range: Range;
  /** Height of what is left out before the range, and between it and the last chunk, in pixels. */
  readonly before: number;
  readonly after: number;
  /** True while the reader has scrolled up. */
  readonly away: boolean;
  /** Goes to the end and stays there. */
  toEnd(): void;
  /** Draws a chunk, brings the element with `data-seq` into the middle and lights it up. */
  reveal(chunk: string, seq: number): void;
  /** To be called when the list was scrolled. */
  onScroll(): void;
}

/**
 * Draws of a long list only what is near the visible part, and its last chunk. It stays at its end while it grows,
 * unless the reader has scrolled up; then what they see stays where it is, whatever is added, measured or taken away
 * around it. Chunks are found by `data-chunk`.
 */
export function useLogScroll(list: RefObject<HTMLElement | null>, chunks: readonly Chunk[]): LogScroll {
  const view = usePanel().window as Realm;
  const heights = useRef(new Map<string, number>()).current;
  const following = useRef(true);
  const anchor = useRef<Anchor>(undefined);
  const wanted = useRef<number>(undefined);
  const placed = useRef(0);
  const [away, setAway] = useState(false);
  const [, redraw] = useState({});

  const heightOf = (chunk: Chunk) => heights.get(chunk.key) || chunk.guess;
  const sum = (part: readonly Chunk[]) => part.reduce((total, chunk) => total + heightOf(chunk), 0);
  const rangeWith = (spare: number) => {
    const room = list.current?.clientHeight || ROOM;
    const at = following.current || !anchor.current ? -1 : chunks.findIndex(({ key }) => key === anchor.current!.key);
    if (at < 0) return rangeAround(chunks.map(heightOf), { index: chunks.length, top: room, room, spare });
    return rangeAround(chunks.map(heightOf), { index: at, top: anchor.current!.top, room, spare });
  };
  const range = rangeWith(SPARE);
  const drawn = useRef(range);
  drawn.current = range;

  /** Remembers what stands at the upper edge, and draws more where little is left. */
  const look = () => {
    const element = list.current;
    if (!element || chunks.length === 0) return;
    anchor.current = anchorOf(element) ?? guessAnchor(element.scrollTop);
    const least = rangeWith(SPARE / 2);
    if (least.from < drawn.current.from || least.to > drawn.current.to) redraw({});
  };

  /** Nothing drawn is in sight: the reader has jumped. */
  const guessAnchor = (scrollTop: number): Anchor => {
    let top = -scrollTop;
    for (const chunk of chunks) {
      const height = heightOf(chunk);
      if (top + height > 0) return { key: chunk.key, top };
      top += height;
    }
    return { key: chunks.at(-1)!.key, top: 0 };
  };

  const keepAnchor = (element: HTMLElement) => {
    const { key, top } = anchor.current!;
    const chunk = element.querySelector<HTMLElement>(`[data-chunk="${key}"]`);
    const moved = chunk ? topOf(chunk, element) - top : 0;
    if (Math.abs(moved) >= 1) element.scrollTop += moved;
    const seq = wanted.current;
    const row = seq === undefined ? undefined : element.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
    if (!row) return;
    wanted.current = undefined;
    element.scrollTop += topOf(row, element) - Math.max(0, (element.clientHeight - row.offsetHeight) / 2);
    row.classList.add('chat-lit');
    view.setTimeout(() => row.classList.remove('chat-lit'), 1_800);
    row.focus({ preventScroll: true });
  };

  const settle = () => {
    const element = list.current;
    if (!element) return;
    for (const chunk of element.querySelectorAll<HTMLElement>('[data-chunk]')) {
      if (chunk.offsetHeight > 0) heights.set(chunk.dataset.chunk!, chunk.offsetHeight);
    }
    // A scroll that no event has told of yet is the reader's, too.
    following.current &&= element.scrollTop >= placed.current - NEAR || distance(element) <= NEAR;
    if (following.current) element.scrollTop = element.scrollHeight;
    else if (anchor.current) keepAnchor(element);
    placed.current = element.scrollTop;
    look();
  };
  const latest = useRef(settle);
  latest.current = settle;

  useLayoutEffect(settle);
  useEffect(() => {
    if (!view.ResizeObserver || !list.current) return undefined;
    const observer = new view.ResizeObserver(() => latest.current());
    observer.observe(list.current);
    if (list.current.firstElementChild) observer.observe(list.current.firstElementChild);
    return () => observer.disconnect();
  }, [view, list]);

  const onScroll = () => {
    const element = list.current;
    if (!element) return;
    // What grows below after the list was put at its end has moved nobody.
    const stayed = following.current && element.scrollTop >= placed.current - 1;
    following.current = stayed || (distance(element) <= NEAR && drawn.current.to >= chunks.length);
    placed.current = element.scrollTop;
    setAway(!following.current);
    look();
  };

  const toEnd = useCallback(() => {
    following.current = true;
    placed.current = 0;
    setAway(false);
    redraw({});
  }, []);

  const reveal = useCallback((chunk: string, seq: number) => {
    following.current = false;
    anchor.current = { key: chunk, top: 0 };
    wanted.current = seq;
    setAway(true);
    redraw({});
  }, []);

  return {
    range,
    before: sum(chunks.slice(0, range.from)),
    after: sum(chunks.slice(range.to, -1)),
    away,
    toEnd,
    reveal,
    onScroll,
  };
}

/** The first drawn chunk that reaches into the visible part. */
function anchorOf(list: HTMLElement): Anchor | undefined {
  const { top, bottom } = list.getBoundingClientRect();
  for (const chunk of list.querySelectorAll<HTMLElement>('[data-chunk]')) {
    const box = chunk.getBoundingClientRect();
    if (box.bottom > top && box.top < bottom) return { key: chunk.dataset.chunk!, top: box.top - top };
  }
  return undefined;
}

function topOf(element: HTMLElement, list: HTMLElement): number {
  return element.getBoundingClientRect().top - list.getBoundingClientRect().top;
}

/** Pixels below what is shown. */
function distance({ scrollHeight, scrollTop, clientHeight }: HTMLElement): number {
  return scrollHeight - scrollTop - clientHeight;
}
