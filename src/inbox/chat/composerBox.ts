import { useEffect, useLayoutEffect } from 'preact/hooks';
import { useInbox } from '../context.ts';

/** Enter sends unless it breaks a line or chooses a character (229 is how older engines name a key that an input method took). */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.altKey && !isComposing(event);
}

/** True while an input method is choosing a character: the key belongs to it. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Who opens a visitor from a list that stays in sight wants to answer: the next key goes into the reply. */
export function useFocusOnOpening(box: { current: HTMLTextAreaElement | null }): void {
  const { document } = useInbox().ports.window;
  useEffect(() => {
    const from = document.activeElement;
    const inSight = from?.closest('.column-list, .target-picker') && (from.checkVisibility?.() ?? true);
    if (inSight) box.current?.focus({ preventScroll: true });
  }, [document, box]);
}

/** Back from the reply to the list, at the visitor who is open. */
export function focusOpenRow(document: Document): void {
  document.querySelector<HTMLElement>('.visitor-row[aria-current="true"]')?.focus();
}

/** Lets a text box grow with its text; how far is up to its style. */
export function useGrowing(box: { current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [box, text]);
}
