import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { seatAgent, seatVisitor, sees, type Person, type Visitor } from './people.ts';
import { startTeam, type Team } from './startTeam.ts';

let browser: Browser;
let team: Team;
let anna: Person;
let bob: Person;
let visitor: Visitor;
/** Authorization headers the visitor's page has sent: what it may read, can be read with them. */
const tokens = new Set<string>();

beforeAll(async () => {
  [browser, team] = await Promise.all([launchBrowser(), startTeam()]);
  anna = await seatAgent(browser, await team.link('anna@fernway.example'));
  bob = await seatAgent(browser, await team.link('bob@fernway.example'));
  visitor = await seatVisitor(browser, `${team.url}/?lang=en`);
  visitor.page.on('request', (request) => {
    const { authorization } = request.headers();
    if (authorization) tokens.add(authorization);
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await team?.stop();
});

const log = (person: Person) => person.page.getByRole('log');
const box = (person: Person, name = 'Message') => person.page.getByRole('textbox', { name });
const button = (person: Person, name: string | RegExp) => person.page.getByRole('button', { name, exact: true });
const row = (person: Person) => person.page.getByRole('navigation', { name: 'Visitors' }).getByRole('link');
const visitorField = () => visitor.panel.getByRole('textbox', { name: 'Message' });
const visitorLog = () => visitor.panel.getByRole('log');

async function pick(person: Person, menu: string, item: string | RegExp): Promise<void> {
  await button(person, menu).click();
  await person.page.getByRole('menuitem', { name: item }).click();
}

async function reply(person: Person, text: string): Promise<void> {
  await box(person).fill(text);
  await box(person).press('Enter');
}

async function visitorSays(text: string): Promise<void> {
  await visitorField().fill(text);
  await visitorField().press('Enter');
  await sees(visitorLog().getByText(text));
}

/** Everything the visitor's side can read, as it travels. */
async function wire(): Promise<string> {
  const texts = [];
  for (const authorization of tokens) {
    const answer = await fetch(`${team.url}/v1/events`, { headers: { authorization } });
    texts.push(await answer.text());
  }
  return texts.join('\n');
}

describe('two agents and a visitor', () => {
  it('meet in one conversation and see each other', async () => {
    await visitor.openHelp();
    await visitor.page.evaluate(() =>
      (window as unknown as { deskbell: { open(v: string): void } }).deskbell.open('chat'),
    );
    await visitorSays('My fern looks sad');
    await row(anna).first().click();
    await sees(log(anna).getByText('My fern looks sad'));
    await row(bob).first().click();
    await sees(anna.page.getByText('Bob Novak is also here'));
    await sees(bob.page.getByText('Anna Nowak is also here'));
    await box(bob).pressSequentially('Let me');
    await sees(anna.page.locator('.also-here').getByText('Bob Novak is writing'));
    await box(bob).fill('');
    await anna.photograph('inbox-1-also-here');
  });

  it('see what the visitor is typing, and the page they are on', async () => {
    await visitorField().pressSequentially('It is yellow', { delay: 20 });
    await sees(anna.page.locator('.typing-preview').getByText(/It is/));
    await anna.photograph('inbox-2-typing-preview');
    await visitorField().fill('');
    await sees(anna.page.locator('.visitor-subtitle').getByText(/now on/));
  });

  it('write a canned reply by its shortcut', async () => {
    await box(anna).pressSequentially('/hou');
    await sees(anna.page.getByRole('option', { name: /open from 9 to 17/ }));
    await anna.photograph('inbox-3-canned');
    await box(anna).press('Enter');
    await expect.poll(() => box(anna).inputValue()).toBe('Hello, Fernway is open from 9 to 17. Anna Nowak');
    await box(anna).press('Enter');
    await sees(visitorLog().getByText('Fernway is open from 9 to 17'));
    await sees(log(anna).getByText(/^\s*(Delivered|Read)\s*$/));
  });

  it('hand it over: assigned, transferred with a note, taken', async () => {
    await pick(anna, 'Assign to…', /Bob Novak/);
    await sees(bob.page.locator('.visitor-subtitle').getByText('Yours'));
    await pick(bob, 'Assign to…', 'Transfer to a department…');
    await bob.page.getByRole('combobox', { name: 'Department' }).selectOption({ label: 'Plant doctors' });
    await bob.page.getByRole('textbox', { name: /^Note for whoever/ }).fill('SECRET-TRANSFER root rot?');
    await bob.photograph('inbox-4-transfer');
    await bob.page.getByRole('button', { name: 'Transfer', exact: true }).click();
    await sees(log(anna).getByText('Bob Novak transferred the conversation to Plant doctors'));
    await sees(log(anna).getByText('SECRET-TRANSFER root rot?'));
    await button(anna, 'Assign to me').click();
    await sees(bob.page.locator('.visitor-subtitle').getByText('With Anna Nowak'));
  });

  it('write notes that never reach the visitor, on screen or on the wire', async () => {
    await button(anna, 'Internal note').click();
    await box(anna, 'Internal note').fill('SECRET-NOTE she was rude last time');
    await anna.photograph('inbox-5-note-mode');
    await box(anna, 'Internal note').press('Enter');
    await sees(log(bob).getByRole('article', { name: 'Internal note' }).getByText('SECRET-NOTE'));
    await button(anna, 'Reply').click();
    await reply(anna, 'After the note');
    await sees(visitorLog().getByText('After the note'));
    expect(await visitorLog().innerText()).not.toContain('SECRET');
    const read = await wire();
    expect(read).toContain('After the note');
    expect(read).not.toContain('SECRET');
    expect(read).not.toContain('looking');
    await anna.photograph('inbox-6-notes');
  });

  it('ask with a block and see the answer in its place', async () => {
    await button(anna, 'Insert').click();
    await anna.page.getByRole('menuitem', { name: 'Quick replies' }).click();
    const dialog = anna.page.getByRole('dialog', { name: 'Quick replies' });
    await dialog.getByRole('textbox').fill('In the sun\nIn the shade');
    await anna.photograph('inbox-7-builder');
    await dialog.getByRole('button', { name: 'Insert' }).click();
    await box(anna).fill('Where does it stand?');
    await box(anna).press('Enter');
    await visitor.panel.getByRole('button', { name: 'In the shade' }).click();
    await sees(log(anna).locator('[data-chosen="true"]', { hasText: 'In the shade' }));
    await anna.photograph('inbox-8-answered');
  });

  it('snooze it, find it among the snoozed, and have it back when the visitor writes', async () => {
    await pick(anna, 'Snooze', /Tomorrow morning/);
    const more = anna.page.getByRole('combobox', { name: 'More filters' });
    await more.selectOption('snoozed');
    await sees(row(anna).getByText(/^until /));
    await visitorSays('Still sad');
    await sees(log(anna).getByText('Still sad'));
    await expect
      .poll(() =>
        row(anna)
          .getByText(/^until /)
          .count(),
      )
      .toBe(0);
    await button(anna, 'All').click();
  });

  it('close it and open it again', async () => {
    await button(bob, 'Close conversation').click();
    await sees(log(anna).getByText('Bob Novak closed the conversation'));
    await button(anna, 'Reopen').click();
    await sees(button(bob, 'Close conversation'));
  });

  it('find what was said and land on the message', async () => {
    await bob.page.goto(`${team.url}/inbox#/`);
    await bob.page.keyboard.press('Control+k');
    await bob.page.getByRole('combobox', { name: 'Search conversations' }).fill('fern looks');
    const hit = bob.page.getByRole('option', { name: /My fern looks sad/ });
    await sees(hit);
    await expect.poll(() => hit.locator('mark').allInnerTexts()).toEqual(['fern', 'looks']);
    await bob.photograph('inbox-9-search');
    await bob.page.keyboard.press('Enter');
    await sees(log(bob).locator('[data-found="true"]', { hasText: 'My fern looks sad' }));
  });

  it('write a reply while the server is away: it is sent once, when it is back', async () => {
    await team.stop();
    await reply(anna, 'Written while you were down');
    await sees(log(anna).getByText(/Sending/));
    await anna.photograph('inbox-10-offline');
    await team.start();
    await expect.poll(() => visitorLog().getByText('Written while you were down').count(), { timeout: 40_000 }).toBe(1);
    await expect.poll(() => log(anna).getByText('Written while you were down').count()).toBe(1);
    expect((await wire()).split('Written while you were down')).toHaveLength(2);
  }, 60_000);

  it('block the visitor, who can write no more, and let them in again', async () => {
    await pick(anna, 'More', 'Block the visitor');
    await anna.photograph('inbox-11-block');
    await anna.page.getByRole('dialog').getByRole('button', { name: 'Block the visitor' }).click();
    await sees(row(bob).getByText('Blocked'));
    await visitorField().fill('You cannot stop me');
    await visitorField().press('Enter');
    await visitor.page.waitForTimeout(1_000);
    expect(await log(anna).getByText('You cannot stop me').count()).toBe(0);
    await pick(anna, 'More', 'Unblock the visitor');
    await expect.poll(() => row(bob).getByText('Blocked').count()).toBe(0);
  });

  it('reach everything frequent by keys, which a sheet names', async () => {
    const { page } = bob;
    await page.locator('.topbar').click({ position: { x: 400, y: 10 } });
    await page.keyboard.press('?');
    await sees(page.getByRole('heading', { name: 'Keyboard shortcuts' }));
    await bob.photograph('inbox-12-keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await expect.poll(() => focused(page)).toBe('Internal note');
    await page.keyboard.type('nase?/');
    expect(await box(bob, 'Internal note').inputValue()).toBe('nase?/');
    await box(bob, 'Internal note').fill('');
    await page.keyboard.press('Control+j');
    await expect.poll(() => focused(page)).toBe('Message');
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await sees(page.getByRole('menuitem', { name: /Tomorrow morning/ }));
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Snooze');
  });

  it('leave no complaint in any console', () => {
    expect([...anna.complaints, ...bob.complaints]).toEqual([]);
  });
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe('how it looks', () => {
  it.each([
    [1280, 860],
    [360, 740],
  ])('at %i pixels, light and dark', async (width, height) => {
    await anna.page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await anna.page.emulateMedia({ colorScheme });
      await anna.page.waitForTimeout(300);
      await anna.photograph(`inbox-${width}-${colorScheme}-visitor`);
      await button(anna, 'Internal note').click();
      await anna.photograph(`inbox-${width}-${colorScheme}-note`);
      await button(anna, 'Reply').click();
      const tooWide = await anna.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBeLessThanOrEqual(0);
    }
    await anna.page.evaluate(() => {
      location.hash = '#/';
    });
    await anna.page.waitForTimeout(300);
    await anna.photograph(`inbox-${width}-dark-list`);
    await row(anna).first().click();
  });
});
