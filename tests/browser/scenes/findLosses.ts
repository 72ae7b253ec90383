import type { Frame, Page } from 'playwright-core';

/** Lines that show the beginning of what can be read whole in one step. */
const PREVIEWS =
  '.chat-replying, .chat-quote, .ongoing-detail, .more-said, .reply-picker, .row-preview, .row-name, .visitor-subtitle, .skip';

/** What is cut off, out of reach or scrolls sideways in a document as it is now; one line each. */
export function findLosses(place: Page | Frame, within?: string): Promise<string[]> {
  return place.evaluate(
    ({ within, previews }) => {
      const losses: string[] = [];
      const { innerWidth } = window;
      const root = within ? document.querySelector(within)! : document.body;
      const named = (element: Element) =>
        `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
      if (document.documentElement.scrollWidth > innerWidth + 1) losses.push('the document scrolls sideways');
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const hidden =
          box.width <= 1 || box.height <= 1 || style.clipPath === 'inset(50%)' || !element.checkVisibility();
        if (hidden || element.closest(`svg, .visually-hidden, .sr-only, [hidden], ${previews}`)) continue;
        const tooWide = element.scrollWidth - element.clientWidth > 1;
        const tooHigh = element.scrollHeight - element.clientHeight > 2;
        const input = /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
        if (tooWide && /auto|scroll/.test(style.overflowX) && !input)
          losses.push(`scrolls sideways: ${named(element)}`);
        const shows = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        if (shows && tooWide && /hidden|clip/.test(style.overflowX)) losses.push(`cut off sideways: ${named(element)}`);
        if (shows && tooHigh && /hidden|clip/.test(style.overflowY)) losses.push(`cut off below: ${named(element)}`);
        const inScroller = (from: Element | null): boolean =>
          from !== null && (/auto|scroll/.test(getComputedStyle(from).overflowX) || inScroller(from.parentElement));
        const outside = box.right > innerWidth + 1 || box.left < -1;
        if (shows && outside && !inScroller(element.parentElement)) losses.push(`out of reach: ${named(element)}`);
      }
      return [...new Set(losses)];
    },
    { within, previews: PREVIEWS },
  );
}
