import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createProxy, type LineProxy } from '../world/createProxy.ts';
import { launchBrowser } from './launchBrowser.ts';
import { launchProfile } from './launchProfile.ts';
import { openDesk, type Desk } from './openDesk.ts';
import { startDemo, type Demo } from './startDemo.ts';

let browser: Browser;
let demo: Demo;
let proxy: LineProxy;
let desk: Desk;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  [proxy, desk] = await Promise.all([createProxy(demo.url), openDesk(demo)]);
});

afterEach(async () => {
  proxy.set({ kind: 'pass' });
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  await expect.poll(() => proxy.openStreams()).toBe(0);
  expect(complaints.splice(0), 'errors nobody caught').toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await proxy?.stop();
  await demo?.stop('SIGINT');
});

/** A visitor's browser of its own. */
async function newContext(script?: () => void): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-US' });
  if (script) await context.addInitScript(script);
  contexts.push(context);
  return context;
}

/** A tab with the chat open. */
async function openChat(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  // The client is fetched beside the panel; from its first question on it is there.
  const ready = page.waitForResponse((answer) => answer.url().includes('/v1/config'));
  await page.goto(`${proxy.url}/?lang=en`);
  await page.locator('deskbell-widget').getByRole('button', { name: 'Open help' }).click();
  await page.evaluate(() => (window as unknown as { deskbell: { open(view: string): void } }).deskbell.open('chat'));
  await Promise.all([box(page).waitFor(), ready]);
  return page;
}

const panel = (page: Page) => page.locator('deskbell-widget').locator('iframe').contentFrame();
const box = (page: Page) => panel(page).getByRole('textbox', { name: 'Message' });
const bubble = (page: Page, text: string) => panel(page).getByRole('log').getByText(text, { exact: true });

async function send(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await box(page).press('Enter');
  await bubble(page, text).waitFor();
}

/** Sends one message and waits until the desk has it: from now on there is a session and a line. */
async function begin(page: Page, text: string): Promise<string> {
  await send(page, text);
  await arrived(text, [text]);
  await expect.poll(() => proxy.openStreams()).toBeGreaterThan(0);
  return (await desk.conversations(text))[0]!;
}

/** Waits until the desk holds exactly these messages, in this order. */
async function arrived(word: string, texts: readonly string[], timeout = 20_000): Promise<void> {
  await expect.poll(() => desk.texts(word), { timeout }).toEqual(texts);
}

/** Waits until a tab shows each text once. */
async function shows(page: Page, texts: readonly string[], timeout = 20_000): Promise<void> {
  for (const text of texts) await bubble(page, text).first().waitFor({ timeout });
  for (const text of texts) expect(await bubble(page, text).count(), text).toBe(1);
}

/** Waits until the device keeps so many commands. */
async function keeps(page: Page, count: number): Promise<void> {
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('deskbell');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const asked = opening.result.transaction('kept').objectStore('kept').getAllKeys();
            asked.onsuccess = () => {
              opening.result.close();
              resolve(asked.result.filter((key) => (key as string[])[1] === 'outbox').length);
            };
          };
        }),
    );
  await expect.poll(kept).toBe(count);
}

const numbered = (word: string, count: number) => Array.from({ length: count }, (_, index) => `${word} ${index + 1}`);

/** Tells a page what a browser tells it before it freezes it, and after. A browser under test freezes no visible page. */
function tell(page: Page, word: 'freeze' | 'resume'): Promise<boolean> {
  return page.evaluate((type) => document.dispatchEvent(new Event(type)), word);
}

describe('messages over a bad line', () => {
  it.each([
    ['a known visitor', 'drop'],
    ['a new visitor', 'portal'],
  ] as const)(
    'C01: sends 20 messages %s wrote offline once and in order after the tab was closed and opened again',
    async (_, kind) => {
      const context = await newContext();
      const page = await openChat(context);
      const word = `offline ${kind}`;
      const known = kind === 'drop' ? [`${word} 0`] : [];
      if (known[0]) await begin(page, known[0]);
      proxy.set({ kind });
      const texts = numbered(word, 20);
      for (const text of texts) await send(page, text);
      await keeps(page, known[0] ? 20 : 21);
      await page.close();
      proxy.set({ kind: 'pass' });
      const again = await openChat(context);
      await arrived(word, [...known, ...texts]);
      await shows(again, [...known, ...texts]);
      expect(await desk.conversations(word)).toHaveLength(1);
    },
  );

  it('C02: loses nothing when the browser is killed with unsent messages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deskbell-profile-'));
    const first = await launchProfile(folder);
    const page = await openChat(first.browser.contexts()[0]!);
    await begin(page, 'killed 0');
    proxy.set({ kind: 'drop' });
    const texts = numbered('killed', 10);
    for (const text of texts) await send(page, text);
    await keeps(page, 10);
    await first.kill();
    proxy.set({ kind: 'pass' });

    const second = await launchProfile(folder);
    const again = await openChat(second.browser.contexts()[0]!);
    await arrived('killed', ['killed 0', ...texts]);
    await shows(again, texts);
    expect(await desk.conversations('killed')).toHaveLength(1);
    await second.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('C03: works in memory where storage is denied, and says when that matters', async () => {
    const context = await newContext(() => {
      const deny = () => {
        throw new DOMException('Denied by this test.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: deny });
      Object.defineProperty(document, 'cookie', { get: deny, set: deny });
    });
    const page = await openChat(context);
    const conversation = await begin(page, 'denied 0');
    await expect.poll(() => panel(page).getByText('Keep this page open').count()).toBe(0);
    proxy.set({ kind: 'drop' });
    await send(page, 'denied 1');
    await panel(page).getByText('Keep this page open').waitFor();
    proxy.set({ kind: 'pass' });
    await arrived('denied', ['denied 0', 'denied 1']);
    await desk.say(conversation, 'denied answer');
    await shows(page, ['denied 0', 'denied 1', 'denied answer']);
  });

  it('C03: keeps what is unsent when the disk is full', async () => {
    const context = await newContext(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (value, key) {
        if ((key as string[])[1] === 'event') throw new DOMException('Full.', 'QuotaExceededError');
        return put.call(this, value, key);
      };
    });
    const page = await openChat(context);
    await begin(page, 'full 0');
    proxy.set({ kind: 'drop' });
    await send(page, 'full 1');
    await keeps(page, 1);
    await page.close();
    proxy.set({ kind: 'pass' });
    const again = await openChat(context);
    await arrived('full', ['full 0', 'full 1']);
    await shows(again, ['full 0', 'full 1']);
  });

  it('C04: five tabs that write at once are one visitor with one conversation and one stream, all see all', async () => {
    const context = await newContext();
    const pages: Page[] = [];
    for (let tab = 0; tab < 5; tab++) pages.push(await openChat(context));
    const texts = pages.flatMap((_, tab) => numbered(`tab ${tab} says`, 5));
    await Promise.all(
      pages.map(async (page, tab) => {
        for (const text of numbered(`tab ${tab} says`, 5)) await send(page, text);
      }),
    );
    await expect.poll(async () => (await desk.texts('tab')).length, { timeout: 20_000 }).toBe(25);
    const stored = await desk.texts('tab');
    expect([...stored].sort()).toEqual([...texts].sort());
    for (const [tab] of pages.entries())
      expect(stored.filter((text) => text.startsWith(`tab ${tab}`))).toEqual(numbered(`tab ${tab} says`, 5));
    const conversations = await desk.conversations('tab');
    expect(conversations).toHaveLength(1);
    await desk.say(conversations[0]!, 'tab answer');
    for (const page of pages) await shows(page, [...texts, 'tab answer']);
    await expect.poll(() => proxy.openStreams()).toBe(1);
  });

  it.each(['closed', 'crashed', 'frozen'] as const)(
    'C05: another tab takes over when the leading one is %s, and nothing is missed',
    async (how) => {
      const context = await newContext();
      const leader = await openChat(context);
      const conversation = await begin(leader, `${how} 0`);
      const other = await openChat(context);
      await shows(other, [`${how} 0`]);
      const before = proxy.count('/v1/stream');
      if (how === 'closed') await leader.close();
      else if (how === 'frozen') await tell(leader, 'freeze');
      else {
        const session = await context.newCDPSession(leader);
        void session.send('Page.crash').catch(() => undefined);
        await leader.waitForEvent('crash');
      }
      await desk.say(conversation, `${how} answer`);
      await shows(other, [`${how} answer`]);
      await send(other, `${how} 1`);
      await arrived(how, [`${how} 0`, `${how} answer`, `${how} 1`]);
      await expect.poll(() => proxy.count('/v1/stream')).toBeGreaterThan(before);
      await expect.poll(() => proxy.openStreams()).toBe(1);
      if (how !== 'frozen') return;
      await tell(leader, 'resume');
      await shows(leader, [`${how} 0`, `${how} answer`, `${how} 1`]);
      expect(proxy.openStreams()).toBe(1);
    },
  );

  it('B01: a link that flaps brings every message once to both sides', async () => {
    const page = await openChat(await newContext());
    const conversation = await begin(page, 'flap 0');
    const texts = ['flap 0'];
    for (let round = 1; round <= 6; round++) {
      proxy.set({ kind: 'drop' });
      await send(page, `flap down ${round}`);
      await desk.say(conversation, `flap answer ${round}`);
      proxy.set({ kind: 'pass' });
      await send(page, `flap up ${round}`);
      texts.push(`flap down ${round}`, `flap up ${round}`);
      // Every other time the line breaks again before anything is through.
      if (round % 2 === 0) await bubble(page, `flap answer ${round}`).waitFor({ timeout: 20_000 });
    }
    await expect.poll(async () => (await desk.texts('flap')).filter((text) => !text.includes('answer'))).toEqual(texts);
    await shows(page, [...texts, ...numbered('flap answer', 6)]);
  });

  it('B03: an answer that is lost after the desk has stored the message doubles nothing', async () => {
    const page = await openChat(await newContext());
    await begin(page, 'lost 0');
    proxy.set({ kind: 'cut', bytes: 10 });
    await send(page, 'lost 1');
    await arrived('lost', ['lost 0', 'lost 1']);
    await send(page, 'lost 2');
    proxy.set({ kind: 'pass' });
    await arrived('lost', ['lost 0', 'lost 1', 'lost 2']);
    await keeps(page, 0);
    await shows(page, ['lost 0', 'lost 1', 'lost 2']);
  });

  it('B05: a frozen page catches up when it is thawed', async () => {
    const page = await openChat(await newContext());
    const conversation = await begin(page, 'freeze 0');
    await tell(page, 'freeze');
    await expect.poll(() => proxy.openStreams()).toBe(0);
    await desk.say(conversation, 'freeze answer');
    await tell(page, 'resume');
    await shows(page, ['freeze 0', 'freeze answer']);
    await expect.poll(() => proxy.openStreams()).toBe(1);
  });

  it('B06: falls back to asking where a proxy holds streams back', async () => {
    const context = await newContext();
    const page = await openChat(context);
    const conversation = await begin(page, 'buffer 0');
    await page.close();
    proxy.set({ kind: 'buffer' });
    const again = await openChat(context);
    await desk.say(conversation, 'buffer answer');
    await shows(again, ['buffer 0', 'buffer answer'], 30_000);
    await send(again, 'buffer 1');
    await arrived('buffer', ['buffer 0', 'buffer answer', 'buffer 1']);
  });

  it.each([
    ['B07: a captive portal', { kind: 'portal' }],
    ['B04: a server that refuses for a while', { kind: 'refuse', retryAfter: 1 }],
  ] as const)('%s counts as offline; the message is kept and sent afterwards', async (_, mode) => {
    const word = mode.kind;
    const page = await openChat(await newContext());
    proxy.set(mode);
    await send(page, `${word} 1`);
    await panel(page).getByText('No connection').first().waitFor();
    await keeps(page, 2);
    proxy.set({ kind: 'pass' });
    await arrived(word, [`${word} 1`], 30_000);
    await shows(page, [`${word} 1`]);
  });
});

describe('the back/forward cache', () => {
  it('B05: keeps a page with a live chat, and it catches up when it is back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deskbell-profile-'));
    const { browser: own, kill } = await launchProfile(folder);
    const page = await openChat(own.contexts()[0]!);
    const conversation = await begin(page, 'back 0');
    await page.evaluate(() => {
      window.addEventListener('pageshow', (event) => {
        document.title = event.persisted ? 'kept' : 'loaded anew';
      });
    });
    await page.goto(`${proxy.url}/healthz`);
    await expect.poll(() => proxy.openStreams()).toBe(0);
    await desk.say(conversation, 'back answer');
    await page.evaluate(() => history.back()).catch(() => undefined);
    const seen = () =>
      page
        .evaluate(() => {
          const frame = document.querySelector('deskbell-widget')?.shadowRoot?.querySelector('iframe');
          return `${document.title}: ${frame?.contentDocument?.body.textContent?.includes('back answer')}`;
        })
        .catch(() => 'not yet');
    await expect.poll(seen, { timeout: 20_000 }).toBe('kept: true');
    await kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
});
