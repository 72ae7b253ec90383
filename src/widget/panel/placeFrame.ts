import type { Frame } from '../launcher/createFrame.ts';
import { aboveKeyboard } from '../sheet/aboveKeyboard.ts';
import { holdBack } from '../sheet/holdBack.ts';
import { keepScrollInside } from '../sheet/keepScrollInside.ts';
import { FOLDED } from '../sheet/segmentAt.ts';
import { borrowFonts } from '../ui/borrowFonts.ts';
import { keepFocusInside } from './keepFocusInside.ts';
import { isSheet, SHEET_BELOW } from './isSheet.ts';

/** What an open panel is placed by. */
export interface PlaceParts {
  readonly frame: Frame;
  /** What it stands beside. */
  readonly bell: HTMLElement;
  readonly page: Window;
  readonly rightSide: boolean;
  readonly close: () => void;
  /** Draws the panel anew: it has become a sheet, or is one no more. */
  readonly redraw: () => void;
}

/**
 * Keeps the open panel where it belongs: beside the bell, moved in by what floats it once that is fetched, or as a sheet
 * over the screen, which "back" closes and from which nothing of the page behind moves. On a folded screen it stays on one
 * side of the hinge. The answer lets go.
 */
export function placeFrame({ frame, bell, page, rightSide, close, redraw }: PlaceParts): () => void {
  const stops: Array<() => void> = [];
  let stopped = false;

  const clear = () => {
    for (const name of ['width', 'max-width', 'height', 'max-height', 'top', 'right', 'bottom', 'left'])
      frame.element.style.removeProperty(name);
  };
  const arrange = () => {
    while (stops.length > 0) stops.pop()!();
    clear();
    if (isSheet(page)) {
      frame.document.addEventListener('keydown', keepFocusInside);
      stops.push(
        () => frame.document.removeEventListener('keydown', keepFocusInside),
        aboveKeyboard(frame, bell, page),
        keepScrollInside(frame.document),
        holdBack(page, close),
      );
      return;
    }
    // The place drawn by the stylesheet is right in the plain case, so nothing waits for this.
    import('./floatFrame.ts').then(
      ({ floatFrame }) => {
        if (!stopped && !isSheet(page)) stops.push(floatFrame(frame.element, bell, rightSide));
      },
      () => undefined,
    );
  };

  borrowFonts(page.document, frame.window);
  const media = page.matchMedia?.(`(max-width: ${SHEET_BELOW - 1}px), (max-height: ${SHEET_BELOW - 1}px)`);
  const change = () => {
    arrange();
    redraw();
  };
  media?.addEventListener('change', change);
  const fold = page.matchMedia?.(FOLDED);
  fold?.addEventListener('change', arrange);
  arrange();
  return () => {
    stopped = true;
    media?.removeEventListener('change', change);
    fold?.removeEventListener('change', arrange);
    while (stops.length > 0) stops.pop()!();
    clear();
  };
}
