import { keyboardCovers } from '../sheet/keyboardCovers.ts';
import { segmentAt, type Segment } from '../sheet/segmentAt.ts';
import { autoUpdate, computePosition, flip, offset, platform, shift } from '@floating-ui/dom';

/** Pixels between the bell and the panel, and between the panel and the edge of the screen. */
const GAP = 12;

/** In the top layer nothing but the viewport holds what is fixed, whatever the page has transformed. */
const topLayer = { ...platform, getOffsetParent: () => window, isRTL: () => false };

/** Keeps the panel beside the bell while either moves, wherever the page puts them. The answer stops it. */
export function floatFrame(panel: HTMLElement, bell: HTMLElement, rightSide: boolean): () => void {
  const place = async () => {
    // Under CSS zoom what is measured and what is set are different pixels; the stylesheet's place is right there.
    if ((panel.currentCSSZoom ?? 1) !== 1) return;
    const room = roomFor(bell);
    keepWithin(panel, bell, room);
    const boundary = room ? { rootBoundary: { ...room, x: room.left, y: room.top } } : {};
    const edge = { padding: GAP, ...boundary };
    const { x, y } = await computePosition(bell, panel, {
      strategy: 'fixed',
      placement: rightSide ? 'top-end' : 'top-start',
      platform: topLayer,
      middleware: [offset(GAP), flip(edge), shift(edge)],
    });
    panel.style.setProperty('left', `${Math.round(x)}px`);
    panel.style.setProperty('top', `${Math.round(room ? inside(room, y, panel.offsetHeight) : y)}px`);
    panel.style.setProperty('right', 'auto');
    panel.style.setProperty('bottom', 'auto');
  };
  return autoUpdate(bell, panel, () => void place(), { layoutShift: false });
}

/** What there is beside a hinge, or above a keyboard, which on a tablet would cover what is written; absent where all is free. */
function roomFor(bell: HTMLElement): Segment | undefined {
  const part = segmentAt(window, bell);
  const view = window.visualViewport;
  if (part || !view || !keyboardCovers(window)) return part;
  return { left: 0, top: view.offsetTop, width: window.innerWidth, height: view.height };
}

/** No larger than its room. Without a keyboard the bell, which closes it, stays in sight. */
function keepWithin(panel: HTMLElement, bell: HTMLElement, room: Segment | undefined): void {
  const foot = room && (keyboardCovers(window) ? room.top + room.height : bell.getBoundingClientRect().top);
  panel.style.setProperty('max-height', room ? `${foot! - room.top - 2 * GAP}px` : 'none');
  panel.style.setProperty('max-width', room ? `${room.width - 2 * GAP}px` : 'none');
}

/** Moved up or down as little as keeps all of it in its room. */
function inside({ top, height }: Segment, y: number, tall: number): number {
  return Math.max(top + GAP, Math.min(y, top + height - GAP - tall));
}
