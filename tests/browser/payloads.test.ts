import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { openDesk, type Desk } from './openDesk.ts';
import { HIT_SCRIPT, makePayloads } from './payloads.ts';
import { seat, sees, withBell, type Visitor } from './people.ts';
import { startDemo, type Demo } from './startDemo.ts';

const payloads = makePayloads();

let browser: Browser;
let demo: Demo;
let desk: Desk;
let visitor: Visitor;
let panel: FrameLocator;
let conversation: string;

type Api = { deskbell: { open(view: string, args?: object): Promise<void>; prefill(data: object): void } };

beforeAll(async () => {
  process.env.DESKBELL_RATE_LIMITS = 'off';
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  desk = await openDesk(demo);
  visitor = withBell(await seat(browser, 'visitor', 'UTC'));
  panel = visitor.panel;
  await visitor.page.addInitScript(HIT_SCRIPT);
  await visitor.page.goto(`${demo.url}/?lang=en`);
  await visitor.page.evaluate(() => (window as unknown as Api).deskbell.open('chat'));
  await panel.getByRole('textbox', { name: 'Message' }).fill('Payload story');
  await panel.getByRole('textbox', { name: 'Message' }).press('Enter');
  await vi.waitFor(async () => expect(await desk.conversations('Payload story')).toHaveLength(1), 15_000);
  [conversation] = (await desk.conversations('Payload story')) as [string];
}, 120_000);

afterAll(async () => {
  delete process.env.DESKBELL_RATE_LIMITS;
  await browser?.close();
  await demo?.stop('SIGINT');
});

const hits = () => visitor.page.evaluate(() => (window as unknown as { __hits: string[] }).__hits);
const log = () => panel.getByRole('log');

/** Scrolls through the whole thread, so that every message is drawn once, and gathers where its links lead. */
const walk = () =>
  log().evaluate(async (list) => {
    const view = list.ownerDocument.defaultView!;
    const links = new Map<string, string>();
    const odd: string[] = [];
    for (let still = 0; still < 6; ) {
      for (const link of list.querySelectorAll('a')) links.set(link.href, `${link.rel} ${link.target}`);
      for (const it of list.querySelectorAll('script,iframe,object,embed,base,meta,link,video,audio,form[action]'))
        odd.push(it.tagName);
      for (const it of list.querySelectorAll('*'))
        for (const { name } of it.attributes) if (/^on|^style$/.test(name) && name !== 'style') odd.push(name);
      const before = list.scrollTop;
      list.scrollTop = before - 300;
      await new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
      still = list.scrollTop === before ? still + 1 : 0;
    }
    return { links: [...links], odd };
  });

describe('what somebody else has written', () => {
  it('F01: there are at least 500 different payloads', () => {
    expect(new Set(payloads).size).toBeGreaterThanOrEqual(500);
  });

  it('F01, F02: never runs as a message of an agent, and leads nowhere but to http, https, mailto and tel', async () => {
    await desk.sayAll(
      conversation,
      payloads.map((text) => ({ text })),
    );
    await desk.say(conversation, 'The last of them');
    await sees(log().getByText('The last of them'), 60_000);
    const { links, odd } = await walk();
    expect(odd).toEqual([]);
    expect(links.filter(([href]) => !/^(https?|mailto|tel):/.test(href))).toEqual([]);
    for (const [, how] of links) expect(how).toMatch(/noopener.*noreferrer.*ugc _blank/);
    expect(await hits()).toEqual([]);
  }, 200_000);

  it('F01: never runs in the parts of a block', async () => {
    for (let at = 0; at < payloads.length; at += 120) {
      const label = (index: number) => (payloads[at + index] ?? 'x').replace(/\s+/g, ' ').slice(0, 118) || 'x';
      await desk.command('message.send', conversation, {
        text: '',
        blocks: [
          {
            kind: 'replies',
            id: 'r',
            options: Array.from({ length: 20 }, (_, i) => ({ id: `o${i}`, label: label(i) })),
          },
          {
            kind: 'list',
            id: 'l',
            label: label(20),
            options: Array.from({ length: 20 }, (_, i) => ({ id: `o${i}`, label: label(21 + i) })),
          },
          {
            kind: 'cards',
            cards: Array.from({ length: 20 }, (_, i) => ({
              title: label(41 + i),
              text: label(61 + i),
              links: [{ label: label(81 + i), url: 'https://shop.example/' }],
            })),
          },
          {
            kind: 'form',
            id: 'f',
            label: label(101),
            fields: Array.from({ length: 10 }, (_, i) => ({ name: `n${i}`, label: label(102 + i), type: 'text' })),
          },
        ],
      });
    }
    await desk.say(conversation, 'After the blocks');
    await sees(log().getByText('After the blocks'));
    await visitor.page.waitForTimeout(1_000);
    expect((await walk()).odd.filter((name) => name !== 'FORM')).toEqual([]);
    expect(await hits()).toEqual([]);
  }, 120_000);

  it('F01: never runs in the bubble beside the bell, nor as the draft, the prefill or the title of the page', async () => {
    const { page } = visitor;
    for (const text of payloads.slice(0, 80)) {
      await page.evaluate((value) => {
        document.title = value;
        const { deskbell } = window as unknown as Api;
        deskbell.prefill({ name: value.slice(0, 100) });
        void deskbell.open('chat', { text: value });
      }, text);
    }
    await page.evaluate(() => (window as unknown as { deskbell: { close(): void } }).deskbell.close());
    await page.waitForTimeout(600);
    for (const text of payloads.slice(0, 12)) {
      await desk.say(conversation, text);
      await sees(page.getByRole('button', { name: /^New message from/ }));
    }
    expect(await hits()).toEqual([]);
  }, 120_000);

  it('F01: leaves no refusal of the content policy behind', () => {
    expect(visitor.complaints.filter((complaint) => /Content Security|Trusted/i.test(complaint))).toEqual([]);
  });
});
