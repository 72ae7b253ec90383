/**
 * Finds text a person cannot read in a document: cut off by an ancestor, beyond the edge of the window, or under other text. Runs in
 * the page. What is scrolled out of sight is left out, and so is what assistive technology alone is told.
 */
export function troubledText(): string[] {
  const { document, innerWidth: width } = window;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen: { text: string; rects: DOMRect[] }[] = [];
  const troubles: string[] = [];

  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const element = node.parentElement;
    if (!text || !element || element.closest('.visually-hidden, [hidden], style, option')) continue;
    // Beside an icon that says enough the words are drawn in one pixel.
    if (element.getBoundingClientRect().width <= 2) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
    const shown = rects.filter((rect) => isSeen(element, partInSight(element, rect)));
    if (shown.length === 0) continue;
    for (const rect of shown) {
      const cut = cutBy(element, rect);
      if (cut) troubles.push(`cut by .${cut}: ${text}`);
    }
    seen.push({ text, rects: shown.map((rect) => partInSight(element, rect)) });
  }
  for (const [index, one] of seen.entries()) {
    for (const other of seen.slice(index + 1)) {
      const over = one.rects.some((a) => other.rects.some((b) => overlaps(a, b)));
      if (over) troubles.push(`over each other: ${one.text} | ${other.text}`);
    }
  }
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) troubles.push(`the page is ${root.scrollWidth} wide`);
  return [...new Set(troubles)];

  /** What is left of a line by what its ancestors have scrolled away. */
  function partInSight(element: Element, rect: DOMRect): DOMRect {
    let { left, right, top, bottom } = rect;
    for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(ancestor);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const box = ancestor.getBoundingClientRect();
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** Whether something of the line can be seen: nothing with a ground of its own lies over it. */
  function isSeen(element: Element, rect: DOMRect): boolean {
    if (rect.width === 0 || rect.height === 0) return false;
    const y = (rect.top + rect.bottom) / 2;
    return [0.2, 0.5, 0.8].some((share) => {
      const stack = document.elementsFromPoint(rect.left + rect.width * share, y);
      const own = stack.findIndex((found) => found === element || found.contains(element));
      return own >= 0 && stack.slice(0, own).every((found) => element.contains(found) || isClear(found));
    });
  }

  function isClear(element: Element): boolean {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    return /rgba\(.*, 0\)|transparent/.test(backgroundColor) && backgroundImage === 'none';
  }

  /** What hides a part of a line. An ancestor that can be scrolled that way hides nothing. */
  function cutBy(element: Element, rect: DOMRect): string | undefined {
    for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(ancestor);
      const box = ancestor.getBoundingClientRect();
      const name = ancestor.className || ancestor.tagName;
      const wide = rect.left < box.left - 1.5 || rect.right > box.right + 1.5;
      const high = rect.top < box.top - 3 || rect.bottom > box.bottom + 3;
      if (overflowX === 'auto' || overflowX === 'scroll') return wide ? undefined : cutAbove(ancestor, rect, overflowY);
      if ((overflowX === 'hidden' || overflowX === 'clip') && wide) return name;
      if ((overflowY === 'hidden' || overflowY === 'clip') && high) return name;
      if (overflowY === 'auto' || overflowY === 'scroll') return wide ? name : undefined;
    }
    return rect.left < -1.5 || rect.right > width + 1.5 ? 'window' : undefined;
  }

  function cutAbove(ancestor: Element, rect: DOMRect, overflowY: string): string | undefined {
    if (overflowY === 'auto' || overflowY === 'scroll' || !ancestor.parentElement) return undefined;
    return cutBy(ancestor.parentElement, rect);
  }

  function overlaps(a: DOMRect, b: DOMRect): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 2 && down > Math.min(a.height, b.height) * 0.35;
  }
}
