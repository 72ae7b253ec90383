import { devices, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { startTeam, type Team } from './startTeam.ts';

/** A page with a router of its own, which keeps its place in the state of the history and draws what it is told by `popstate`. */
const SHOP = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Shop</title><link rel="icon" href="data:,"><h1></h1><div style="height:3000px">Plants</div>
<script>
window.heard = [];
const draw = () => { document.querySelector('h1').textContent = location.pathname + location.hash };
window.go = (path) => { history.pushState({ key: path, depth: (history.state?.depth ?? 0) + 1 }, '', path); draw() };
addEventListener('popstate', ({ state }) => { heard.push(location.pathname + location.hash + ' ' + state?.key); draw() });
if (!history.state) history.replaceState({ key: location.pathname, depth: 0 }, '');
draw();
</script><script async src="/deskbell.js"></script></html>`;

type Shop = {
  go(path: string): void;
  heard: string[];
  deskbell: { open(view?: string, args?: object): Promise<void>; close(): Promise<void> };
};

let browser: Browser;
let team: Team;
let phone: BrowserContext;

beforeAll(async () => {
  [browser, team] = await Promise.all([launchBrowser(), startTeam({})]);
  const { defaultBrowserType: _, ...pixel } = devices['Pixel 7']!;
  phone = await browser.newContext({ ...pixel, locale: 'en-US' });
  await phone.route(/\/shop($|\/|#)/, (route) => route.fulfill({ contentType: 'text/html', body: SHOP }));
});

afterAll(async () => {
  await browser?.close();
  await team?.stop();
});

async function visitShop(path = '/shop'): Promise<Page> {
  const page = await phone.newPage();
  await page.goto(team.url + path);
  await page.locator('deskbell-widget').getByRole('button').first().waitFor({ state: 'attached' });
  return page;
}

const panelOf = (page: Page) => page.locator('deskbell-widget iframe').contentFrame();
const dialogOf = (page: Page) => panelOf(page).getByRole('dialog');
const frameOf = async (page: Page): Promise<Frame> =>
  (await (await page.locator('deskbell-widget iframe').elementHandle())!.contentFrame())!;

/** Touches the bell and waits until the sheet is held. */
async function openSheet(page: Page): Promise<void> {
  const before = await page.evaluate(() => history.state?.deskbellSheet ?? false);
  await page.locator('deskbell-widget').getByRole('button', { name: 'Open help' }).tap();
  await dialogOf(page).waitFor();
  if (!before) await page.waitForFunction(() => history.state?.deskbellSheet);
}

const closed = (page: Page) => page.locator('deskbell-widget iframe').waitFor({ state: 'hidden' });

const shopOf = (page: Page) =>
  page.evaluate(() => ({
    path: location.pathname + location.hash,
    state: history.state,
    length: history.length,
    title: document.querySelector('h1')!.textContent,
    heard: (window as unknown as Shop).heard,
  }));

describe('back', () => {
  it('closes the sheet and leaves the page, its state and its router as they were', async () => {
    const page = await visitShop();
    await page.evaluate(() => (window as unknown as Shop).go('/shop/ferns'));
    const before = await shopOf(page);
    for (let times = 0; times < 2; times++) {
      await openSheet(page);
      expect(await page.evaluate(() => [location.pathname, history.state.key])).toEqual(['/shop/ferns', '/shop/ferns']);
      await page.evaluate(() => history.back());
      await closed(page);
      expect(await shopOf(page)).toEqual({ ...before, length: before.length + 1, heard: expect.anything() });
    }
    expect(new Set((await shopOf(page)).heard)).toEqual(new Set(['/shop/ferns /shop/ferns']));
    // The next step back is the page's own.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/shop');
    expect((await shopOf(page)).heard.at(-1)).toBe('/shop /shop');
    await page.close();
  });

  it('means the page again once the sheet was closed by its button', async () => {
    const page = await visitShop();
    await page.evaluate(() => (window as unknown as Shop).go('/shop/ferns'));
    for (let times = 0; times < 2; times++) {
      await openSheet(page);
      await panelOf(page).getByRole('button', { name: 'Close help' }).tap();
      await closed(page);
      await page.waitForFunction(() => !history.state.deskbellSheet);
    }
    expect(new Set((await shopOf(page)).heard)).toEqual(new Set(['/shop/ferns /shop/ferns']));
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/shop');
    expect((await shopOf(page)).heard.at(-1)).toBe('/shop /shop');
    await page.close();
  });

  it('takes nothing away where the page goes on at once after closing', async () => {
    const page = await visitShop();
    await openSheet(page);
    await page.evaluate(async () => {
      const shop = window as unknown as Shop;
      await shop.deskbell.close();
      shop.go('/shop/checkout');
    });
    await closed(page);
    await openSheet(page);
    await panelOf(page).getByRole('button', { name: 'Close help' }).tap();
    await page.waitForFunction(() => !history.state.deskbellSheet);
    expect(await shopOf(page)).toMatchObject({ path: '/shop/checkout', title: '/shop/checkout' });
    await page.close();
  });

  it('closes what a link into the panel has opened; forward and a reload find the page as it was', async () => {
    const page = await visitShop();
    await page.evaluate(() => {
      location.hash = 'deskbell=article:delivery-cost';
    });
    await panelOf(page).locator('.prose').waitFor();
    await page.waitForFunction(() => history.state?.deskbellSheet);
    await page.evaluate(() => history.back());
    await closed(page);
    expect((await shopOf(page)).path).toBe('/shop#deskbell=article:delivery-cost');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.hash === '');
    await page.evaluate(() => history.go(2));
    await page.waitForFunction(() => history.state?.deskbellSheet);
    await page.reload();
    await panelOf(page).locator('.prose').waitFor();
    const { length } = await shopOf(page);
    await panelOf(page).getByRole('button', { name: 'Close help' }).tap();
    await closed(page);
    await page.waitForFunction(() => !history.state?.deskbellSheet);
    expect(await shopOf(page)).toMatchObject({ path: '/shop#deskbell=article:delivery-cost', length });
    await page.close();
  });
});

describe('a screen that turns', () => {
  it('keeps the panel open, however fast it becomes a sheet and a panel again', async () => {
    const page = await visitShop();
    await openSheet(page);
    for (let times = 0; times < 6; times++) {
      for (const width of [1000, 360]) {
        await page.setViewportSize({ width, height: 740 });
        await page.waitForTimeout([0, 40, 90][times % 3]!);
      }
    }
    await page.waitForFunction(() => history.state?.deskbellSheet);
    // Longer than a way back that was begun would take.
    await page.waitForTimeout(400);
    expect(await dialogOf(page).isVisible()).toBe(true);
    await page.evaluate(() => history.back());
    await closed(page);
    await page.close();
  });
});

describe('the page behind', () => {
  it('stays where it is while fingers move on the sheet, and bears no style of ours', async () => {
    const page = await visitShop();
    await page.evaluate(() => scrollTo(0, 700));
    const styles = () =>
      page.evaluate(() => [document.documentElement, document.body].map((it) => it.getAttribute('style')));
    const before = await styles();
    await openSheet(page);
    expect(await styles()).toEqual(before);
    await panelOf(page).locator('.articles .article-row').first().waitFor();
    const session = await phone.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 200, y }] });
    const drag = async (from: number, by: number) => {
      await touch('touchStart', from);
      for (let step = 1; step <= 6; step++) await touch('touchMove', from + (by * step) / 6);
      await touch('touchEnd');
    };
    for (const y of [40, 400, 700]) for (const distance of [-300, 300, 300]) await drag(y, distance);
    expect(await page.evaluate(() => scrollY)).toBe(700);
    // What is inside moves.
    await page.evaluate(() => (window as unknown as Shop).deskbell.open('article', { articleId: 'delivery-cost' }));
    await panelOf(page).locator('.prose').waitFor();
    const view = panelOf(page).locator('.shell-view');
    await view.evaluate((element) => {
      const tall = element.ownerDocument.createElement('div');
      tall.style.cssText = 'flex: none; block-size: 2000px';
      element.append(tall);
    });
    await drag(500, -300);
    expect(await view.evaluate((element) => element.scrollTop)).toBeGreaterThan(200);
    await page.evaluate(() => (window as unknown as Shop).deskbell.close());
    await closed(page);
    expect(await styles()).toEqual(before);
    expect(await page.evaluate(() => scrollY)).toBe(700);
    await drag(400, -300);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(800);
    await page.close();
  });
});

/** Fields are wide enough for fingers and letters large enough that no browser zooms in, in every view. */
const FIELDS: readonly (readonly [view: string, sign: string])[] = [
  ['home', 'input[type=search]'],
  ['chat', 'textarea'],
  ['callback', 'input[type=tel]'],
];

describe('the sheet', () => {
  it('is no wider than the smallest phone when nothing is found for what the visitor asks', async () => {
    const page = await visitShop();
    await page.setViewportSize({ width: 320, height: 640 });
    await openSheet(page);
    await panelOf(page).getByRole('searchbox').fill('xylophone quantum');
    await page.evaluate(() => (window as unknown as Shop).deskbell.open('faq'));
    const field = panelOf(page).locator('.faq .search');
    await field.waitFor();
    await panelOf(page).locator('.article-row').first().waitFor();
    const { x, width } = (await field.boundingBox())!;
    // The view may still be on the last pixel of its way in.
    expect(Math.round(x + width)).toBeLessThanOrEqual(302);
    await page.close();
  });

  it('X05: has fields of 16 pixels, which no phone zooms into, and controls of 44 for fingers', async () => {
    const page = await visitShop();
    const small: string[] = [];
    for (const [view, sign] of FIELDS) {
      await page.evaluate((name) => (window as unknown as Shop).deskbell.open(name), view);
      await panelOf(page).locator(sign).first().waitFor();
      small.push(...(await panelOf(page).locator('body').evaluate(measureControls)).map((line) => `${view}: ${line}`));
    }
    expect(small).toEqual([]);
    await page.close();
  });

  it('stands on what an on-screen keyboard leaves free, the field that is written in with it', async () => {
    const page = await visitShop();
    await openSheet(page);
    for (const [view, sign] of FIELDS.slice(1)) {
      await page.evaluate((name) => (window as unknown as Shop).deskbell.open(name), view);
      const field = panelOf(page).locator(sign).first();
      await field.tap();
      await coverBelow(page, 400, 30);
      const seen = (await field.boundingBox())!;
      expect(seen.y).toBeGreaterThanOrEqual(30);
      expect(seen.y + seen.height).toBeLessThanOrEqual(430);
      await coverBelow(page, page.viewportSize()!.height, 0);
    }
    const box = (await page.locator('deskbell-widget iframe').boundingBox())!;
    expect([box.y, box.height]).toEqual([0, page.viewportSize()!.height]);
    await page.close();
  });

  it('is a panel beside the bell on a tablet, which a keyboard does not cover either', async () => {
    const page = await visitShop();
    await page.setViewportSize({ width: 800, height: 1000 });
    await page.evaluate(() => (window as unknown as Shop).deskbell.open('chat'));
    const field = panelOf(page).locator('textarea');
    await field.tap();
    await coverBelow(page, 500, 0);
    await expect.poll(async () => ((y) => y.y + y.height)((await field.boundingBox())!)).toBeLessThanOrEqual(500);
    expect((await panelOf(page).getByRole('button', { name: 'Close help' }).boundingBox())!.y).toBeGreaterThan(0);
    expect(await page.evaluate(() => history.state.deskbellSheet)).toBeUndefined();
    await page.close();
  });

  it('keeps what matters out of the notch and the bar below', async () => {
    const page = await visitShop();
    const session = await phone.newCDPSession(page);
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 47, bottom: 34 } });
    await openSheet(page);
    expect((await panelOf(page).getByRole('button', { name: 'Close help' }).boundingBox())!.y).toBeGreaterThanOrEqual(
      47,
    );
    const lowest = panelOf(page).locator('.channels .button').last();
    await lowest.waitFor();
    const { y, height } = (await lowest.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height - 33);
    await page.close();
  });

  it('can be used on a phone on its side, 640 by 320', async () => {
    const page = await visitShop();
    await page.setViewportSize({ width: 640, height: 320 });
    await openSheet(page);
    await page.evaluate(() => (window as unknown as Shop).deskbell.open('chat'));
    const field = panelOf(page).getByRole('textbox', { name: 'Message' });
    await field.fill('On its side');
    await panelOf(page).getByRole('button', { name: 'Send' }).tap();
    await panelOf(page).getByRole('log').getByText('On its side').waitFor();
    const log = (await panelOf(page).getByRole('log').boundingBox())!;
    expect(log.height).toBeGreaterThan(120);
    const frame = (await page.locator('deskbell-widget iframe').boundingBox())!;
    expect([frame.width, frame.height]).toEqual([640, 320]);
    await panelOf(page).getByRole('button', { name: 'Back' }).tap();
    await panelOf(page).getByRole('button', { name: 'Close help' }).tap();
    await closed(page);
    await page.close();
  });
});

it('X08: what moves moves on the compositor alone, and nothing moves where less motion is asked for', async () => {
  const page = await visitShop();
  await openSheet(page);
  await page.evaluate(() => (window as unknown as Shop).deskbell.open('home'));
  await panelOf(page).locator('.articles').first().waitFor();
  const frame = await frameOf(page);
  const moved = async (view: string, sign: string) => {
    await frame.evaluate(() => {
      const shown = window as unknown as { moved: string[] };
      shown.moved = [];
      document.onanimationstart = ({ target }) => {
        for (const { effect } of (target as Element).getAnimations()) {
          const [first = {}] = (effect as KeyframeEffect).getKeyframes();
          shown.moved.push(...Object.keys(first).filter((name) => !/offset|easing|composite/i.test(name)));
        }
      };
    });
    await page.evaluate((name) => (window as unknown as Shop).deskbell.open(name), view);
    await panelOf(page).locator(sign).first().waitFor();
    await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    return frame.evaluate(() => (window as unknown as { moved: string[] }).moved);
  };
  expect(new Set(await moved('faq', '.faq .article-row'))).toEqual(new Set(['opacity', 'transform']));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moved('callback', 'input[type=tel]')).toEqual([]);
  await page.close();
});

it('loads no picture by itself where the visitor saves data, and offers it as a link', async () => {
  const page = await visitShop();
  const pictures: string[] = [];
  page.on('request', (request) => request.resourceType() === 'image' && pictures.push(request.url()));
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.route('**/v1/faq?*', (route) =>
    route.fulfill({
      json: { locale: 'en', articles: [{ id: 'map', question: 'Where?', answer: '![The map](/map.png)' }] },
    }),
  );
  await page.reload();
  await page.evaluate(() => (window as unknown as Shop).deskbell.open('article', { articleId: 'map' }));
  const link = panelOf(page).getByRole('link', { name: 'The map' });
  expect(await link.getAttribute('href')).toBe(`${team.url}/map.png`);
  expect(pictures).toEqual([]);
  await page.close();
});

it('says that it is still loading where the line is slow, in room it had before', async () => {
  const page = await visitShop();
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/v1/faq?*', async (route) => {
    await asked;
    await route.continue();
  });
  await page.evaluate(() => (window as unknown as Shop).deskbell.open('home'));
  const words = panelOf(page).getByText('Still loading …').first();
  await words.waitFor({ state: 'attached' });
  const opacity = () => words.evaluate((it) => Number(getComputedStyle(it).opacity));
  const room = async () => {
    const { height = 0, width = 0 } = (await words.boundingBox()) ?? {};
    return [Math.round(width), Math.round(height)];
  };
  const [early, box] = [await opacity(), await room()];
  expect(early).toBe(0);
  await words.evaluate((it) => {
    for (const one of it.getAnimations()) one.finish();
  });
  expect([await opacity(), await room()]).toEqual([1, box]);
  answer();
  await panelOf(page).locator('.articles').first().waitFor();
  await page.close();
});

/** How a screen is folded: its size, the fold, and the size of the panel once it lies flat. */
const FOLDS = [
  // Open like a book; open like a smaller one, without a gap.
  [{ width: 1114, height: 720 }, { orientation: 'vertical', offset: 540, maskLength: 34 }, '400 × 612'],
  [{ width: 768, height: 884 }, { orientation: 'vertical', offset: 384, maskLength: 0 }, '400 × 680'],
  // Standing like a laptop; a phone bent in the middle.
  [{ width: 768, height: 884 }, { orientation: 'horizontal', offset: 442, maskLength: 0 }, '400 × 680'],
  [{ width: 412, height: 914 }, { orientation: 'horizontal', offset: 457, maskLength: 0 }, '412 × 914'],
] as const;

describe('a folded screen', () => {
  it('has nothing of the panel across its hinge, however it is folded', async () => {
    for (const [size, displayFeature, flat] of FOLDS) {
      const page = await visitShop();
      const session = await page.context().newCDPSession(page);
      const screen = { ...size, deviceScaleFactor: 2, mobile: true };
      await session.send('Emulation.setDeviceMetricsOverride', { ...screen, displayFeature });
      await page.evaluate(() => (window as unknown as Shop).deskbell.open());
      await dialogOf(page).waitFor();
      await page.waitForFunction(liesOnOneSide);
      // Laid flat it takes the place it has on any screen, and leaves it when it is folded again.
      await session.send('Emulation.setDeviceMetricsOverride', screen);
      await page.waitForFunction((size) => {
        const panel = document.querySelector('deskbell-widget')!.shadowRoot!.querySelector('iframe')!;
        return `${panel.offsetWidth} × ${panel.offsetHeight}` === size;
      }, flat);
      await session.send('Emulation.setDeviceMetricsOverride', { ...screen, displayFeature });
      await page.waitForFunction(liesOnOneSide);
      await page.close();
    }
  });
});

/** Whether the panel, of a size that can be used, lies on one part of the folded screen. */
function liesOnOneSide(): boolean {
  const panel = document.querySelector('deskbell-widget')!.shadowRoot!.querySelector('iframe')!.getBoundingClientRect();
  const { segments } = (window as unknown as { viewport: { segments: DOMRect[] } }).viewport;
  const inside = ({ left, top, right, bottom }: DOMRect) =>
    panel.left >= left && panel.top >= top && panel.right <= right && panel.bottom <= bottom;
  return segments.length === 2 && panel.width > 300 && panel.height > 300 && segments.some(inside);
}

/** Has the browser tell what it tells when a keyboard covers all but `height` pixels, `top` below the top of the window. */
async function coverBelow(page: Page, height: number, top: number): Promise<void> {
  await page.evaluate(
    ([high, from]) => {
      const told = { height: high, offsetTop: from };
      for (const [name, value] of Object.entries(told)) {
        Object.defineProperty(visualViewport!, name, { configurable: true, value });
      }
      visualViewport!.dispatchEvent(new Event('resize'));
    },
    [height, top] as const,
  );
}

/** Fields with letters under 16 pixels, and controls under 44 in either direction that are not links in a text. */
function measureControls(body: HTMLElement): string[] {
  const found: string[] = [];
  for (const element of body.querySelectorAll<HTMLElement>('button, a[href], input, textarea, select')) {
    const label = (element as HTMLInputElement).labels?.[0];
    const { width, height } = (label?.contains(element) ? label : element).getBoundingClientRect();
    if (width === 0 || getComputedStyle(element).visibility === 'hidden') continue;
    const text = element.matches('textarea, select, input:not([type="radio"], [type="checkbox"], [type="file"])');
    if (text && Number.parseFloat(getComputedStyle(element).fontSize) < 16)
      found.push(`small letters: ${element.className}`);
    if (element.closest('p, li:not(:has(> button)), .visually-hidden') && element.tagName === 'A') continue;
    if (element.matches('.chat-act, [type="file"]')) continue;
    if (width < 43.5 || height < 43.5) {
      found.push(`${Math.round(width)} × ${Math.round(height)}: ${element.className} ${element.textContent ?? ''}`);
    }
  }
  return found;
}
