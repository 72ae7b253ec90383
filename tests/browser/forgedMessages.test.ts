import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { seatVisitor, sees } from './people.ts';
import { startDemo, type Demo } from './startDemo.ts';

let browser: Browser;
let demo: Demo;
let stranger: Server;

/** What a stranger might hope that somebody listens to. */
const FORGED = `
  const methods = ['open', 'close', 'sendMessage', 'newMessage', 'shutdown', 'destroy', 'boot', 'prefill', 'callback.request'];
  const shapes = [
    (method) => 'deskbell:' + method,
    (method) => ({ type: 'deskbell', method, args: ['forged'] }),
    (method) => ({ type: 'deskbell:' + method, detail: { text: 'forged' } }),
    (method) => ({ source: 'deskbell', event: method, data: { token: 'x'.repeat(43), visitorId: 'x' } }),
    (method) => ({ session: { token: 'x'.repeat(43), visitorId: 'x' }, forget: true, method }),
    (method) => JSON.stringify({ deskbell: [method, 'forged'] }),
    () => ({ __proto__: null, get type() { throw new Error('trap'); } }.constructor ?? { forget: true }),
  ];
  function forge(target) {
    for (let count = 0; count < 1000; count++) {
      const shape = shapes[count % shapes.length];
      target.postMessage(shape(methods[count % methods.length]), '*');
    }
    for (const type of ['deskbell', 'deskbell:https://desk.example']) new BroadcastChannel(type).postMessage({ forget: true });
  }`;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  stranger = createServer(({ url }, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    if (url?.startsWith('/shop')) {
      response.end(`<!doctype html><html lang="en"><title>Shop</title><script src="${demo.url}/deskbell.js"></script>`);
      return;
    }
    response.end(`<!doctype html><title>Stranger</title><script>${FORGED}
      const target = window.opener ?? window.parent;
      forge(target);
      for (let index = 0; index < target.length; index++) forge(target[index]);
      document.title = 'Forged';</script>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => stranger.once('listening', resolve));
});

afterAll(async () => {
  await browser?.close();
  stranger?.close();
  await demo?.stop('SIGINT');
});

it('F07: thousands of forged messages from other windows and frames do nothing', async () => {
  const address = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
  const visitor = await seatVisitor(browser, `${address}shop#deskbell=chat`);
  const { page, panel } = visitor;
  const field = panel.getByRole('textbox', { name: 'Message' });
  await sees(field);
  await field.fill('my draft');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (/\/v1\/(commands|signals)/.test(request.url())) sent.push(request.url());
  });
  const state = () =>
    page.evaluate(() => JSON.stringify((window as unknown as { deskbell: { state(): object } }).deskbell.state()));
  const before = await state();
  // A frame inside the page, and a window it has opened.
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, address);
  await page.frameLocator(`iframe[src="${address}"]`).locator('html').waitFor({ state: 'attached' });
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((url) => void window.open(url), address),
  ]);
  await expect.poll(() => popup.title()).toBe('Forged');
  await page.waitForTimeout(1_000);
  expect(await state()).toBe(before);
  expect(await field.inputValue()).toBe('my draft');
  expect(sent).toEqual([]);
  expect(visitor.complaints).toEqual([]);
  await page.context().close();
});
