import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { HIT_SCRIPT, makePayloads } from './payloads.ts';
import { seat, seatAgent, sees, type Person } from './people.ts';
import { sendAsVisitor, signInAs, type HttpSender } from './httpPeople.ts';
import { startTeam, type Team } from './startTeam.ts';

const PAYLOADS = makePayloads();
/** Payloads of one visitor. */
const GROUP = 100;

let browser: Browser;
let team: Team;
let agent: Person;
const visitors: HttpSender[] = [];

beforeAll(async () => {
  [browser, team] = await Promise.all([launchBrowser(), startTeam()]);
  agent = await seatAgent(browser, await team.link('anna@fernway.example'));
  const bob = await signInAs(team.url, await team.link('bob@fernway.example'));
  for (let from = 0; from < PAYLOADS.length; from += GROUP) {
    const own = PAYLOADS.slice(from, from + GROUP);
    const visitor = await sendAsVisitor(team.url, { page: pageOf(own[0]!) });
    visitors.push(visitor);
    await visitor.send(own.flatMap(saidByVisitor));
    await bob.send(visitor.conversationId, own.flatMap(saidByAgent));
  }
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await team?.stop();
});

const short = (text: string) =>
  text
    .replaceAll(/[\r\n\t]/g, ' ')
    .slice(0, 120)
    .toWellFormed();
const pageOf = (text: string) => ({ url: `https://shop.example/?${encodeURIComponent(text)}`, title: short(text) });

/** Each payload is a message, and one of the other things a visitor can say. */
function saidByVisitor(text: string, index: number): [string, object][] {
  const query = text.slice(0, 200).toWellFormed();
  const others: [string, object][] = [
    ['visitor.describe', { name: short(text).trim() || 'x' }],
    ['faq.search', { query, lang: 'en', results: 0 }],
    ['article.open', { articleId: 'returns', title: text, lang: 'en', query }],
    ['article.rate', { articleId: 'returns', helpful: false, text }],
  ];
  return [['message.send', { text }], others[index % others.length]!];
}

/** Each payload is a note, or a message with one of the blocks. */
function saidByAgent(text: string, index: number): [string, object][] {
  const label = short(text).trim() || 'x';
  const options = [{ id: 'o1', label }];
  const blocks = [
    { kind: 'replies', id: 'a', options },
    { kind: 'list', id: 'b', label, options },
    { kind: 'form', id: 'c', label, fields: [{ name: 'f', label, type: 'text' }] },
    { kind: 'cards', cards: [{ title: label, text, links: [{ label, url: 'https://shop.example/' }] }] },
  ];
  if (index % 2 === 0) return [['note.add', { text }]];
  return [['message.send', { text, blocks: [blocks[(index >> 1) % blocks.length]] }]];
}

/** Tells what has run, and what the content policy had to stop. */
async function watch(page: Page): Promise<() => Promise<{ ran: string[]; reports: string[] }>> {
  await page.addInitScript(HIT_SCRIPT);
  await page.addInitScript(() => {
    const reports: string[] = [];
    Object.assign(window, { __reports: reports });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reports.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return () =>
    page.evaluate(() => {
      const { __hits, __reports } = window as unknown as { __hits: string[]; __reports: string[] };
      return { ran: __hits, reports: __reports };
    });
}

/** What no text can have become: an element, a handler, an address that leads elsewhere. */
function strangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const allowed = /^(https?|mailto|tel):/;
    for (const element of document.body.querySelectorAll('*')) {
      const { tagName } = element;
      if (
        /^(script|iframe|object|embed|img|video|audio|style|base|meta|link|marquee|template|math|x)$/i.test(tagName)
      ) {
        if (!element.closest('head') && !element.matches('script[src^="/inbox/"]'))
          found.push(element.outerHTML.slice(0, 120));
      }
      for (const { name } of element.attributes) if (/^on|^srcdoc$/i.test(name)) found.push(`${tagName} ${name}`);
      const href = element.getAttribute('href');
      if (href && !href.startsWith('#') && !allowed.test(href) && tagName === 'A') found.push(`${tagName} ${href}`);
    }
    return found;
  });
}

describe('payloads in every field an agent sees', () => {
  it('F01: are at least five hundred', () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(500);
  });

  it('F01: run nothing, become no element and cause no report of the content policy', async () => {
    const { page } = agent;
    const counts = await watch(page);
    await page.reload();
    for (const visitor of visitors) {
      await page.goto(`${team.url}/inbox#/visitors/${visitor.visitorId}`);
      await sees(page.getByRole('log').locator('.bubble'));
      const older = page.locator('.timeline-older button');
      for (let round = 0; round < 150 && (await older.count()) > 0; round++) {
        // From the top, as somebody who presses the button is there.
        await page.evaluate(() => {
          document.querySelector('.timeline')!.scrollTop = 0;
          document.querySelector<HTMLElement>('.timeline-older button')?.click();
        });
        await page.waitForTimeout(30);
      }
      expect(await older.count()).toBe(0);
      expect(await strangers(page)).toEqual([]);
    }
    const drawn = await page.getByRole('log').locator('.bubble, .note-card, .line').count();
    expect(drawn).toBeGreaterThan(100);
    expect(await counts()).toEqual({ ran: [], reports: [] });
    await agent.photograph('inbox-xss');
  }, 240_000);

  it('F01: nor in the list, the search, the details and the title', async () => {
    const { page } = agent;
    const counts = await watch(page);
    await page.goto(`${team.url}/inbox#/`);
    await page.reload();
    await sees(page.getByRole('navigation', { name: 'Visitors' }).getByRole('link'));
    for (const query of ['__hit', '<img', 'javascript:', '<script>']) {
      const field = page.getByRole('combobox', { name: 'Search conversations' });
      // A page that has just been loaded may not listen to keys yet.
      await expect
        .poll(
          async () => {
            if (!(await field.isVisible())) await page.keyboard.press('Control+k');
            return field.isVisible();
          },
          { interval: 300, timeout: 15_000 },
        )
        .toBe(true);
      await field.fill(query);
      await page
        .getByRole('status')
        .filter({ hasText: /found|Nothing/ })
        .first()
        .waitFor();
      expect(await strangers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await field.waitFor({ state: 'detached' });
    }
    expect(await counts()).toEqual({ ran: [], reports: [] });
    expect(agent.complaints).toEqual([]);
  }, 60_000);

  it('F01: nor as what a visitor types and the page they are on', async () => {
    const watcher = await seat(browser, 'agent', 'Europe/Warsaw');
    const counts = await watch(watcher.page);
    const [visitor] = visitors as [HttpSender];
    await watcher.page.goto(await team.link('anna@fernway.example'));
    await sees(watcher.page.getByRole('navigation', { name: 'Visitors' }).getByRole('link'));
    await watcher.page.goto(`${team.url}/inbox#/visitors/${visitor.visitorId}`);
    await sees(watcher.page.getByRole('log').locator('.bubble'));
    for (const text of PAYLOADS.filter((_, index) => index % 12 === 0)) {
      await visitor.signal({ type: 'typing', typing: true, text: text.slice(0, 500).toWellFormed() });
      await visitor.signal({ type: 'page', page: pageOf(text) });
    }
    await sees(watcher.page.locator('.typing-preview'));
    expect(await strangers(watcher.page)).toEqual([]);
    expect(await counts()).toEqual({ ran: [], reports: [] });
  }, 60_000);
});
