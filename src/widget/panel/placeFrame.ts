import type { Frame } from '../launcher/createFrame.ts';
import { keepFocusInside } from './keepFocusInside.ts';
import { isSheet, SHEET_BELOW } from './isSheet.ts';

/**
 * Keeps the open panel where it belongs: beside the bell, moved in by what floats it once that is fetched, or over the
 * part of the screen an on-screen keyboard leaves free. The answer lets go.
 */
export function placeFrame(frame: Frame, bell: HTMLElement, page: Window, rightSide: boolean): () => void {
  const stops: Array<() => void> = [];
  let stopped = false;

  const viewport = page.visualViewport;
  const fit = () => {
    if (!isSheet(page) || !viewport) return;
    const { style } = frame.element;
    style.setProperty('height', `${viewport.height}px`);
    style.setProperty('top', `${viewport.offsetTop}px`);
    style.setProperty('bottom', 'auto');
  };
  const clear = () => {
    for (const name of ['height', 'top', 'right', 'bottom', 'left']) frame.element.style.removeProperty(name);
  };
  const arrange = () => {
    while (stops.length > 0) stops.pop()!();
    clear();
    if (isSheet(page)) {
      viewport?.addEventListener('resize', fit);
      viewport?.addEventListener('scroll', fit);
      frame.document.addEventListener('keydown', keepFocusInside);
      stops.push(
        () => frame.document.removeEventListener('keydown', keepFocusInside),
        () => viewport?.removeEventListener('resize', fit),
        () => viewport?.removeEventListener('scroll', fit),
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

  const media = page.matchMedia?.(`(max-width: ${SHEET_BELOW - 1}px)`);
  media?.addEventListener('change', arrange);
  arrange();
  return () => {
    stopped = true;
    media?.removeEventListener('change', arrange);
    while (stops.length > 0) stops.pop()!();
    clear();
  };
}
