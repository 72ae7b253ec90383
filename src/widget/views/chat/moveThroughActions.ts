/**
 * Moves the focus from the action of one message to that of the one above or below with the arrow keys, so that the
 * Tab key has to stop at one of them only.
 */
export function moveThroughActions(event: KeyboardEvent): void {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  const from = event.target as HTMLElement;
  if (step === 0 || !from.matches('.chat-act')) return;
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.chat-act')];
  all[all.indexOf(from) + step]?.focus();
  event.preventDefault();
}
