import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Items drawn to begin with, and further ones each time the reader comes near the top. */
const STEP = 40;
/** Pixels from the top within which more is drawn. */
const NEAR_TOP = 600;

/** Where the drawn part begins: an item's key, and how far it was from the end should the key be gone. */
interface Beginning {
  readonly key: string;
  readonly fromEnd: number;
}

/**
 * Draws the end of a long list and more of it as the reader scrolls up; what they read does not move. While they are at the
 * end only the last items are drawn.
 */
export function useWindowed<Item extends { readonly key: string }>(
  items: readonly Item[],
  column: RefObject<HTMLDivElement | null>,
  atEnd: boolean,
): {
  readonly shown: readonly Item[];
  /** How many items stand before those shown. */
  readonly hidden: number;
  /** Draws more when the reader is near the top, or has `asked`. `top`: there is nothing more to draw here. */
  more(asked?: boolean): 'drawn' | 'top' | 'far';
  /** Draws enough for the item at an index to be shown; the reader must not be at the end. */
  reveal(index: number): void;
} {
  const [beginning, setBeginning] = useState<Beginning>();
  const before = useRef<{ first: string | undefined; height: number }>(undefined);
  const hidden = Math.max(0, beginning ? placeOf(beginning, items) : items.length - STEP);
  // Two, since the heading of a day stays when something of the same day is put under it.
  const first = `${items[hidden]?.key} ${items[hidden + 1]?.key}`;

  function startAt(index: number): void {
    const from = Math.max(0, index);
    const item = items[from];
    if (item) setBeginning({ key: item.key, fromEnd: items.length - from });
  }

  useLayoutEffect(() => {
    if (atEnd) setBeginning(undefined);
    else if (!beginning) startAt(hidden);
  }, [atEnd]);

  // Keeps the place of what is read when something is put above it.
  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    const { scrollHeight } = element;
    const known = before.current;
    if (known && known.first !== first && !atEnd) element.scrollTop += scrollHeight - known.height;
    before.current = { first, height: scrollHeight };
  });

  return {
    shown: hidden > 0 ? items.slice(hidden) : items,
    hidden,
    more(asked = false) {
      const element = column.current;
      if (!element || (!asked && element.scrollTop > NEAR_TOP)) return 'far';
      if (hidden === 0) return 'top';
      startAt(hidden - STEP);
      return 'drawn';
    },
    reveal(index) {
      if (index < hidden) startAt(index - 10);
    },
  };
}

function placeOf({ key, fromEnd }: Beginning, items: readonly { readonly key: string }[]): number {
  const at = items.findIndex((item) => item.key === key);
  return at >= 0 ? at : items.length - fromEnd;
}
