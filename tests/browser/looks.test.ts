import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast } from '../../src/widget/ui/theme.ts';
import { launchBrowser } from './launchBrowser.ts';
import { plainPage, type EmbedPage } from './pages/EmbedPage.ts';
import { startPages, type Pages } from './pages/startPages.ts';
import { stylePages } from './pages/stylePages.ts';
import { startDemo, type Demo } from './startDemo.ts';

/** A page without styles: what the others are compared with, drawn by the same browser with the same fonts. */
const plain: EmbedPage = { name: 'plain', html: plainPage('', '') };
const hostile = stylePages.filter(({ name }) =>
  /unset|display: none|by its name|a reset|text size|animations/.test(name),
);
/** The share of pixels that may differ: letters are not always smoothed in the same way. */
const MOST = 0.005;

let browser: Browser;
let demo: Demo;
let pages: Pages;
let bell: Picture;
let home: Picture;

interface Picture {
  readonly pixels: Buffer;
  readonly width: number;
}

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  pages = await startPages([plain, ...hostile], { desk: demo.url, tag: `${demo.url}/deskbell.js` });
  ({ bell, home } = await draw(plain));
});

afterAll(async () => {
  await browser?.close();
  pages?.stop();
  await demo?.stop('SIGINT');
});

/** The bell, and the panel at its first view, on a page. */
async function draw(page: EmbedPage): Promise<{ bell: Picture; home: Picture; tab: Page }> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1000, height: 800 } });
  const tab = await context.newPage();
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  await tab.goto(pages.url(page));
  await tab.locator('deskbell-widget button.bell').waitFor();
  return { ...(await pictures(tab)), tab };
}

async function pictures(tab: Page): Promise<{ bell: Picture; home: Picture }> {
  // A mouse over the bell would change it.
  const bell = await picture(tab, { x: 926, y: 726, width: 52, height: 52 });
  await tab.evaluate(() => (window as unknown as { deskbell(method: string): Promise<void> }).deskbell('open'));
  const panel = tab.locator('deskbell-widget iframe').contentFrame();
  await panel.locator('.channels').waitFor();
  await panel.getByText('Most asked').waitFor();
  const home = await picture(tab, { x: 600, y: 60, width: 360, height: 620 });
  return { bell, home };
}

async function picture(tab: Page, clip: { x: number; y: number; width: number; height: number }): Promise<Picture> {
  const shot = await tab.screenshot({ clip, caret: 'hide', animations: 'disabled' });
  const { data, info } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width };
}

/** Share of pixels that differ so that one can see it. */
function difference(a: Picture, b: Picture): number {
  let differing = 0;
  for (let at = 0; at < a.pixels.length; at += 3) {
    const far = [0, 1, 2].some((part) => Math.abs(a.pixels[at + part]! - b.pixels[at + part]!) > 24);
    if (far) differing++;
  }
  return differing / (a.pixels.length / 3);
}

describe('how the bell and the panel look', () => {
  it.each(hostile.map((page) => [page.name, page] as const))('is the same on a page with %s', async (_name, page) => {
    const drawn = await draw(page);
    expect([difference(bell, drawn.bell), difference(home, drawn.home)].map((share) => share <= MOST)).toEqual([
      true,
      true,
    ]);
    await drawn.tab.context().close();
  });

  it('is the same after they were taken away and put back', async () => {
    const { tab } = await draw(plain);
    await tab.evaluate(async (endpoint) => {
      const { deskbell } = window as unknown as { deskbell(method: string, options?: object): Promise<void> };
      await deskbell('destroy');
      await deskbell('boot', { endpoint });
    }, demo.url);
    await tab.locator('deskbell-widget button.bell').waitFor();
    const again = await pictures(tab);
    expect([difference(bell, again.bell), difference(home, again.home)].map((share) => share <= MOST)).toEqual([
      true,
      true,
    ]);
    await tab.context().close();
  });

  it('can be told from something else: the comparison sees a panel in another colour', async () => {
    const { tab } = await draw(plain);
    const before = await picture(tab, { x: 600, y: 60, width: 360, height: 620 });
    await tab.evaluate(() =>
      (window as unknown as { deskbell(...args: string[]): Promise<void> }).deskbell('setTheme', 'dark'),
    );
    await expect
      .poll(async () => difference(before, await picture(tab, { x: 600, y: 60, width: 360, height: 620 })))
      .toBeGreaterThan(0.2);
    await tab.context().close();
  });
});

describe('the bell in any colour', () => {
  it('X07: has an icon that stands out by 3:1 in a thousand colours', async () => {
    const { tab } = await draw(plain);
    const colors = Array.from({ length: 1000 }, (_, index) =>
      ((index * 16_777_213) % 0xffffff).toString(16).padStart(6, '0'),
    );
    const inks = await tab.evaluate((colors) => {
      const root = document.querySelector('deskbell-widget')!.shadowRoot!;
      const bell = root.querySelector<HTMLElement>('.bell')!;
      const stage = bell.parentElement!.parentElement!;
      return colors.map((color) => {
        stage.style.setProperty('--accent', `#${color}`);
        // Beyond all lightness is white, below none of it black.
        return Number(/lch\((-?[\d.e+-]+)/.exec(getComputedStyle(bell).color)![1]) > 50 ? '#ffffff' : '#000000';
      });
    }, colors);
    const weak = colors.filter((color, index) => contrast(`#${color}`, inks[index]!) < 3);
    expect(new Set(inks).size).toBe(2);
    expect(weak).toEqual([]);
    await tab.context().close();
  });
});
