import type { Frame, Page } from 'playwright-core';
import sharp from 'sharp';

/** What has the keyboard now, through shadow roots and frames. */
export interface Focused {
  readonly tag: string;
  readonly role: string;
  /** As assistive technology is told it. */
  readonly name: string;
  readonly className: string;
  /** In the panel, on the bell, or on the page around them. */
  readonly where: 'panel' | 'bell' | 'page';
  /** Pixels of the page. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Nothing of ours lies over its middle. */
  readonly uncovered: boolean;
}

/** Reads what has the keyboard. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let from: Document | ShadowRoot = document;
    let [dx, dy] = [0, 0];
    let where: 'panel' | 'bell' | 'page' = 'page';
    let element = from.activeElement as HTMLElement;
    for (let step = 0; step < 6; step++) {
      const inner: Document | ShadowRoot | null | undefined =
        element?.shadowRoot ?? (element as Partial<HTMLIFrameElement>)?.contentDocument;
      if (!inner?.activeElement) break;
      if (element.shadowRoot) where = 'bell';
      else {
        const { x, y } = element.getBoundingClientRect();
        [dx, dy, where] = [dx + x, dy + y, 'panel'];
      }
      from = inner;
      element = inner.activeElement as HTMLElement;
    }
    const { x, y, width, height } = element.getBoundingClientRect();
    const view = element.ownerDocument.defaultView!;
    const root = element.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(
      Math.min(Math.max(x + width / 2, 0), view.innerWidth - 1),
      Math.min(Math.max(y + height / 2, 0), view.innerHeight - 1),
    );
    const labels = (element as HTMLInputElement).labels;
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = by.map((id) => root.querySelector(`[id="${id}"]`)?.textContent ?? '').join(' ');
    const name =
      element.getAttribute('aria-label') ?? (named || labels?.[0]?.textContent || element.textContent || '').trim();
    return {
      tag: element.tagName.toLowerCase(),
      role: element.getAttribute('role') ?? (element as HTMLInputElement).type ?? '',
      name: name.replace(/\s+/g, ' '),
      className: String(element.className),
      where,
      box: { x: x + dx, y: y + dy, width, height },
      uncovered:
        hit !== null && (element.contains(hit) || hit.contains(element) || Boolean(labels?.[0]?.contains(hit))),
    };
  });
}

/** Goes on with Tab until something with a name has the keyboard. `seen` is called at every stop. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  seen: (stop: Focused) => Promise<void> = async () => undefined,
  key = 'Tab',
): Promise<Focused> {
  const stops: string[] = [];
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    await seen(stop);
    stops.push(`${stop.where}: ${stop.name || stop.tag}`);
    if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return stop;
  }
  throw new Error(`${key} never came to ${name}:\n${stops.join('\n')}`);
}

/** What of the screen shows where the keyboard is. */
export interface FocusMark {
  /** Pixels that change by 3:1 or more, against those of a line of 2 pixels around the element (WCAG 2.2, 2.4.13). */
  readonly share: number;
}

/** Measures the mark of the focus: two pictures, with and without it, compared pixel by pixel. */
export async function measureFocus(page: Page, { box }: Focused, area: Box): Promise<FocusMark> {
  const with_ = await picture(page, area);
  await page.evaluate(setMarks, false);
  const without = await picture(page, area);
  await page.evaluate(setMarks, true);
  let changed = 0;
  for (let at = 0; at < with_.length; at += 3) {
    if (contrast(with_, without, at) >= 3) changed++;
  }
  const needed = 2 * 2 * (Math.min(box.width, area.width) + Math.min(box.height, area.height));
  return { share: changed / needed };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes the keyboard away from what has it, and gives it back, so that its mark goes and comes. */
function setMarks(back: boolean): void {
  const kept = window as unknown as { markedElement?: HTMLElement };
  if (back) {
    kept.markedElement?.ownerDocument.defaultView?.focus();
    (kept.markedElement as HTMLElement & { focus(options: object): void })?.focus({
      preventScroll: true,
      focusVisible: true,
    });
    return;
  }
  let element = document.activeElement as HTMLElement;
  for (let step = 0; step < 6; step++) {
    const inner = element?.shadowRoot ?? (element as Partial<HTMLIFrameElement>)?.contentDocument;
    if (!inner?.activeElement) break;
    element = inner.activeElement as HTMLElement;
  }
  kept.markedElement = element;
  element.blur();
}

async function picture(page: Page, clip: Box): Promise<Buffer> {
  const shot = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  return sharp(shot).removeAlpha().raw().toBuffer();
}

function contrast(a: Buffer, b: Buffer, at: number): number {
  const [x, y] = [luminance(a, at), luminance(b, at)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const LINEAR = Array.from({ length: 256 }, (_, value) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
);

function luminance(pixels: Buffer, at: number): number {
  return 0.2126 * LINEAR[pixels[at]!]! + 0.7152 * LINEAR[pixels[at + 1]!]! + 0.0722 * LINEAR[pixels[at + 2]!]!;
}

/** Records what live regions of a document say from now on, as screen readers hear it. */
export async function listenTo(frame: Frame): Promise<() => Promise<readonly Said[]>> {
  await frame.evaluate(() => {
    const said: { text: string; at: number }[] = [];
    (window as unknown as { said: typeof said }).said = said;
    const IMPLIED: Readonly<Record<string, string>> = {
      log: 'polite',
      status: 'polite',
      alert: 'assertive',
      timer: 'off',
    };
    const region = (node: Node): string => {
      for (let from: Node | null = node; from; from = from.parentNode) {
        if (!(from instanceof window.Element) && from.nodeType !== 1) continue;
        const element = from as Element;
        if (element.getAttribute('aria-hidden') === 'true') return 'off';
        if (element.getAttribute('aria-busy') === 'true') return 'off';
        const live = element.getAttribute('aria-live') ?? IMPLIED[element.getAttribute('role') ?? ''];
        if (live) return live;
      }
      return 'off';
    };
    const textOf = (node: Node): string => {
      if (node.nodeType === 3) return node.textContent ?? '';
      if (node.nodeType !== 1 || (node as Element).getAttribute('aria-hidden') === 'true') return '';
      if ((node as Element).getAttribute('aria-live') === 'off') return '';
      return [...node.childNodes].map(textOf).join(' ');
    };
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        const nodes = type === 'characterData' ? [target] : [...addedNodes];
        for (const node of nodes) {
          if (!node.isConnected || region(node.parentNode!) === 'off' || region(node) === 'off') continue;
          const text = textOf(node).replace(/\s+/g, ' ').trim();
          if (text) said.push({ text, at: Date.now() });
        }
      }
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  });
  return () => frame.evaluate(() => (window as unknown as { said: Said[] }).said);
}

/** Something a live region has said. */
export interface Said {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}
