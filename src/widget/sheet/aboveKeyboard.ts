import { copyLook } from '../panel/applyTheme.ts';
import type { Frame } from '../launcher/createFrame.ts';
import { keyboardCovers } from './keyboardCovers.ts';
import { segmentAt } from './segmentAt.ts';

/**
 * Keeps a sheet on the part of the screen an on-screen keyboard leaves free, on the side of a hinge the bell is on, and what is being
 * written in it in sight. Where the visitor has zoomed in with two fingers, it stays as it is. The answer lets go.
 */
export function aboveKeyboard(frame: Frame, bell: HTMLElement, page: Window): () => void {
  const viewport = page.visualViewport;
  const { style } = frame.element;

  const clear = () => {
    for (const name of ['left', 'right', 'top', 'bottom', 'width', 'height']) style.removeProperty(name);
  };
  const sit = () => {
    copyLook(frame);
    const part = segmentAt(page, bell);
    const covered = keyboardCovers(page);
    if (!part && !covered) return clear();
    const { top, height } = part ?? { top: viewport!.offsetTop, height: viewport!.height };
    style.setProperty('height', `${height}px`);
    style.setProperty('top', `${top}px`);
    style.setProperty('bottom', 'auto');
    if (part) {
      style.setProperty('width', `${part.width}px`);
      style.setProperty('left', `${part.left}px`);
      style.setProperty('right', 'auto');
    }
    if (!covered) return;
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
