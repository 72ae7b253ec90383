import type { PanelHost } from '../launcher/contract.ts';
import type { Frame } from './createFrame.ts';
import { holdSheet } from './holdSheet.ts';
import { isSheet, SHEET } from './isSheet.ts';
import { wearTokens } from './wearTokens.ts';

/**
 * Keeps the open panel where it belongs: beside the bell, moved in by what floats it once that is fetched, or over the
 * screen as a sheet. What the owner has set by custom properties is put on here too. `dress` draws the colours anew;
 * `close` closes the panel. The answer lets go.
 */
export function placeFrame(frame: Frame, host: PanelHost, dress: () => void, close: () => void): () => void {
  const page = host.root.ownerDocument.defaultView!;
  const stops: Array<() => void> = [];
  let stopped = false;
  wearTokens(frame, host, dress);

  const letGo = () => {
    while (stops.length > 0) stops.pop()!();
    for (const name of ['height', 'top', 'right', 'bottom', 'left']) frame.element.style.removeProperty(name);
  };
  const arrange = () => {
    letGo();
    if (isSheet(page)) return void stops.push(holdSheet(frame, host, close));
    // The place drawn by the stylesheet is right in the plain case, so nothing waits for this.
    import('./floatFrame.ts').then(
      ({ floatFrame }) => {
        if (stopped || isSheet(page)) return;
        stops.push(floatFrame(frame.element, host.bell(), !host.stage.classList.contains('left')));
      },
      () => undefined,
    );
  };

  const media = page.matchMedia?.(SHEET);
  media?.addEventListener('change', arrange);
  arrange();
  return () => {
    stopped = true;
    media?.removeEventListener('change', arrange);
    letGo();
  };
}
