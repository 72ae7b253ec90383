import type { Frame, Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** What was measured of an element's words. */
export interface Measured {
  /** Contrast after WCAG 2.2 of the words with what is painted behind them, at its worst. */
  readonly contrast: number;
  /** Something lies over it: a menu, a list. Its words cannot be read at all then, so they have no contrast. */
  readonly covered: boolean;
  /** Contrast that words of this size need. */
  readonly needed: number;
}

type Rgb = readonly [number, number, number];

/**
 * Measures on the painted page what a tool cannot reckon: gradients, what lies under, see-through colours. The words are
 * made invisible for a moment, and every pixel they stand on is compared with their colour.
 */
export async function measureContrast(page: Page, place: Page | Frame, target: string): Promise<Measured> {
  const element = place.locator(target).first();
  await element.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { color, covered, large } = await element.evaluate(look);
  const needed = large ? 3 : 4.5;
  if (covered) return { contrast: 21, covered, needed };
  await element.evaluate(setWordless, true);
  const behind = await pixels(page, await visibleBox(element, place));
  await element.evaluate(setWordless, false);
  // The worst tenth: single pixels belong to corners and shadows.
  const all = behind.map((pixel) => contrastOf(color, pixel)).sort((a, b) => a - b);
  const contrast = all[Math.floor(all.length / 10)] ?? 21;
  return { contrast, covered, needed };
}

/**
 * Contrast of an element's words in forced colours, from what the browser has made of the styles: there every colour is
 * one flat colour of the visitor's, unless a stylesheet holds on to its own.
 */
export async function forcedContrast(place: Page | Frame, target: string): Promise<number> {
  const [color, behind] = await place
    .locator(target)
    .first()
    .evaluate((element) => {
      const rgb = (text: string) => [...text.matchAll(/[\d.]+/g)].map(Number);
      let from: Element | null = element;
      while (from && rgb(getComputedStyle(from).backgroundColor)[3] === 0) from = from.parentElement;
      const ground = from ? getComputedStyle(from).backgroundColor : 'rgb(0, 0, 0)';
      return [rgb(getComputedStyle(element).color), rgb(ground)] as const;
    });
  return contrastOf(color as unknown as Rgb, behind as unknown as Rgb);
}

function look(element: Element): { color: Rgb; covered: boolean; large: boolean } {
  const view = element.ownerDocument.defaultView!;
  const style = view.getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number.parseInt(style.fontWeight, 10) >= 700);
  const { left, top, width, height } = element.getBoundingClientRect();
  const covered = [0.05, 0.5, 0.95].some((share) => {
    const [x, y] = [left + width * share, top + height * share];
    const hit = element.ownerDocument.elementFromPoint(x, y);
    const seen = x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight;
    return seen && (!hit || !(element.contains(hit) || hit.contains(element)));
  });
  const [red = 0, green = 0, blue = 0] = [...style.color.matchAll(/[\d.]+/g)].map(Number);
  return { color: [red, green, blue], covered, large };
}

/** Takes the words away, or gives them back; by the style object, which every content policy allows. */
function setWordless(element: Element, wordless: boolean): void {
  // What is cut off ends in three dots, which belong to the block around it.
  const block = element.parentElement ?? element;
  for (const one of [block, element, ...element.querySelectorAll('*')] as HTMLElement[]) {
    for (const name of ['color', '-webkit-text-fill-color', 'caret-color', 'fill', 'stroke']) {
      if (wordless) one.style.setProperty(name, 'transparent', 'important');
      else one.style.removeProperty(name);
    }
    // What stands among the words and is none, such as a dot of colour, is not behind them.
    if (one !== block && one !== element && !one.textContent?.trim()) one.style.visibility = wordless ? 'hidden' : '';
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The first line of the words, as far as it can be seen, in pixels of the page. */
async function visibleBox(element: Locator, place: Page | Frame): Promise<Box> {
  const box = await element.evaluate((it) => {
    const first = it.getClientRects()[0] ?? it.getBoundingClientRect();
    let [left, top, right, bottom] = [first.left, first.top, first.right, first.bottom];
    for (let from = it.parentElement; from; from = from.parentElement) {
      if (getComputedStyle(from).overflow === 'visible') continue;
      const outer = from.getBoundingClientRect();
      left = Math.max(left, outer.left);
      top = Math.max(top, outer.top);
      right = Math.min(right, outer.right);
      bottom = Math.min(bottom, outer.bottom);
    }
    return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
  });
  const holder = 'frameElement' in place ? await place.frameElement() : undefined;
  const outer = (await holder?.boundingBox()) ?? { x: 0, y: 0 };
  return { ...box, x: box.x + outer.x, y: box.y + outer.y };
}

async function pixels(page: Page, clip: Box): Promise<Rgb[]> {
  const shot = await page.screenshot({ clip, animations: 'disabled', timeout: 5_000 });
  const { data, info } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const found: Rgb[] = [];
  // The outermost pixels belong to borders and rounded corners.
  for (let y = 2; y < Math.max(3, info.height - 2); y += 2) {
    for (let x = 2; x < Math.max(3, info.width - 2); x += 3) {
      const at = (y * info.width + x) * 3;
      found.push([data[at]!, data[at + 1]!, data[at + 2]!]);
    }
  }
  return found;
}

function contrastOf(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
