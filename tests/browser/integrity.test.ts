import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { documentOf, tagOf, type Site } from './pages/EmbedPage.ts';
import { startPages } from './pages/startPages.ts';
import { type Demo, startDemo } from './startDemo.ts';

let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop('SIGINT');
});

/** A page of another origin with a tag pinned to a version; `change` is what reaches the browser in the tag's place. */
async function openPinned(change: (script: string) => string) {
  const { version, files } = (await (await fetch(`${demo.url}/deskbell/release.json`)).json()) as {
    version: string;
    files: Record<string, string>;
  };
  const tag = `${demo.url}/v/${version}/deskbell.js`;
  const context = await browser.newContext({ locale: 'en-US' });
  onTestFinished(() => context.close());
  const tab = await context.newPage();
  const told: string[] = [];
  tab.on('console', (message) => told.push(message.text()));
  const script = change(await (await fetch(tag)).text());
  const headers = { 'access-control-allow-origin': '*' };
  await tab.route(tag, (route) => route.fulfill({ contentType: 'text/javascript', headers, body: script }));
  const attributes = `crossorigin integrity="${files['deskbell.js']}" data-load="immediate"`;
  const page = { name: 'a pinned tag', html: (site: Site) => documentOf(tagOf(site, attributes)) };
  const pages = await startPages([page], { desk: demo.url, tag });
  onTestFinished(pages.stop);
  await tab.goto(pages.url(page));
  return { tab, told };
}

describe('a tag pinned to a version by its integrity', () => {
  it('S01: brings the bell as long as it is what was published', async () => {
    const { tab } = await openPinned((script) => script);
    await tab.locator('deskbell-widget button.bell').waitFor();
  });

  it('S01: is refused by the browser when one byte was changed on the way', async () => {
    const { tab, told } = await openPinned((script) => script.replace(';', ','));
    await expect.poll(() => told.some((text) => /integrity/i.test(text))).toBe(true);
    expect(await tab.locator('deskbell-widget').count()).toBe(0);
  });
});
