import { copyLook } from '../panel/applyTheme.ts';
import type { Frame } from '../launcher/createFrame.ts';

/** Pixels a visible part is smaller by than the window when a keyboard is on the screen; the bars of browsers take less. */
export const KEYBOARD = 120;

/**
 * Keeps a sheet on the part of the screen an on-screen keyboard leaves free, and what is being written in it in sight.
 * Where the visitor has zoomed in with two fingers, it stays as it is. The answer lets go.
 */
export function aboveKeyboard(frame: Frame, page: Window): () => void {
  const viewport = page.visualViewport;
  const { style } = frame.element;

  const clear = () => {
    for (const name of ['height', 'top', 'bottom']) style.removeProperty(name);
  };
  const sit = () => {
    copyLook(frame);
    if (!viewport || viewport.scale > 1.01 || page.innerHeight - viewport.height < KEYBOARD) return clear();
    style.setProperty('height', `${viewport.height}px`);
    style.setProperty('top', `${viewport.offsetTop}px`);
    style.setProperty('bottom', 'auto');
    // The keyboard stands where the bar for swiping up is.
    frame.document.documentElement.style.setProperty('--safe-bottom', '0px');
    const { activeElement } = frame.document;
    if (activeElement?.matches('input, textarea, select')) activeElement.scrollIntoView({ block: 'nearest' });
  };

  viewport?.addEventListener('resize', sit);
  viewport?.addEventListener('scroll', sit);
  sit();
  return () => {
    viewport?.removeEventListener('resize', sit);
    viewport?.removeEventListener('scroll', sit);
    clear();
  };
}
