import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleNpmScript } from './bundleNpmScript.ts';
import { launchBrowser } from './launchBrowser.ts';
import { lifePages } from './pages/lifePages.ts';
import { policyPages } from './pages/policyPages.ts';
import { scriptPages } from './pages/scriptPages.ts';
import { type Pages, startPages } from './pages/startPages.ts';
import { stylePages } from './pages/stylePages.ts';
import { walkPage } from './pages/walkPage.ts';
import { type Demo, startDemo } from './startDemo.ts';

/** Headers of a file that pages of any origin may run. */
const OPEN = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/**
 * What only a tag can meet: its queue, its global, that it waits for an idle moment. And two that say nothing of the
 * package: a helper of the bundler stumbles over enumerable names on `Object.prototype`, and the test's own answers do not
 * reach a document without an origin.
 */
const ONLY_FOR_TAGS =
  /stub|idle callback|Prototype.js did it|without an origin|named deskbell|id deskbell|the tag|data-load|versions|load event|stops the/;

const table = [...policyPages, ...stylePages, ...scriptPages, ...lifePages].filter(
  ({ name }) => !ONLY_FOR_TAGS.test(name),
);

let browser: Browser;
let demo: Demo;
let pages: Pages;
let script: string;
const site = () => ({ desk: demo.url, tag: `${demo.url}/bundle.js` });

beforeAll(async () => {
  [browser, demo, script] = await Promise.all([launchBrowser(), startDemo(), bundleNpmScript()]);
  pages = await startPages(table, site());
});

afterAll(async () => {
  await browser?.close();
  pages?.stop();
  await demo?.stop('SIGINT');
});

describe.concurrent('a bell from the npm package, in the bundle of a page that is hostile or special', () => {
  it.each(table.map((page) => [page.name, page] as const))('%s', async (_name, page) => {
    const walk = await walkPage(browser, pages.url(page), page, site(), async (tab) => {
      await tab.route(site().tag, (route) =>
        route.fulfill({ contentType: 'text/javascript', headers: OPEN, body: script }),
      );
    });
    const { reach = 'sent' } = page;
    expect(walk.reach, walk.stopped).toBe(reach);
    expect(walk.complaints).toEqual([]);
    expect(walk.damage).toEqual({ globals: [], changes: [] });
    expect(walk.bells).toBe(page.framed || reach === 'nothing' ? 0 : 1);
    if (reach === 'sent') expect(walk.closed).toEqual({ shut: true, focused: true });
  });
});
