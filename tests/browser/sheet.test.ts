import type { Browser, BrowserContext, CDPSession, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { startTeam, type Team } from './startTeam.ts';

const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 15_000 });

let browser: Browser;
let team: Team;
let context: BrowserContext;
let page: Page;
let panel: FrameLocator;
let session: CDPSession;

type Api = { deskbell(method: string, ...args: unknown[]): Promise<void>; pops: unknown[] };

beforeAll(async () => {
  [browser, team] = await Promise.all([
    launchBrowser(),
    startTeam({ callback: { country: 'PL', countries: ['PL', 'DE'] } }),
  ]);
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2,
    locale: 'en-US',
  });
  page = await context.newPage();
  session = await context.newCDPSession(page);
  panel = page.locator('deskbell-widget iframe').contentFrame();
});

beforeEach(async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('about:blank');
  await page.goto(`${team.url}/?lang=en`);
  await page.evaluate(() => {
    history.replaceState({ mine: 'page' }, '');
    const own = window as unknown as Api;
    own.pops = [];
    addEventListener('popstate', (event) => own.pops.push(event.state));
  });
});

afterAll(async () => {
  await browser?.close();
  await team?.stop();
});

const bell = () => page.locator('deskbell-widget button.bell');
const isOpen = () => bell().getAttribute('aria-expanded');
const call = (method: string, ...args: readonly unknown[]) =>
  page.evaluate(([method, args]) => (window as unknown as Api).deskbell(method, ...args), [method, args] as const);
const state = () => page.evaluate(() => history.state as Record<string, unknown>);
const pops = () => page.evaluate(() => (window as unknown as Api).pops);

async function tapBell(): Promise<void> {
  await bell().tap();
  // The entry of the history and the rest of what a sheet needs have come when it is modal.
  await panel.locator('[role="dialog"][aria-modal="true"]').waitFor();
}

describe('the panel on a phone', () => {
  it('fills the screen, and "back" closes it: the page stays as it is, and hears of a step without a state', async () => {
    const before = await page.evaluate(() => history.length);
    await tapBell();
    expect(await page.locator('deskbell-widget iframe').boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    expect(await state()).toMatchObject({ mine: 'page' });
    await page.goBack();
    await soon(isOpen).toBe('false');
    await soon(state).toEqual({ mine: 'page' });
    expect(await pops()).toEqual([null]);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  it('takes its entry of the history away when it is closed by its button, so that "back" is the page’s own again', async () => {
    await tapBell();
    await panel.getByRole('button', { name: 'Close help' }).tap();
    await soon(isOpen).toBe('false');
    await soon(state).toEqual({ mine: 'page' });
    expect(await pops()).toEqual([null]);
    await page.goBack();
    await soon(() => page.url()).toBe('about:blank');
  });

  it('leaves a page alone that has gone on to another of its places meanwhile', async () => {
    await tapBell();
    await page.evaluate(() => history.pushState({ mine: 'next' }, '', '?lang=en&next'));
    await call('close');
    await soon(isOpen).toBe('false');
    expect(await state()).toEqual({ mine: 'next' });
    expect(page.url()).toContain('next');
    expect(await pops()).toEqual([]);
  });

  it('keeps the page behind it still, also under a finger on what does not scroll', async () => {
    await tapBell();
    for (const y of [40, 400, 700]) {
      await session.send('Input.synthesizeScrollGesture', { x: 180, y, yDistance: -300, speed: 4000 });
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.style.cssText)).toBe('');
  });

  it('keeps clear of the notch and of the line at the foot', async () => {
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 44, bottom: 34 } } as never);
    try {
      await tapBell();
      const head = panel.locator('.head-site');
      await soon(async () => (await head.boundingBox())!.y).toBeGreaterThanOrEqual(44);
      await call('open', 'chat');
      const field = panel.getByRole('textbox', { name: 'Message' });
      await field.waitFor();
      const { y, height } = (await field.boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(740 - 34);
    } finally {
      await session.send('Emulation.setSafeAreaInsetsOverride', { insets: {} } as never);
    }
  });

  it('is a sheet on its side too, with the message field in sight', async () => {
    await page.setViewportSize({ width: 640, height: 320 });
    await tapBell();
    await call('open', 'chat');
    const field = panel.getByRole('textbox', { name: 'Message' });
    await field.waitFor();
    expect(await page.locator('deskbell-widget iframe').boundingBox()).toEqual({ x: 0, y: 0, width: 640, height: 320 });
    const { y, height } = (await field.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(320);
  });

  it('X05: has fields of 16 pixels, which no phone zooms into, and controls of 44 for fingers', async () => {
    await tapBell();
    const small: string[] = [];
    for (const [view, args] of [
      ['home'],
      ['chat'],
      ['callback', { pickTime: true }],
      ['article', { articleId: 'returns-how' }],
    ] as const) {
      await call('open', view, args);
      await panel.locator('.home, .chat-field, .call-form, .article-title').first().waitFor();
      small.push(...(await panel.locator('body').evaluate(measure)).map((line) => `${view}: ${line}`));
    }
    expect(small).toEqual([]);
  });
});

/** Fields with letters under 16 pixels, and controls under 44 in either direction that are not links in a text. */
function measure(body: HTMLElement): string[] {
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
