import type { Frame, Page } from 'playwright-core';
import { findFaults, type Finding } from './findFaults.ts';

/** How a view is looked at. */
export const SCHEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** Pixels of width a view is looked at in: the narrowest the standard knows, and a desk's. */
export const WIDTHS = [1280, 320] as const;

/** A finding with the way it was seen. */
export interface Seen extends Finding {
  readonly scheme: string;
  readonly width: number;
}

/** In which widths and schemes; by default in all. */
export interface Ways {
  readonly schemes?: readonly (typeof SCHEMES)[number][];
  readonly widths?: readonly (typeof WIDTHS)[number][];
}

/**
 * Looks at what is shown in every width and scheme, or in light only where nothing but the language is another one: the
 * colours are the same. `each` is called at each of them.
 */
export async function lookAt(
  page: Page,
  place: Page | Frame,
  { schemes = SCHEMES, widths = WIDTHS }: Ways,
  each: (found: { wrong: Finding[]; undecided: Finding[] }, way: { scheme: string; width: number }) => Promise<void>,
  within?: string,
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 320 ? 640 : 860 });
    for (const { name, media } of schemes) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await settle(place);
      const { wrong, undecided } = await findFaults(place, within ? { within } : {});
      await each({ wrong: [...wrong], undecided: [...undecided] }, { scheme: name, width });
    }
  }
}

/** Waits until nothing moves and everything is drawn. */
export async function settle(place: Page | Frame): Promise<void> {
  await place.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
    await frame();
    const still = Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    // What turns for ever is found by another test.
    await Promise.race([still, new Promise((resolve) => setTimeout(resolve, 600))]);
    await frame();
  });
}
