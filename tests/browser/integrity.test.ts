import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { pinnedLines, type Release } from '../../src/entries/pinnedLines.ts';
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

const readRelease = async () => (await (await fetch(`${demo.url}/deskbell/release.json`)).json()) as Release;

/** A page that pins the tag, and with `all` what it loads; in the files `changed` names one byte differs. */
async function openAllPinned(changed?: RegExp, headers?: Readonly<Record<string, string>>) {
  const lines = pinnedLines(demo.url, await readRelease(), !headers).filter((line) => !line.startsWith('#'));
  const context = await browser.newContext({ locale: 'en-US' });
  onTestFinished(() => context.close());
  const tab = await context.newPage();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url().replace(/.*\/|-[\w-]{8}(?=\.js)/g, '')));
  if (changed) {
    await tab.route(changed, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `;${await response.text()}` });
    });
  }
  const page = {
    name: 'all pinned',
    html: () => documentOf(lines.join('\n')),
    ...(headers && { headers: () => headers }),
  };
  const pages = await startPages([page], { desk: demo.url, tag: `${demo.url}/deskbell.js` });
  onTestFinished(pages.stop);
  await tab.goto(pages.url(page));
  return { tab, asked, bell: tab.locator('deskbell-widget button.bell') };
}

describe('a page that pins all the tag loads by its integrity', () => {
  it('S01: has the launcher beside the tag, once, and everything works', async () => {
    const { tab, asked, bell } = await openAllPinned();
    await bell.click();
    const panel = tab.locator('deskbell-widget iframe').contentFrame();
    await panel.getByRole('searchbox').waitFor();
    await tab.evaluate(() => (window as unknown as { deskbell: Page }).deskbell.open('chat'));
    await panel.getByRole('textbox', { name: 'Message' }).waitFor();
    expect(asked.filter((file) => file === 'launcher.js')).toHaveLength(1);
    expect(asked.filter((file) => file.endsWith('.js')).slice(0, 2)).toEqual(['launcher.js', 'deskbell.js']);
  });

  it('S01: runs neither a launcher nor a panel of which one byte differs, and says so where there is a bell', async () => {
    const first = await openAllPinned(/\/launcher-/);
    await expect.poll(() => first.tab.evaluate(() => document.readyState)).toBe('complete');
    await first.tab.evaluate(() => (window as unknown as { deskbell: Page }).deskbell.open().catch(() => undefined));
    expect(await first.bell.count()).toBe(0);

    const second = await openAllPinned(/\/shell-/);
    await second.bell.click();
    await second.tab.locator('deskbell-widget p.shown').waitFor();
    expect(await second.tab.locator('deskbell-widget iframe.panel:not(.gone)').count()).toBe(0);
  });
});

it('S01: under a policy that knows the tag by its hash alone the launcher named in the page brings the rest', async () => {
  const { files } = await readRelease();
  const policy = `default-src 'none'; script-src '${files['deskbell.js']}' 'strict-dynamic'; connect-src ${demo.url}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const { tab, bell } = await openAllPinned(undefined, { 'Content-Security-Policy': policy });
  await bell.click();
  const panel = tab.locator('deskbell-widget iframe').contentFrame();
  await panel.getByRole('searchbox').waitFor();
  await tab.evaluate(() => (window as unknown as { deskbell: Page }).deskbell.open('chat'));
  await panel.getByRole('textbox', { name: 'Message' }).waitFor();
});

interface Page {
  open(view?: string): Promise<void>;
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
