import type { PanelHost } from '../launcher/contract.ts';
import { closeByBack } from './closeByBack.ts';
import type { Frame } from './createFrame.ts';
import { keepFocusInside } from './keepFocusInside.ts';
import { keepPageStill } from './keepPageStill.ts';

/**
 * What a panel needs while it fills the screen: it is modal, the Tab key and the finger stay in it, "back" closes it, and
 * it takes the part of the screen that the on-screen keyboard leaves free and no notch cuts into. The answer ends it.
 */
export function holdSheet(frame: Frame, host: PanelHost, close: () => void): () => void {
  const page = host.root.ownerDocument.defaultView!;
  const viewport = page.visualViewport;
  const dialog = frame.document.querySelector('[role="dialog"]');
  const { style } = frame.element;

  const fillScreen = () => {
    // Whoever has zoomed in by two fingers looks at a part of the sheet, which must not shrink to it.
    if (!viewport || viewport.scale > 1.01) return;
    style.setProperty('height', `${viewport.height}px`);
    style.setProperty('top', `${viewport.offsetTop}px`);
    style.setProperty('bottom', 'auto');
  };
  const avoidNotch = () => {
    // Inside a frame a browser knows of no notch, so the page's own document is asked.
    const probe = page.document.createElement('i');
    probe.style.cssText = SIDES.map((side) => `margin-${side}:env(safe-area-inset-${side},0px)`).join(';');
    host.stage.append(probe);
    const measured = page.getComputedStyle(probe);
    const root = frame.document.documentElement;
    for (const side of SIDES) root.style.setProperty(`--safe-${side}`, measured.getPropertyValue(`margin-${side}`));
    probe.remove();
  };

  dialog?.setAttribute('aria-modal', 'true');
  fillScreen();
  avoidNotch();
  viewport?.addEventListener('resize', fillScreen);
  viewport?.addEventListener('scroll', fillScreen);
  page.addEventListener('resize', avoidNotch);
  frame.document.addEventListener('keydown', keepFocusInside);
  const release = keepPageStill(frame.document);
  const forget = closeByBack(page, close);

  return () => {
    dialog?.removeAttribute('aria-modal');
    for (const side of SIDES) frame.document.documentElement.style.removeProperty(`--safe-${side}`);
    viewport?.removeEventListener('resize', fillScreen);
    viewport?.removeEventListener('scroll', fillScreen);
    page.removeEventListener('resize', avoidNotch);
    frame.document.removeEventListener('keydown', keepFocusInside);
    release();
    forget();
  };
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
