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
    const { x, y } = await computePosition(bell, panel, {
      strategy: 'fixed',
      placement: rightSide ? 'top-end' : 'top-start',
      platform: topLayer,
      middleware: [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP })],
    });
    panel.style.setProperty('left', `${Math.round(x)}px`);
    panel.style.setProperty('top', `${Math.round(y)}px`);
    panel.style.setProperty('right', 'auto');
    panel.style.setProperty('bottom', 'auto');
  };
  return autoUpdate(bell, panel, () => void place(), { layoutShift: false });
}
