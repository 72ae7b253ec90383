import { forgetTab } from './forgetTab.ts';

/** Takes away what somebody has typed into the panel and not sent, drawn or kept: the next person must not find it. */
export function forgetTyped(frame: Window & typeof globalThis): void {
  forgetTab(frame);
  for (const field of frame.document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')) {
    if (field.type === 'checkbox' || field.type === 'radio' || field.value === '') continue;
    field.value = '';
    // Whoever holds what is typed hears of it as if it had been deleted by hand.
    field.dispatchEvent(new frame.Event('input', { bubbles: true }));
  }
}
