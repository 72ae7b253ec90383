import { KEYBOARD } from '../sheet/aboveKeyboard.ts';
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
    panel.style.setProperty('top', `${Math.round(aboveKeyboard(panel, y))}px`);
    panel.style.setProperty('right', 'auto');
    panel.style.setProperty('bottom', 'auto');
  };
  return autoUpdate(bell, panel, () => void place(), { layoutShift: false });
}

/** On a tablet the keyboard would cover what is written: the panel moves up, and is lower where it has to be. */
function aboveKeyboard(panel: HTMLElement, top: number): number {
  const { visualViewport: view, innerHeight } = window;
  const covered = view && view.scale < 1.01 && innerHeight - view.height > KEYBOARD;
  panel.style.setProperty('max-height', covered ? `${view.height - 2 * GAP}px` : 'none');
  if (!covered) return top;
  return Math.max(view.offsetTop + GAP, Math.min(top, view.offsetTop + view.height - GAP - panel.offsetHeight));
}
