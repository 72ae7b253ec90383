import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser.ts';
import { seatAgent, seatVisitor, sees, type Person, type Visitor } from './people.ts';
import { takePhones } from './phones.ts';
import { startDemo, type Demo } from './startDemo.ts';
import { startNpmPage } from './startNpmPage.ts';

let browser: Browser;
let demo: Demo;
let npmPage: Awaited<ReturnType<typeof startNpmPage>>;
let agent: Person;

beforeAll(async () => {
  [browser, demo, npmPage] = await Promise.all([launchBrowser(), startDemo(), startNpmPage()]);
  agent = await seatAgent(browser, demo.signInLink());
});

afterAll(async () => {
  await browser?.close();
  npmPage?.stop();
  await demo?.stop('SIGINT');
});

const pages: [string, () => string, string][] = [
  ['script tag', () => `${demo.url}/?lang=en`, '48221000001'],
  ['npm import', () => `${npmPage.url}?endpoint=${encodeURIComponent(demo.url)}`, '48221000002'],
];

describe.each(pages)('the story of a visitor and an agent, by %s', (how, url, phone) => {
  const shot = (name: string) => `${how.replace(' ', '-')}-${name}`;
  let visitor: Visitor;

  it('C06: asks for nothing and stores nothing before the visitor touches the bell', async () => {
    visitor = await seatVisitor(browser, 'about:blank');
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(request.url()));
    await visitor.page.goto(url());
    await sees(visitor.bell);
    await visitor.page.waitForTimeout(1_500);
    expect(asked.filter((address) => address.includes('/v1/'))).toEqual([]);
    if (how === 'script tag') expect(asked.filter((address) => /deskbell/.test(address))).toHaveLength(2);
    const kept = await visitor.page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual(['', 0, 0, 0]);
    expect(
      await visitor.page
        .locator('deskbell-widget')
        .evaluate((host) => (host.shadowRoot?.querySelectorAll('*').length ?? 0) + 1),
    ).toBeLessThanOrEqual(12);
  });

  it('finds an answer while typing and reads it', async () => {
    await visitor.openHelp();
    await sees(visitor.panel.getByRole('dialog', { name: 'Fernway' }));
    await visitor.panel.getByRole('searchbox', { name: 'How can we help?' }).fill('return');
    const answer = visitor.panel.getByRole('option', { name: /return/i }).first();
    await sees(answer);
    await visitor.photograph(shot('1-search'));
    await answer.click();
    await sees(visitor.panel.getByRole('heading', { name: /return/i }));
    await visitor.photograph(shot('2-article'));
  });

  it('chats with the agent: messages, typing and "read" at once, on both sides', async () => {
    const { panel } = visitor;
    await panel.getByRole('button', { name: 'Chat with us' }).click();
    await panel.getByRole('textbox', { name: 'Message' }).fill(`Can I return a monstera? (${how})`);
    await panel.getByRole('button', { name: 'Send' }).click();
    await sees(panel.getByRole('log').getByText(`Can I return a monstera? (${how})`));

    await agent.page.getByRole('link', { name: new RegExp(`\\(${how}\\)`) }).click();
    const timeline = agent.page.getByRole('log');
    await sees(timeline.getByText(`Can I return a monstera? (${how})`));
    await sees(panel.getByText('Read', { exact: true }));

    const reply = agent.page.getByRole('textbox', { name: 'Message' });
    await reply.pressSequentially('Of course, ');
    await sees(panel.getByText('Anna Nowak is typing…').or(panel.getByText('Anna is typing…')));
    await reply.pressSequentially('within 30 days.');
    await agent.page.getByRole('button', { name: 'Send' }).click();
    await sees(panel.getByRole('log').getByText('Of course, within 30 days.'));
    await sees(timeline.getByText('Read', { exact: true }));
    await panel.getByRole('textbox', { name: 'Message' }).pressSequentially('Thank');
    await sees(agent.page.getByText(/is typing…/));
    await visitor.photograph(shot('3-chat'));
    await agent.photograph(shot('3-chat-inbox'));
  });

  it('is called back: the countdown runs, and each step of the agent is seen by the visitor', async () => {
    const { panel } = visitor;
    await panel.getByRole('button', { name: 'Call me instead' }).click();
    await panel.getByRole('textbox', { name: 'Phone number' }).fill(`+${phone}`);
    await panel.getByRole('button', { name: 'Call me now' }).click();
    const timer = panel.getByRole('timer');
    await sees(timer);
    const first = Number(/\d+/.exec((await timer.textContent()) ?? '')?.[0]);
    expect(first).toBeGreaterThan(15);
    expect(first).toBeLessThanOrEqual(28);
    await visitor.photograph(shot('4-countdown'));

    await agent.page.getByRole('button', { name: 'Take the call' }).click();
    await sees(panel.getByText(/Anna/));
    await agent.photograph(shot('4-claimed-inbox'));
    const phones = takePhones(demo);
    await phones.pickUp('+48221234501');
    await sees(panel.getByText('Your phone is ringing'));
    await phones.act(await phones.until(`+${phone}`, 'ringing'), 'answer');
    await sees(panel.getByText('You are talking'));
    await phones.act(await phones.until(`+${phone}`, 'bridged'), 'hangup');
    await sees(panel.getByText('How was the call?'));
    await visitor.photograph(shot('5-completed'));
  });

  it('picks a time and sees it confirmed in the time zone of the visitor', async () => {
    const { panel, page } = visitor;
    await page.reload();
    await visitor.openHelp();
    await panel.getByRole('button', { name: /Ask for another call|Call me (again|back)/ }).click();
    await panel.getByRole('textbox', { name: 'Phone number' }).fill(`+${phone}`);
    await panel.getByRole('button', { name: 'Pick a time' }).click();
    const day = panel.getByRole('radio', { name: /Tomorrow/ });
    await sees(panel.getByText('Tomorrow'));
    if ((await day.count()) > 0) await day.first().check({ force: true });
    const time = panel.getByRole('radio', { name: /\d{1,2}:\d{2}/ }).first();
    const name =
      (await time.getAttribute('aria-label')) ??
      (await time.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? ''));
    await time.check({ force: true });
    await panel.getByRole('button', { name: /^Call me (?!now|back)/ }).click();
    await sees(panel.getByText('Your call is booked'));
    const clock = /\d{1,2}:\d{2}/.exec(name)?.[0];
    expect(clock).toBeDefined();
    await sees(panel.getByText(new RegExp(clock!)));
    await visitor.photograph(shot('6-booked'));
  });

  it('stands before the agent as one timeline, in order', async () => {
    const text = (await agent.page.getByRole('log').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    const steps = ['“return”', 'Can I return a monstera?', 'Of course, within 30 days.', phone.slice(2, 5)];
    const places = steps.map((step) => text.indexOf(step));
    expect(
      places.every((place) => place >= 0),
      `${steps} in ${text}`,
    ).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    await agent.photograph(shot('7-timeline'));
  });

  it('goes on by itself after a reload, in a second tab, and when the server was killed and started again', async () => {
    const { page } = visitor;
    const second = await page.context().newPage();
    await second.goto(url());
    const other = second.locator('deskbell-widget');
    await other.getByRole('button', { name: 'Open help' }).click();
    const otherPanel = other.locator('iframe').contentFrame();
    await second.evaluate(() =>
      (window as unknown as { deskbell: { open(view: string): void } }).deskbell.open('chat'),
    );
    await sees(otherPanel.getByRole('log').getByText('Of course, within 30 days.'));

    await demo.stop('SIGKILL');
    await otherPanel.getByRole('textbox', { name: 'Message' }).fill('Written while you were down');
    await second.keyboard.press('Enter');
    await demo.start();
    await sees(agent.page.getByRole('log').getByText('Written while you were down'), 45_000);
    await page.evaluate(() => (window as unknown as { deskbell: { open(view: string): void } }).deskbell.open('chat'));
    await sees(visitor.panel.getByRole('log').getByText('Written while you were down'));
    await agent.page.reload();
    await sees(agent.page.getByRole('log').getByText('Written while you were down'));
    for (const view of [agent.page.getByRole('log'), visitor.panel.getByRole('log'), otherPanel.getByRole('log')]) {
      await expect.poll(() => view.getByText('Written while you were down').count()).toBe(1);
      expect(await view.getByText('Of course, within 30 days.').count()).toBe(1);
    }
    await second.close();
  });

  it('leaves no complaint behind in either console', () => {
    expect([...visitor.complaints, ...agent.complaints]).toEqual([]);
  });
});
