import type { Browser, CDPSession, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { documentOf, tagOf, type EmbedPage } from './pages/EmbedPage.ts';
import { snapshotScript } from './pages/snapshotScript.ts';
import { startPages, type Pages } from './pages/startPages.ts';
import { startDemo, type Demo } from './startDemo.ts';

const TEXT = Array.from({ length: 60 }, (_, line) => `<p class="line" style="padding:${line % 7}px">Plant ${line}</p>`);
const STYLE = '<style>body { margin: 9px; overflow-y: scroll } .line { color: #123; font: 15px serif } </style>';

/** A page of a shop, with a field that has the focus. */
const shop: EmbedPage = {
  name: 'shop',
  html: (site) =>
    documentOf(STYLE + tagOf(site), `<input id="field" autofocus>${TEXT.join('')}<script>field.focus()</script>`),
};
const framing: EmbedPage = {
  name: 'framing',
  html: ({ desk }) => documentOf('', `<iframe src="${desk}/inbox" width="600" height="400"></iframe>`),
};

let browser: Browser;
let demo: Demo;
let pages: Pages;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  pages = await startPages([shop, framing], { desk: demo.url, tag: `${demo.url}/deskbell.js` });
});

afterAll(async () => {
  await browser?.close();
  pages?.stop();
  await demo?.stop('SIGINT');
});

/** Opens a page in a context of its own, for as long as `visit` lasts. */
async function onPage(page: EmbedPage, visit: (tab: Page) => Promise<void>, init = ''): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, locale: 'en-US' });
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(10_000);
    if (init) await tab.addInitScript(init);
    await tab.goto(pages.url(page));
    await visit(tab);
  } finally {
    await context.close();
  }
}

const bellOf = (tab: Page) => tab.locator('deskbell-widget button.bell');
const panelOf = (tab: Page) => tab.locator('deskbell-widget iframe.panel').contentFrame();

/** Opens and closes the panel by the page's own means, and waits for either. */
async function openAndClose(tab: Page, times: number): Promise<void> {
  await tab.evaluate(async (count) => {
    const { deskbell } = window as unknown as { deskbell: { open(): Promise<void>; close(): Promise<void> } };
    for (let time = 0; time < count; time++) {
      await deskbell.open();
      await deskbell.close();
    }
  }, times);
}

async function writeMessage(tab: Page): Promise<void> {
  await bellOf(tab).click();
  const panel = panelOf(tab);
  await panel.getByRole('searchbox').fill('return');
  await panel.getByRole('option').first().waitFor();
  await panel.getByRole('searchbox').fill('');
  await panel
    .getByRole('button', { name: /chat with us|message/i })
    .first()
    .click();
  await panel.getByRole('textbox', { name: 'Message' }).fill('Is anybody there?');
  await panel.getByRole('button', { name: 'Send' }).click();
  await panel.getByText('Sent', { exact: true }).first().waitFor();
}

it('G03: globals, built-ins, handlers, styles, history and scroll of the page are as before', async () => {
  await onPage(
    shop,
    async (tab) => {
      await bellOf(tab).waitFor();
      await tab.evaluate(() => scrollTo(0, 300));
      await writeMessage(tab);
      await tab.keyboard.press('Escape');
      const place = await tab.evaluate(() => [scrollY, history.length, location.hash, document.title]);
      expect(place).toEqual([300, 2, '', 'A shop']);
      // It had the focus when its style was read.
      await tab.locator('#field').focus();
      expect(await tab.evaluate("window[Symbol.for('different')]()")).toEqual([]);
    },
    snapshotScript,
  );
});

it('G05: the focus stays where the visitor put it and nothing on the page moves', async () => {
  await onPage(
    shop,
    async (tab) => {
      await bellOf(tab).waitFor();
      await tab.waitForTimeout(300);
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field');
      for (let time = 0; time < 5; time++) {
        await bellOf(tab).click();
        await panelOf(tab).getByRole('dialog').waitFor();
        await tab.keyboard.press('Escape');
        await tab.locator('deskbell-widget button.bell[aria-expanded="false"]').waitFor();
      }
      const moved = await tab.evaluate<string[]>("window[Symbol.for('shifts')]");
      expect(moved).toEqual([]);
    },
    `window[Symbol.for('shifts')] = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        window[Symbol.for('shifts')].push(value + ' ' + sources.map(({ node }) => node && node.nodeName + '.' + node.className));
    }).observe({ type: 'layout-shift', buffered: true });`,
  );
});

it('G05: a message that comes while the panel is closed does not take the focus', async () => {
  await onPage(shop, async (tab) => {
    await bellOf(tab).waitFor();
    await writeMessage(tab);
    await tab.keyboard.press('Escape');
    await tab.locator('#field').click();
    await tab.evaluate(() =>
      (window as unknown as { deskbell: { sendMessage(text: string): Promise<void> } }).deskbell.sendMessage(
        'One more',
      ),
    );
    await tab.waitForTimeout(500);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field');
  });
});

it('G07: 200 times open and closed leave nothing behind, and destroy takes everything away', async () => {
  await onPage(shop, async (tab) => {
    await bellOf(tab).waitFor();
    const session = await tab.context().newCDPSession(tab);
    await openAndClose(tab, 10);
    await tab.waitForTimeout(500);
    const before = await count(session);
    await openAndClose(tab, 200);
    await tab.waitForTimeout(500);
    const after = await count(session);
    expect(after.documents).toBeLessThanOrEqual(before.documents);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(5);

    await tab.evaluate(() => (window as unknown as { deskbell: { destroy(): Promise<void> } }).deskbell.destroy());
    const left = await tab.evaluate(() => [
      document.querySelectorAll('deskbell-widget, iframe').length,
      [...document.documentElement.children].map(({ localName }) => localName).join(' '),
      (window as unknown as { deskbell: { state(): { ready: boolean } } }).deskbell.state().ready,
    ]);
    expect(left).toEqual([0, 'head body', false]);
  });
});

it('G07: after destroy the page can have its bell again, with the panel', async () => {
  await onPage(shop, async (tab) => {
    await bellOf(tab).waitFor();
    await openAndClose(tab, 1);
    await tab.evaluate(async (endpoint) => {
      const { deskbell } = window as unknown as {
        deskbell: { destroy(): Promise<void>; boot(options: object): Promise<void> };
      };
      await deskbell.destroy();
      await deskbell.boot({ endpoint });
    }, demo.url);
    await writeMessage(tab);
    expect(await tab.locator('deskbell-widget').count()).toBe(1);
  });
});

it('E02: the token of a visitor is in no address, no Referer and no history', async () => {
  await onPage(shop, async (tab) => {
    const requests: Request[] = [];
    tab.on('request', (request) => requests.push(request));
    await bellOf(tab).waitFor();
    await writeMessage(tab);
    await expect.poll(() => requests.some((request) => request.url().includes('/v1/stream'))).toBe(true);
    const headers = await Promise.all(requests.map((request) => request.allHeaders().catch(() => request.headers())));
    const tokens = headers.map(({ authorization }) => authorization?.replace('Bearer ', '')).filter(Boolean);
    expect(tokens.length).toBeGreaterThan(0);
    const seen = [
      ...requests.map((request) => request.url()),
      ...headers.map(({ referer }) => referer ?? ''),
      await tab.evaluate(() =>
        [location.href, document.referrer, JSON.stringify(history.state), document.cookie].join(),
      ),
    ];
    for (const token of tokens) expect(seen.filter((text) => text.includes(token!))).toEqual([]);
  });
});

it('F06: a page of another origin cannot frame the inbox', async () => {
  const { headers } = await fetch(`${demo.url}/inbox`);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  const context = await browser.newContext();
  const tab = await context.newPage();
  const refused = tab.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await tab.goto(pages.url(framing));
  await refused;
  const inside = tab.frames().at(-1)!;
  expect(await inside.locator('#inbox').count()).toBe(0);
  await context.close();
});

async function count(session: CDPSession) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return session.send('Memory.getDOMCounters');
}
