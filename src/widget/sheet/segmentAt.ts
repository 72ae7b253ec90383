import { keyboardCovers } from './keyboardCovers.ts';

/** A part of a folded screen, in pixels of the page. */
export interface Segment {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface FoldedWindow {
  readonly viewport?: { readonly segments?: readonly Segment[] | null };
}

/** True while the screen is folded: side by side, or like a laptop. */
export const FOLDED = '(horizontal-viewport-segments: 2), (vertical-viewport-segments: 2)';

/** Pixels below which what a keyboard leaves of a part is no room to write in. */
const LEAST = 160;

/**
 * The part of a folded screen an element stands in, so that nothing has to lie across the hinge (Viewport Segments); what an
 * on-screen keyboard covers of it is left out, and where that is all of it, it is the part with most room. Absent on a screen
 * that cannot be folded, or lies flat.
 */
export function segmentAt(page: Window, element: Element): Segment | undefined {
  const segments = (page as FoldedWindow).viewport?.segments ?? [];
  if (segments.length < 2) return undefined;
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const parts = segments.map((segment) => uncovered(page, segment)).filter(({ height }) => height >= LEAST);
  const holds = ({ left, top, width, height }: Segment) =>
    x >= left && x < left + width && y >= top && y < top + height;
  return parts.find(holds) ?? [...parts].sort((a, b) => b.width * b.height - a.width * a.height)[0];
}

function uncovered(page: Window, { left, top, width, height }: Segment): Segment {
  const view = page.visualViewport;
  if (!view || !keyboardCovers(page)) return { left, top, width, height };
  const from = Math.max(top, view.offsetTop);
  return { left, top: from, width, height: Math.min(top + height, view.offsetTop + view.height) - from };
}
