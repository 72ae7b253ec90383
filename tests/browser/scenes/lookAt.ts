import type { Frame, Page } from 'playwright-core';
import { findFaults, type Finding } from './findFaults.ts';

/** How a view is looked at. */
export const SCHEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** A scheme, and pixels of width: the narrowest the standard knows, or a desk's. */
export type Way = readonly [scheme: (typeof SCHEMES)[number], width: 1280 | 320];

const [LIGHT] = SCHEMES;
/** Every way there is. */
export const WAYS: readonly Way[] = ([1280, 320] as const).flatMap((width) =>
  SCHEMES.map((one) => [one, width] as const),
);
/** Every scheme, and the narrow screen in light: colours do not depend on the width. */
export const USUAL_WAYS: readonly Way[] = [...WAYS.slice(0, SCHEMES.length), [LIGHT, 320]];
/** For a language in which nothing but words and their direction is another one. */
export const LEAST_WAYS: readonly Way[] = [[LIGHT, 320]];

/** Looks at what is shown in some ways, `each` is called at each of them. */
export async function lookAt(
  page: Page,
  place: Page | Frame,
  ways: readonly Way[],
  each: (found: { wrong: Finding[]; undecided: Finding[] }, way: { scheme: string; width: number }) => Promise<void>,
  within?: string,
): Promise<void> {
  let last = 0;
  for (const [{ name, media }, width] of ways) {
    if (width !== last) await page.setViewportSize({ width, height: width === 320 ? 640 : 860 });
    last = width;
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await settle(place);
    const { wrong, undecided } = await findFaults(place, within ? { within } : {});
    await each({ wrong: [...wrong], undecided: [...undecided] }, { scheme: name, width });
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
