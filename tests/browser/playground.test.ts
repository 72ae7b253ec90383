import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { METHODS, OPTIONS } from '../../demo/playground/options.js';
import { declared } from '../house/referenceText.ts';
import { launchBrowser } from './launchBrowser.ts';
import { type Demo, startDemo } from './startDemo.ts';

let browser: Browser;
let demo: Demo;
let tab: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  tab = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 900 } });
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.goto(`${demo.url}/playground`);
  await tab.locator('deskbell-widget button.bell').waitFor();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop('SIGINT');
});

const choose = (label: string, value: string) => tab.getByLabel(label, { exact: true }).selectOption(value);
const bell = () => tab.locator('deskbell-widget button.bell');
const snippet = () => tab.locator('#snippet').textContent();

describe('the playground', () => {
  it('has a field for every option a page can choose, and only methods there are', () => {
    const options = declared()
      .get('DeskbellOptions')!
      .map(({ name }) => name);
    // The server's address is the playground's own; a worker and a second instance are no matter of looks.
    const shown = options.filter((name) => !['endpoint', 'worker', 'instance', 'prefill'].includes(name));
    expect(OPTIONS.map(({ name }) => name).sort()).toEqual(shown.sort());
    const methods = declared()
      .get('DeskbellMethods')!
      .map(({ name }) => name);
    expect(methods).toEqual(expect.arrayContaining([...new Set(METHODS.map(([name]) => name as string))]));
  });

  it('changes the bell as options are chosen, and gives the line to paste', async () => {
    await choose('Corner', 'left');
    await expect.poll(() => bell().evaluate((it) => it.getBoundingClientRect().x < 300)).toBe(true);
    await choose('Language', 'pl');
    await tab.getByRole('button', { name: 'Otwórz pomoc' }).click();
    const panel = tab.locator('deskbell-widget iframe.panel').contentFrame();
    await panel.getByRole('dialog').waitFor();
    await choose('Theme', 'dark');
    await expect.poll(() => panel.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await snippet()).toBe(
      `<script async src="${demo.url}/deskbell.js"\n  data-locale="pl"\n  data-theme="dark"\n  data-position="left"\n></script>`,
    );
  });

  it('does what a button says, and tells of it', async () => {
    await tab.getByRole('button', { name: 'search("return")' }).click();
    const panel = tab.locator('deskbell-widget iframe.panel').contentFrame();
    await expect.poll(() => panel.getByRole('searchbox').first().inputValue()).toBe('return');
    await expect.poll(() => tab.locator('#log').textContent()).toContain('open {"view":"faq"}');
    expect(complaints).toEqual([]);
  });
});
