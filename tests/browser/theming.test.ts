import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { openDesk, type Desk } from './openDesk.ts';
import { startTeam, type Team } from './startTeam.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="20" fill="#c05"/></svg>';
const FONT_FILE = '/brand/plant.woff2';

let browser: Browser;
let team: Team;
let context: BrowserContext;
let desk: Desk;
/** What the owner's stylesheet says, and the policy the page is served with. */
let css = '';
let policy = '';
/** Addresses of the owner's own files that were asked for, with the referrer told. */
let asked: { path: string; referrer: string | undefined }[] = [];

const page =
  () => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Brand</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/brand/own.css"><h1>Brand</h1><script async src="/deskbell.js"></script></html>`;

beforeAll(async () => {
  [browser, team] = await Promise.all([
    launchBrowser(),
    startTeam({
      site: { name: 'Fernway', locale: 'en', logo: '/brand/logo.svg' },
      agents: {
        'anna@fernway.example': { picture: '/brand/anna.svg' },
        'bob@fernway.example': { picture: '/brand/gone.svg' },
      },
    }),
  ]);
  const link = await team.link('anna@fernway.example');
  desk = await openDesk({ url: team.url, signInLink: () => link });
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  // How far anything in the panel has jumped, other than by the visitor's own doing.
  await context.addInitScript(() => {
    const told = window as unknown as { jumped: number };
    told.jumped = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) told.jumped += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await context.route('**/brand/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push({ path: pathname, referrer: (await route.request().allHeaders()).referer });
    if (pathname === '/brand/') {
      return route.fulfill({
        contentType: 'text/html',
        body: page(),
        headers: policy ? { 'Content-Security-Policy': policy } : {},
      });
    }
    if (pathname === '/brand/own.css') return route.fulfill({ contentType: 'text/css', body: css });
    if (/logo|anna/.test(pathname)) return route.fulfill({ contentType: 'image/svg+xml', body: LOGO });
    return route.fulfill({ status: 404, body: '' });
  });
});

afterAll(async () => {
  await browser?.close();
  await team?.stop();
});

/** Opens the panel on a page with this stylesheet, and waits until the site has told of itself. */
async function openWith(own: string, contentPolicy = ''): Promise<{ page: Page; frame: Frame }> {
  css = own;
  policy = contentPolicy;
  asked = [];
  const opened = await context.newPage();
  await opened.goto(`${team.url}/brand/`);
  await opened.locator('deskbell-widget').getByRole('button', { name: 'Open help' }).click();
  const frame = (await (await opened.locator('deskbell-widget iframe').elementHandle())!.contentFrame())!;
  await frame.locator('.channels .button, textarea').first().waitFor();
  await frame.waitForFunction(() => document.fonts.status === 'loaded');
  return { page: opened, frame };
}

const styleOf = (frame: Frame, selector: string, names: readonly string[]) =>
  frame
    .locator(selector)
    .first()
    .evaluate((element, wanted) => wanted.map((it) => getComputedStyle(element).getPropertyValue(it)), names);

describe('what an owner’s stylesheet can set', () => {
  it('is the panel’s width, height, corners and shadow', async () => {
    const own =
      '--deskbell-width:460px;--deskbell-height:520px;--deskbell-radius:6px;--deskbell-shadow:0 0 0 3px rgb(255,0,0)';
    const { page: opened, frame } = await openWith(`deskbell-widget{${own}}`);
    const element = opened.locator('deskbell-widget iframe');
    await expect.poll(async () => ((await element.boundingBox()) ?? { width: 0 }).width).toBeCloseTo(460, 0);
    expect((await element.boundingBox())!.height).toBeCloseTo(520, 0);
    expect(await element.evaluate((it) => [getComputedStyle(it).borderRadius, getComputedStyle(it).boxShadow])).toEqual(
      ['6px', 'rgb(255, 0, 0) 0px 0px 0px 3px'],
    );
    // 0.6 of it inside.
    expect(await styleOf(frame, '.button-primary', ['border-radius'])).toEqual(['3.6px']);
    await opened.setViewportSize({ width: 500, height: 600 });
    await expect.poll(async () => (await element.boundingBox())!.height).toBeLessThanOrEqual(492);
    await opened.close();
  });

  it('is the colour, however it is written, made readable, and the density; read anew when the panel opens', async () => {
    const { page: opened, frame } = await openWith(':root{--deskbell-accent:#7a1fa2}');
    const say = (name: string, value: string) =>
      opened.evaluate(
        async ([property, given]) => {
          const { deskbell } = window as unknown as { deskbell: { open(): Promise<void>; close(): Promise<void> } };
          document.documentElement.style.setProperty(property, given);
          await deskbell.close();
          await deskbell.open();
        },
        [name, value] as const,
      );
    const shown = () => styleOf(frame, '.button-primary', ['background-color', 'color']);
    expect(await shown()).toEqual(['rgb(122, 31, 162)', 'rgb(255, 255, 255)']);
    for (const [written, background, ink] of [
      ['hsl(0 100% 25%)', 'rgb(128, 0, 0)', 'rgb(255, 255, 255)'],
      ['oklch(0.45 0.09 250)', 'rgb(42, 88, 133)', 'rgb(255, 255, 255)'],
      // White words on yellow cannot be read.
      ['yellow', 'rgb(255, 255, 0)', 'rgb(20, 17, 13)'],
      ['nonsense', 'rgb(31, 111, 84)', 'rgb(255, 255, 255)'],
    ] as const) {
      await say('--deskbell-accent', written);
      await expect.poll(async () => [written, ...(await shown())]).toEqual([written, background, ink]);
    }
    const height = async () => (await frame.locator('.channels').boundingBox())!.height;
    const comfortable = await height();
    await say('--deskbell-density', 'compact');
    await expect.poll(height).toBeLessThan(comfortable - 6);
    // Fingers find what they found.
    expect((await frame.locator('.channels .button').first().boundingBox())!.height).toBeGreaterThanOrEqual(43.5);
    await opened.close();
  });

  it('is the font: a list of families, or the page’s own with its web font', async () => {
    const face = `@font-face{font-family:'Plant Sans';src:url(plant.woff2);font-weight:400 700}`;
    const listed = await openWith(`${face} deskbell-widget{--deskbell-font:'Plant Sans', serif}`);
    expect(await styleOf(listed.frame, 'body', ['font-family'])).toEqual(['"Plant Sans", serif']);
    const fonts = () =>
      listed.frame.evaluate(() => [...document.fonts].map(({ family, weight }) => `${family} ${weight}`));
    expect(await fonts()).toEqual(['"Plant Sans" 400 700']);
    // Relative to the stylesheet, not to the frame.
    expect(asked.map(({ path }) => path)).toContain(FONT_FILE);
    await listed.page.close();
    const { page: opened, frame } = await openWith(
      `body{font-family:'Courier New',monospace} deskbell-widget{--deskbell-font:page}`,
    );
    expect(await styleOf(frame, 'h1', ['font-family'])).toEqual(['"Courier New", monospace']);
    await opened.close();
  });
});

describe('the owner’s pictures', () => {
  it('are the logo beside the name and a face beside what its owner writes, without a referrer; initials where there is none', async () => {
    const { page: opened, frame } = await openWith('');
    await frame.locator('.head-logo:not([hidden])').waitFor();
    await frame.locator('.articles').waitFor();
    expect(await frame.evaluate(() => (window as unknown as { jumped: number }).jumped)).toBeLessThan(0.01);
    expect(
      await frame
        .locator('.head-logo')
        .evaluate((it: HTMLImageElement) => [it.alt, it.referrerPolicy, it.naturalWidth]),
    ).toEqual(['', 'no-referrer', 40]);
    await frame
      .locator('.channels .button', { hasText: 'Chat' })
      .or(frame.locator('.channels .button').first())
      .first()
      .click();
    await frame.locator('textarea').fill('Faces');
    await frame.locator('textarea').press('Enter');
    await expect.poll(() => desk.conversations('Faces')).toHaveLength(1);
    const [conversation] = await desk.conversations('Faces');
    await desk.say(conversation!, 'Here I am.');
    const group = frame.locator('.chat-group', { hasText: 'Here I am.' });
    await group.locator('img.face:not([hidden])').waitFor();
    expect(asked.filter(({ path }) => /logo|anna/.test(path)).every(({ referrer }) => referrer === undefined)).toBe(
      true,
    );
    await opened.close();
    // The policy of the page forbids pictures: nothing stands there, and what was said is still somebody's.
    const strict = await openWith('', "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    await strict.frame
      .locator('.chat-group', { hasText: 'Here I am.' })
      .or(strict.frame.locator('.head-site'))
      .first()
      .waitFor();
    await strict.page.evaluate(() =>
      (window as unknown as { deskbell: { open(view: string): void } }).deskbell.open('chat'),
    );
    const initials = strict.frame.locator('.chat-group', { hasText: 'Here I am.' }).locator('.chat-avatar');
    await expect.poll(() => initials.textContent()).toMatch(/^A/);
    expect(await strict.frame.locator('.head-logo').count()).toBe(0);
    await strict.page.close();
  });
});
