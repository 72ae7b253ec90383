import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { seatAgent, sees, type Person } from './people.ts';
import { startTeam, type Team } from './startTeam.ts';

const SECRET = 'a secret of the shop that nobody else can guess';
const SITE = 'fernway';

/** A page of the site's own beside the shop, with the tag as given. */
const pageWith = (attributes: string, before = '') =>
  `<!doctype html><html lang="en"><title>Account</title><body><h1>Account</h1>${before}` +
  `<script async src="/deskbell.js" ${attributes}></script></body></html>`;

const PRIVACY = readFileSync(join(import.meta.dirname, '../../docs/privacy.md'), 'utf8');

/** A name as it is written down: `<…>` and `…` stand for anything. */
const asPattern = (name: string) =>
  new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/<\w+>|…/g, '.+')}$`);

const QUEUE = `<script>window.deskbell = (...call) => (deskbell.q ??= []).push(call);
for (const name of ['unread','search','identify','consent','blocked','message','error'])
  addEventListener('deskbell:' + name, (event) => (window.told ??= []).push([name, event.detail]));</script>`;

let browser: Browser;
let team: Team;
let agent: Person;

beforeAll(async () => {
  [browser, team] = await Promise.all([
    launchBrowser(),
    startTeam({ identity: { site: SITE, keys: [{ secret: SECRET }] } }),
  ]);
  agent = await seatAgent(browser, await team.link('anna@fernway.example'));
});

afterAll(async () => {
  await browser?.close();
  await team?.stop();
});

function sign(sub: string, claims: object = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = `${part({ alg: 'HS256' })}.${part({ sub, aud: SITE, iat: now, exp: now + 600, ...claims })}`;
  return `${body}.${createHmac('sha256', SECRET).update(body).digest('base64url')}`;
}

interface Device {
  readonly context: BrowserContext;
  open(path: string, html: string): Promise<Page>;
}

async function device(): Promise<Device> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1100, height: 800 } });
  return {
    context,
    async open(path, html) {
      await context.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      const page = await context.newPage();
      await page.goto(team.url + path);
      await page.locator('deskbell-widget button.bell').waitFor();
      return page;
    },
  };
}

const panelOf = (page: Page): FrameLocator => page.locator('deskbell-widget iframe.panel').contentFrame();

const call = (page: Page, method: string, ...args: unknown[]): Promise<unknown> =>
  page.evaluate(
    ([name, given]) => {
      const widget = (window as unknown as { deskbell: Record<string, (...args: unknown[]) => unknown> }).deskbell;
      return widget[name as string]!(...(given as unknown[]));
    },
    [method, args] as const,
  );

const toldOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { told?: [string, Record<string, unknown>][] }).told ?? []);

async function write(page: Page, text: string): Promise<void> {
  await panelOf(page).getByRole('textbox', { name: 'Message' }).fill(text);
  await panelOf(page).getByRole('button', { name: 'Send' }).click();
  await sees(panelOf(page).getByText(text));
}

/** All that is kept on the device, by the kind of place. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));

const NOTHING = { databases: [], local: [], session: [], caches: [], workers: 0, cookies: '' };

describe('what a page says of its visitor', () => {
  it('is neither sent nor kept before the visitor writes, and then all told, also what was said before the tag had come', async () => {
    const { context, open } = await device();
    const asked: string[] = [];
    context.on('request', (request) => {
      if (request.url().includes('/v1/')) asked.push(request.url());
    });
    const early = `${QUEUE}<script>deskbell('setAttributes', { plan: 'free', seats: 3 });
      deskbell('track', 'account.opened', { tab: 'orders' }); deskbell('setDepartment', 'plants');</script>`;
    const page = await open('/account', pageWith('', early));
    await call(page, 'identify', { name: 'Ola', email: 'ola@fernway.example' });
    await call(page, 'setAttributes', { plan: 'pro' });
    await call(page, 'page', { url: '/account/orders#private', title: 'Orders' });
    for (let count = 0; count < 60; count++) await call(page, 'track', `step ${count}`);
    // Told at once as soon as the widget is in use, which it is by the first of these.
    for (const [method, ...args] of [
      ['consent', 'marketing'],
      ['noSuchMethod'],
      ['track', '<b>'],
      ['setAttributes', { deep: { er: 1 } }],
      ['setAttributes', ['plan']],
      ['identify', {}],
      ['identify', { token: '' }],
      ['identify', { token: ['x'] }],
      ['identify', null],
    ] as [string, ...unknown[]][]) {
      await expect(call(page, method, ...args), method).rejects.toThrow(/deskbell: /);
    }
    expect(asked).toEqual([]);
    expect(await kept(page)).toEqual(NOTHING);

    await call(page, 'open', 'chat');
    await write(page, 'hello from the account');
    await agent.page.getByText('hello from the account').first().click();
    await sees(agent.page.getByText('Not verified'));
    const facts = agent.page.locator('[data-part="attributes"]');
    await sees(facts.getByText('pro'));
    await sees(facts.getByText('seats'));
    const log = agent.page.getByRole('log');
    await sees(log.getByText('step 59'));
    // The newest fifty; what was said first has made room.
    expect(await log.getByText('account.opened').count()).toBe(0);
    await sees(agent.page.locator('.visitor-subtitle', { hasText: 'Plant doctors' }));
    expect((await toldOf(page)).map(([name]) => name)).toContain('message');
    await context.close();
  });

  it('shows the visitor what the site says: a bubble and a line, no request; nothing while it is muted', async () => {
    const { context, open } = await device();
    const page = await open('/hint', pageWith('', QUEUE));
    const bubble = page.locator('deskbell-widget .answer');
    await call(page, 'mute', true);
    await call(page, 'showMessage', { text: 'Free delivery today <i>only</i>', from: 'Fern' });
    await page.waitForTimeout(300);
    expect(await bubble.count()).toBe(0);
    await call(page, 'mute', false);
    await sees(bubble.getByText('Free delivery today <i>only</i>'));
    await bubble.getByText('Fern').click();
    await sees(panelOf(page).getByRole('log').getByText('Free delivery today <i>only</i>'));
    expect(await bubble.count()).toBe(0);
    await write(page, 'is it?');
    await sees(agent.page.getByText('is it?'));
    await expect(call(page, 'showMessage', { text: ' ' })).rejects.toThrow(/text must be/);
    // Taken away, put there anew, and once more for good measure: one bell, and the conversation.
    await call(page, 'destroy');
    expect(await page.locator('deskbell-widget').count()).toBe(0);
    for (let count = 0; count < 2; count++) await call(page, 'boot', { endpoint: team.url });
    expect(await page.locator('deskbell-widget').count()).toBe(1);
    await call(page, 'open', 'chat');
    await sees(panelOf(page).getByText('is it?'));
    await call(page, 'setAttributes', { again: true });
    await context.close();
  });
});

describe('a visitor the site knows', () => {
  it('E06: has their history on every device, and leaves nothing behind for who comes next', async () => {
    const { context, open } = await device();
    const html = pageWith('', QUEUE);
    const page = await open('/account', html);
    await expect(call(page, 'identify', { token: 'a.b.c' }).then(() => call(page, 'getVisitorId'))).rejects.toThrow(
      /identity_invalid/,
    );
    await call(page, 'identify', { token: sign('ola', { name: 'Ola Nowak' }) });
    await call(page, 'open', 'chat');
    await write(page, 'a secret of Ola');
    const ola = await call(page, 'getVisitorId');
    expect((await toldOf(page)).filter(([name]) => name === 'identify')).toEqual([
      ['identify', { visitorId: ola, verified: true }],
    ]);
    await agent.page.getByText('a secret of Ola').first().click();
    await sees(agent.page.locator('.person-badge').getByText('Signed in on your site'));

    // A second device, and one that was wiped, have it all.
    const other = await device();
    const elsewhere = await other.open('/account', html);
    await call(elsewhere, 'identify', { token: sign('ola', { name: 'Ola Nowak' }) });
    await call(elsewhere, 'open', 'chat');
    await sees(panelOf(elsewhere).getByText('a secret of Ola'));
    expect(await call(elsewhere, 'getVisitorId')).toBe(ola);
    // What was said before is history there, and no news; what comes now is.
    await agent.page.getByRole('textbox', { name: 'Message' }).fill('news for Ola');
    await agent.page.keyboard.press('Enter');
    await sees(panelOf(elsewhere).getByText('news for Ola'));
    const heard = (await toldOf(elsewhere)).filter(([name]) => name === 'message');
    expect(heard.map(([, { text }]) => text)).toEqual(['news for Ola']);
    await other.context.close();

    const tab = await open('/tab', html);
    await call(tab, 'open', 'chat');
    await sees(panelOf(tab).getByText('a secret of Ola'));
    await panelOf(tab).getByRole('textbox', { name: 'Message' }).fill('half a thought of Ola');
    await page.goto(`${team.url}/tab`);
    await page.locator('deskbell-widget button.bell').waitFor();
    await call(page, 'logout');
    for (const one of [page, tab]) {
      await one.bringToFront();
      await call(one, 'identify', { token: sign('jan') });
      await call(one, 'open', 'chat');
      await sees(panelOf(one).getByRole('textbox', { name: 'Message' }));
      expect(await call(one, 'getVisitorId')).not.toBe(ola);
    }
    await write(page, 'words of Jan');
    // Arrived before the page is left.
    await sees(agent.page.getByText('words of Jan'));
    await page.goBack();
    await page.locator('deskbell-widget button.bell').waitFor();
    await call(page, 'open', 'chat');
    await sees(panelOf(page).getByText('words of Jan'));
    for (const one of [page, tab]) {
      const seen = await panelOf(one).locator('body').innerText();
      const typed = await panelOf(one).locator('textarea').first().inputValue();
      const stored = await one.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      for (const text of [seen, typed, stored]) expect(text).not.toContain('of Ola');
    }
    const exported = await call(page, 'exportMyData');
    expect(JSON.stringify(exported)).toContain('words of Jan');
    expect(JSON.stringify(exported)).not.toContain('Ola');
    await context.close();
  });
});

describe('a site that counts', () => {
  it('counts each message once, in whichever tab, and every tab hears of it', async () => {
    const { context, open } = await device();
    const html = pageWith('', `${QUEUE}<script async src="/deskbell/analytics.js" data-to="dataLayer"></script>`);
    const counted = (page: Page) =>
      page.evaluate(() => ((window as { dataLayer?: { event: string }[] }).dataLayer ?? []).map(({ event }) => event));
    const pages = [await open('/one', html), await open('/two', html)];
    for (const page of pages) await call(page, 'open', 'chat');
    await write(pages[1]!, 'counted once');
    await sees(panelOf(pages[0]!).getByText('counted once'));
    await agent.page.getByText('counted once').first().click();
    await agent.page.getByRole('textbox', { name: 'Message' }).fill('so is the answer');
    await agent.page.keyboard.press('Enter');
    for (const page of pages) await sees(panelOf(page).getByText('so is the answer'));
    const names = async () => (await Promise.all(pages.map(counted))).flat().filter((name) => /message/.test(name));
    await expect.poll(names).toContain('deskbell_message_received');
    // A tab in the background lets those in front go first.
    await pages[0]!.waitForTimeout(300);
    expect((await names()).sort()).toEqual(['deskbell_message_received', 'deskbell_message_sent']);
    expect(await counted(pages[1]!)).toContain('deskbell_message_sent');
    for (const page of pages) {
      const heard = (await toldOf(page)).filter(([name]) => name === 'message');
      expect(heard.map(([, { text }]) => text)).toEqual(['counted once', 'so is the answer']);
    }
    await context.close();
  });
});

describe('who comes after somebody who has left', () => {
  it('finds nothing in the page of what the one before has typed, chosen or was said to be', async () => {
    const { context, open } = await device();
    const details = '<details class="ask"><summary>Do you ship lamps?</summary>Yes, to everywhere.</details>';
    const page = await open('/after', pageWith('', QUEUE + details));
    const panel = panelOf(page);
    const phone = panel.getByRole('textbox', { name: 'Phone number' });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/v1/commands')) sent.push(request.postData() ?? '');
    });
    for (const leave of ['logout', 'forgetMe', 'shutdown']) {
      sent.length = 0;
      await call(page, 'setAttributes', { plan: 'secret of Ola' });
      await call(page, 'identify', { name: 'Ola', email: 'ola@fernway.example', phone: '+48221234567' });
      await call(page, 'open', 'callback');
      await sees(phone);
      expect(await phone.inputValue()).toMatch(/22 ?123 ?45 ?67/);
      await phone.fill('601 234 567');
      await call(page, 'open', 'chat');
      await panel
        .locator('input[type="file"]')
        .first()
        .setInputFiles({ name: 'of-Ola.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
      await sees(panel.getByText('of-Ola.txt'));
      await call(page, 'open', 'home');
      await call(page, leave);
      sent.length = 0;
      await call(page, 'open', 'callback');
      await sees(phone);
      expect(await phone.inputValue(), leave).toBe('');
      await call(page, 'open', 'chat');
      await sees(panel.getByRole('textbox', { name: 'Message' }));
      expect(await panel.getByText('of-Ola.txt').count(), leave).toBe(0);
      await write(page, `somebody else after ${leave}`);
      await sees(agent.page.getByText(`somebody else after ${leave}`));
      expect(sent.join(), leave).not.toContain('Ola');
      await call(page, 'shutdown');
    }
    // Whatever is offered now is what the page has said last, a list or a text.
    await call(page, 'open', 'home');
    const chat = panel.getByRole('button', { name: /message|chat/i });
    await sees(chat);
    await call(page, 'update', { channels: ['faq'] });
    await chat.first().waitFor({ state: 'detached' });
    await sees(panel.getByRole('searchbox'));
    await call(page, 'update', { channels: 'chat' });
    await sees(chat);
    expect(await panel.getByRole('searchbox').count()).toBe(0);
    await call(page, 'update', { channels: undefined, faq: '.ask', hotkey: 'j' });
    await sees(panel.getByRole('searchbox'));
    await chat.first().focus();
    await page.keyboard.press('Control+j');
    await page.keyboard.type('ship lamps');
    await sees(panel.getByRole('option', { name: 'Do you ship lamps?' }));
    await context.close();
  });
});

describe('what a device keeps and asks for', () => {
  it('R01: is what is written down, after everything a visitor can do, and nobody else is asked', async () => {
    const { context, open } = await device();
    const asked = new Set<string>();
    context.on('request', (request) => asked.add(request.url()));
    const page = await open('/inventory', pageWith('data-worker', QUEUE));
    const panel = panelOf(page);
    await call(page, 'track', 'inventory');
    await call(page, 'open', 'faq');
    await panel.getByRole('searchbox').fill('return');
    await panel.getByRole('option').first().click();
    await sees(panel.locator('article'));
    await call(page, 'identify', { token: sign('eva', { name: 'Eva' }) });
    await call(page, 'open', 'chat');
    await write(page, 'for the inventory');
    await agent.page.getByText('for the inventory').first().click();
    await agent.page.getByRole('textbox', { name: 'Message' }).fill('noted');
    await agent.page.keyboard.press('Enter');
    await sees(panel.getByText('noted'));
    await panel.getByRole('button', { name: 'Emoji' }).click();
    await panel.locator('.emoji-grid [tabindex="0"]').click();
    await panel.getByRole('textbox', { name: 'Message' }).fill('half a thought');
    await call(page, 'close');
    await agent.page.getByRole('textbox', { name: 'Message' }).fill('still here');
    await agent.page.keyboard.press('Enter');
    await page.locator('deskbell-widget .answer-dismiss').click();
    await call(page, 'open', 'callback');
    await sees(panel.getByRole('textbox', { name: 'Phone number' }));
    await call(page, 'exportMyData');
    await page.waitForFunction(async () => (await caches.keys()).some((name) => name.startsWith('deskbell-precache')));

    const { origin } = new URL(team.url);
    const found = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('deskbell');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const table = database.transaction('kept').objectStore('kept');
      const keys = await new Promise<unknown[][]>((resolve) => {
        const all = table.getAllKeys();
        all.onsuccess = () => resolve(all.result as unknown[][]);
      });
      database.close();
      return {
        IndexedDB: keys.map((key) => String(key[1])),
        localStorage: Object.keys(localStorage),
        sessionStorage: Object.keys(sessionStorage),
        caches: await caches.keys(),
        databases: (await indexedDB.databases()).map(({ name }) => name),
        cookies: document.cookie,
      };
    });
    const { databases, cookies, ...places } = found;
    expect([databases, cookies]).toEqual([['deskbell'], '']);
    const rows = [...PRIVACY.matchAll(/^\| (IndexedDB|localStorage|sessionStorage|caches) \| `([^`]+)` \|/gm)];
    const unknown = Object.entries(places).flatMap(([place, names]) => {
      const known = rows.filter(([, where]) => where === place).map(([, , name]) => asPattern(name!));
      return names.filter((name) => !known.some((pattern) => pattern.test(name))).map((name) => `${place} ${name}`);
    });
    expect(unknown).toEqual([]);
    // The journey has been to the places that are written down for it.
    for (const [place, least] of [
      ['IndexedDB', 4],
      ['localStorage', 2],
      ['sessionStorage', 3],
      ['caches', 2],
    ] as const) {
      expect(new Set(places[place]).size, `${place}: ${places[place].join(' ')}`).toBeGreaterThanOrEqual(least);
    }
    const section = PRIVACY.slice(
      PRIVACY.indexOf("## Requests of a visitor's page"),
      PRIVACY.indexOf('## At the desk'),
    );
    const addresses = [...section.matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, list]) =>
      [...list!.matchAll(/`([^`]+)`/g)].map(([, name]) => asPattern(name!)),
    );
    const strange = [...asked].filter((url) => {
      const { origin: host, pathname } = new URL(url);
      if (pathname === '/inventory' || pathname === '/favicon.ico') return false;
      return host !== origin || !addresses.some((pattern) => pattern.test(pathname));
    });
    expect(strange).toEqual([]);
    await context.close();
  });
});

describe('a site that asks before anything is kept', () => {
  it('R02: keeps nothing before the visitor writes, says so, and after a no deletes all within a second and goes on', async () => {
    const { context, open } = await device();
    const html = pageWith('data-consent="required" data-worker', QUEUE);
    const page = await open('/consent', html);
    await call(page, 'open', 'faq');
    await panelOf(page).getByRole('searchbox').fill('return');
    await sees(panelOf(page).getByRole('option'));
    await call(page, 'open', 'chat');
    await sees(panelOf(page).getByRole('note'));
    expect(await panelOf(page).getByRole('note').innerText()).toMatch(/this device keeps our conversation/);
    expect(await kept(page)).toEqual(NOTHING);

    await write(page, 'keep this');
    await panelOf(page).getByRole('note').waitFor({ state: 'detached' });
    await page.waitForFunction(() => Object.keys(localStorage).length > 0);
    await page.reload();
    await page.locator('deskbell-widget button.bell').waitFor();
    await call(page, 'open', 'chat');
    await sees(panelOf(page).getByText('keep this'));

    const second = await open('/consent', html);
    await call(second, 'open', 'chat');
    await sees(panelOf(second).getByText('keep this'));
    const began = Date.now();
    const done = call(page, 'consent', 'none');
    await page.waitForFunction(async () => {
      const places = [await indexedDB.databases(), await caches.keys(), Object.keys(localStorage)];
      return places.every(({ length }) => length === 0) && Object.keys(sessionStorage).length === 0;
    });
    expect(Date.now() - began).toBeLessThan(1_000);
    // The worker goes when the browser is done with installing it.
    await done;
    await second.waitForFunction(() => Object.keys(sessionStorage).length === 0);
    expect(await kept(page)).toEqual(NOTHING);
    await write(page, 'goes on in memory');
    await sees(panelOf(page).getByText('keep this'));
    await sees(agent.page.getByText('goes on in memory'));
    expect(await kept(page)).toEqual(NOTHING);
    expect((await toldOf(page)).filter(([name]) => name === 'consent' || name === 'blocked')).toEqual([
      ['consent', { level: 'none' }],
    ]);
    await call(page, 'consent', 'functional');
    await page.waitForFunction(() => Object.keys(localStorage).length > 0);
    await page.reload();
    await page.locator('deskbell-widget button.bell').waitFor();
    await call(page, 'open', 'chat');
    await sees(panelOf(page).getByText('goes on in memory'));
    await context.close();
  });
});
