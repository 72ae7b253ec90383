import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser.ts';
import { seat, sees, withBell } from './people.ts';
import { startDemo, type Demo } from './startDemo.ts';

let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop('SIGINT');
});

const RULES = {
  text: 'Need a hand choosing?',
  view: 'chat',
  rules: [{ when: { signal: 'event', is: 'equals', value: 'stuck' } }],
};

it.each([1280, 360])(
  'a trigger shows a bubble beside the bell, %i pixels wide, under a strict policy, and takes no focus',
  async (width) => {
    const person = await seat(browser, 'visitor', 'Europe/Warsaw', { width, height: 740 });
    const { page } = person;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${demo.url}/?lang=en`);
    const visitor = withBell(person);
    await sees(visitor.bell);
    await page.evaluate(async (rules) => {
      const data = Object.assign(document.createElement('script'), { type: 'application/json', id: 'help-rules' });
      data.textContent = JSON.stringify(rules);
      const script = Object.assign(document.createElement('script'), { src: '/deskbell/triggers.js' });
      script.dataset.triggers = 'help-rules';
      document.body.append(data, script);
      await new Promise((resolve) => script.addEventListener('load', resolve));
    }, RULES);
    const bubble = page.locator('deskbell-bubble');
    expect(await bubble.count()).toBe(0);
    await page.evaluate(() =>
      (window as unknown as { deskbell: { trigger(name: string): void } }).deskbell.trigger('stuck'),
    );
    const button = bubble.getByRole('button', { name: 'Need a hand choosing?' });
    await sees(button);
    await person.photograph(`trigger-${width}`);
    const [box, bell] = [await bubble.getByRole('status').boundingBox(), await visitor.bell.boundingBox()];
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(bell!.x);
    expect(box!.y + box!.height).toBeLessThanOrEqual(740);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(asked.filter((address) => address.includes('/v1/'))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await button.click();
    await sees(visitor.panel.getByRole('textbox', { name: 'Message' }));
    expect(await bubble.count()).toBe(0);
    expect(person.complaints).toEqual([]);
    await page.context().close();
  },
);
