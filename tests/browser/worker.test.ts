import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { openDesk, type Desk } from './openDesk.ts';
import { seatVisitor, sees } from './people.ts';
import { startDemo, type Demo } from './startDemo.ts';

let browser: Browser;
let demo: Demo;
let desk: Desk;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  desk = await openDesk(demo);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop('SIGINT');
});

/** Does what the browser does when it is online again: wakes the worker by a `sync` event. */
async function wakeWorker(context: BrowserContext, other: Page): Promise<void> {
  const devtools = await context.newCDPSession(other);
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL.startsWith(demo.url));
      if (own) resolve(own.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.dispatchSyncEvent', {
    origin: demo.url,
    registrationId: await registered,
    tag: 'deskbell-outbox',
    lastChance: false,
  });
}

describe('the service worker', () => {
  it('C01: sends what was written offline after the last page was closed, once', async () => {
    const visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
    const { page, panel } = visitor;
    const context = page.context();
    await visitor.openHelp();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(`${demo.url}/?lang=en#deskbell=chat`);
    await sees(panel.getByRole('textbox', { name: 'Message' }));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    for (const text of ['closed tab 1', 'closed tab 2']) {
      await panel.getByRole('textbox', { name: 'Message' }).fill(text);
      await panel.getByRole('button', { name: 'Send' }).click();
      await sees(panel.getByText(text));
    }
    const other = await context.newPage();
    await page.close();
    await context.setOffline(false);
    expect(await desk.texts('closed tab')).toEqual([]);
    await wakeWorker(context, other);
    await expect.poll(() => desk.texts('closed tab'), { timeout: 15_000 }).toEqual(['closed tab 1', 'closed tab 2']);
    // The next page has the conversation and sends nothing twice.
    await other.goto(`${demo.url}/?lang=en#deskbell=chat`);
    await sees(other.locator('deskbell-widget iframe').contentFrame().getByText('closed tab 2'));
    await other.waitForTimeout(1_500);
    expect(await desk.texts('closed tab')).toEqual(['closed tab 1', 'closed tab 2']);
    expect(await desk.conversations('closed tab')).toHaveLength(1);
    await context.close();
  });
});
