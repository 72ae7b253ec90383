import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { seatAgent, seatVisitor, sees, type Person } from './people.ts';
import { startDemo, type Demo } from './startDemo.ts';

let browser: Browser;
let demo: Demo;
let agent: Person;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  agent = await seatAgent(browser, demo.signInLink());
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop('SIGINT');
});

interface Bell {
  getVisitorId(): Promise<string | undefined>;
  exportMyData(): Promise<{ events: { type: string }[] } | undefined>;
  forgetMe(): Promise<void>;
}
type Host = Window & { deskbell: Bell };

describe('what a visitor can have done with their data', () => {
  it('is told as a whole and erased at the desk and on the device, and they can begin anew', async () => {
    const visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
    const { page, panel } = visitor;
    expect(await page.evaluate(() => (window as unknown as Host).deskbell.exportMyData())).toBeUndefined();
    await page.evaluate(() => {
      location.hash = '#deskbell=chat';
    });
    await panel.getByRole('textbox', { name: 'Message' }).fill('please forget this later');
    await panel.getByRole('button', { name: 'Send' }).click();
    await sees(agent.page.getByText('please forget this later'));
    const told = await page.evaluate(() => (window as unknown as Host).deskbell.exportMyData());
    expect(JSON.stringify(told)).toContain('please forget this later');
    const first = await page.evaluate(() => (window as unknown as Host).deskbell.getVisitorId());
    expect(first).toMatch(/^[0-9a-f-]{36}$/);

    await page.evaluate(() => (window as unknown as Host).deskbell.forgetMe());
    await agent.page.locator('.row-preview', { hasText: 'please forget this later' }).waitFor({ state: 'detached' });
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('deskbell:http'))),
    ).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as Host).deskbell.getVisitorId())).toBeUndefined();
    await panel.getByText('please forget this later').first().waitFor({ state: 'detached' });

    await panel.getByRole('textbox', { name: 'Message' }).fill('hello again');
    await panel.getByRole('button', { name: 'Send' }).click();
    await sees(agent.page.getByText('hello again'));
    expect(await page.evaluate(() => (window as unknown as Host).deskbell.getVisitorId())).not.toBe(first);
    expect(visitor.complaints).toEqual([]);
    await page.context().close();
  });
});
