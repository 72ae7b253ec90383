import type { ViewName } from './context.ts';

/**
 * Brings the focus into the panel unless it is on something of a view already. With a keyboard at hand the search is
 * ready to type into; on a touch screen that would raise the keyboard over half of it.
 */
export function focusPanel(dialog: HTMLElement, view: ViewName, frame: Window): void {
  const { activeElement } = dialog.ownerDocument;
  frame.focus();
  if (activeElement && activeElement !== dialog && dialog.contains(activeElement)) return;
  const touch = frame.matchMedia?.('(pointer: coarse)').matches;
  const search = view === 'home' && !touch ? dialog.querySelector<HTMLElement>('input[type="search"]') : undefined;
  (search ?? dialog).focus({ preventScroll: true });
}
