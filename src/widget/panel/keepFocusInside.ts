const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select, [tabindex="0"]';

/** Leads Tab from the last thing in the panel to the first and back: what is behind a sheet cannot be seen. */
export function keepFocusInside(event: KeyboardEvent): void {
  const dialog = (event.currentTarget as Document).querySelector<HTMLElement>('[role="dialog"]');
  if (event.key !== 'Tab' || !dialog) return;
  const all = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(({ tabIndex }) => tabIndex >= 0);
  const [edge, other] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  const { activeElement } = dialog.ownerDocument;
  if (activeElement !== edge && !(event.shiftKey && activeElement === dialog)) return;
  event.preventDefault();
  other?.focus();
}
