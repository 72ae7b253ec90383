import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { lifePages } from './pages/lifePages.ts';
import { policyPages } from './pages/policyPages.ts';
import { scriptPages } from './pages/scriptPages.ts';
import { startPages, type Pages } from './pages/startPages.ts';
import { stylePages } from './pages/stylePages.ts';
import { walkPage } from './pages/walkPage.ts';
import { startDemo, type Demo } from './startDemo.ts';

const table = [...policyPages, ...stylePages, ...scriptPages, ...lifePages];

let browser: Browser;
let demo: Demo;
let pages: Pages;
const site = () => ({ desk: demo.url, tag: `${demo.url}/deskbell.js` });

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  pages = await startPages(table, site());
});

afterAll(async () => {
  await browser?.close();
  pages?.stop();
  await demo?.stop('SIGINT');
});

describe.concurrent('a bell on a page that is hostile or special', () => {
  it('is tried on at least sixty of them, and each limit has its reason', () => {
    expect(table.length).toBeGreaterThanOrEqual(60);
    expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
    for (const { reach = 'sent', limits } of table) expect(reach === 'sent').toBe(limits === undefined);
  });

  it.each(table.map((page) => [page.name, page] as const))('%s', async (_name, page) => {
    const walk = await walkPage(browser, pages.url(page), page, site());
    const { reach = 'sent' } = page;
    expect(walk.reach, walk.stopped).toBe(reach);
    expect(walk.complaints).toEqual([]);
    expect(walk.damage).toEqual({ globals: [], changes: [] });
    expect(walk.bells).toBe(page.framed || reach === 'nothing' ? 0 : 1);
    if (reach === 'sent') expect(walk.closed).toEqual({ shut: true, focused: true });
    if (page.blocked) expect(walk.warnings.length).toBeLessThanOrEqual(1);
  });
});

describe('a bell whose page changes under it', () => {
  const page = table.find(({ name }) => name === 'G04: the tag in the head, async')!;

  it('G04: keeps the open panel and what is written in it when the body is replaced', async () => {
    const context = await browser.newContext({ locale: 'en-US' });
    const tab = await context.newPage();
    await tab.goto(pages.url(page));
    await tab.locator('deskbell-widget button.bell').click();
    const panel = tab.locator('deskbell-widget iframe.panel').contentFrame();
    await panel.getByRole('searchbox').fill('return');
    await tab.evaluate(() => {
      document.body.innerHTML = '';
      document.documentElement.replaceChild(document.createElement('body'), document.body);
      history.pushState({}, '', '?next');
    });
    expect(await panel.getByRole('searchbox').inputValue()).toBe('return');
    await panel
      .getByRole('option', { name: /return/i })
      .first()
      .waitFor();
    await context.close();
  });

  it('B05: is there once, with the conversation, after the way back and forward', async () => {
    const context = await browser.newContext({ locale: 'en-US' });
    const tab = await context.newPage();
    await tab.goto(pages.url(page));
    await tab.evaluate(async () => {
      const { deskbell } = window as unknown as { deskbell: { sendMessage(text: string): Promise<void> } };
      await deskbell.sendMessage('Before the way');
    });
    await tab.goto('about:blank');
    await tab.goBack();
    await tab.locator('deskbell-widget button.bell').click();
    const panel = tab.locator('deskbell-widget iframe.panel').contentFrame();
    await panel.getByRole('dialog').waitFor();
    expect(await tab.locator('deskbell-widget').count()).toBe(1);
    await panel.getByText('Before the way').first().waitFor();
    await context.close();
  });
});
