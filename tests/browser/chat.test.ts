import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { openDesk, type Desk } from './openDesk.ts';
import { seatVisitor, sees, type Visitor } from './people.ts';
import { startDemo, type Demo } from './startDemo.ts';

let browser: Browser;
let demo: Demo;
let desk: Desk;
let visitor: Visitor;
let panel: FrameLocator;
let conversation: string;

/** Waits until something is as it should be, on a busy machine too. */
const soon = <Value>(read: () => Value | Promise<Value>, options: { timeout?: number; interval?: number } = {}) =>
  expect.poll(read, { timeout: 15_000, ...options });

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  desk = await openDesk(demo);
  visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
  panel = visitor.panel;
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop('SIGINT');
});

type Api = { deskbell: { open(view: string): Promise<void>; close(): void } };
const openChat = (page: Page) => page.evaluate(() => (window as unknown as Api).deskbell.open('chat'));
const closePanel = (page: Page) => page.evaluate(() => (window as unknown as Api).deskbell.close());
const field = () => panel.getByRole('textbox', { name: 'Message' });
const log = () => panel.getByRole('log');
const menu = (name: string) => panel.getByRole('button', { name });

async function say(text: string): Promise<void> {
  await field().fill(text);
  await field().press('Enter');
  await sees(log().getByText(text));
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong in the panel as it is now (WCAG 2.2 A and AA), by rule and element. */
async function faults(): Promise<string[]> {
  const frame = await (await visitor.page.locator('deskbell-widget iframe').elementHandle())!.contentFrame();
  await frame!.evaluate(axe);
  return frame!.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

const stored = async (id = conversation) => {
  const events = await desk.events(id);
  return events.flatMap((event) => (event.type === 'message.sent' ? [event] : []));
};

describe('a visitor in the chat', () => {
  it('writes, is answered, and sees how far each message has come', async () => {
    await openChat(visitor.page);
    await say('Chat story: do you sell ferns?');
    await soon(() => desk.conversations('Chat story')).toHaveLength(1);
    [conversation] = (await desk.conversations('Chat story')) as [string];
    await desk.say(
      conversation,
      'Yes: **Boston fern** and _maidenhair_.\n- small\n- large\nSee https://shop.example/ferns',
    );
    await sees(log().locator('strong', { hasText: 'Boston fern' }));
    expect(await log().locator('li').allInnerTexts()).toEqual(['small', 'large']);
    await sees(log().getByRole('link', { name: 'https://shop.example/ferns' }));
    await sees(log().getByText('Sent', { exact: true }));
    await desk.command('conversation.see', conversation, { upTo: 2 });
    await sees(log().getByText('Read', { exact: true }));
    await visitor.photograph('chat-1-messages');
  });

  it('answers blocks in place, and what was answered stays answered after a reload', async () => {
    await desk.command('message.send', conversation, {
      text: 'Which one?',
      blocks: [
        {
          kind: 'cards',
          cards: [
            {
              title: 'Boston fern',
              text: 'Likes shade.',
              image: 'https://127.0.0.1:9/fern.jpg',
              links: [{ label: 'Look', url: 'https://shop.example/1' }],
            },
            { title: 'Maidenhair' },
          ],
        },
        {
          kind: 'replies',
          id: 'fern',
          options: [
            { id: 'boston', label: 'Boston fern' },
            { id: 'hair', label: 'Maidenhair' },
          ],
        },
      ],
    });
    await sees(panel.getByRole('heading', { name: 'Maidenhair' }));
    await visitor.photograph('chat-2-cards');
    await panel.getByRole('button', { name: 'Maidenhair', exact: true }).click();
    await soon(async () => (await stored()).at(-1)?.data.answer?.values).toEqual({ choice: ['hair'] });
    await desk.command('message.send', conversation, {
      text: '',
      blocks: [
        {
          kind: 'list',
          id: 'extras',
          label: 'What else?',
          multiple: true,
          options: [
            { id: 'pot', label: 'A pot' },
            { id: 'soil', label: 'Soil' },
          ],
        },
        { kind: 'date', id: 'day', label: 'When shall it come?', min: '2027-01-10', max: '2027-01-20' },
        {
          kind: 'form',
          id: 'who',
          label: 'Your order',
          fields: [
            { name: 'name', label: 'Your name', type: 'text', required: true },
            { name: 'mail', label: 'Your e-mail', type: 'email', required: true },
            { name: 'size', label: 'Size', type: 'choice', options: [{ id: 's', label: 'Small' }] },
            { name: 'gift', label: 'It is a gift', type: 'check' },
          ],
        },
      ],
    });
    await panel.getByRole('checkbox', { name: 'Soil' }).check();
    await panel.getByRole('group', { name: 'What else?' }).getByRole('button', { name: 'Send' }).click();
    await panel.getByLabel('When shall it come?').fill('2027-01-15');
    await panel.getByLabel('When shall it come?').press('Enter');
    const form = panel.getByRole('form', { name: 'Your order' });
    await form.getByRole('button', { name: 'Send' }).click();
    await sees(form.getByText('Please fill this in.'));
    expect(
      await form
        .getByRole('textbox', { name: 'Your name' })
        .evaluate((input) => input === input.ownerDocument.activeElement),
    ).toBe(true);
    await visitor.photograph('chat-3-form');
    expect(await faults()).toEqual([]);
    await form.getByRole('textbox', { name: 'Your name' }).fill('Jan');
    await form.getByRole('textbox', { name: 'Your e-mail' }).fill('jan@example.com');
    await form.getByRole('checkbox', { name: 'It is a gift' }).check();
    await form.getByRole('button', { name: 'Send' }).click();
    await soon(async () => (await stored()).slice(-3).map(({ data }) => data.answer?.values)).toEqual([
      { choice: ['soil'] },
      { date: '2027-01-15' },
      { name: 'Jan', mail: 'jan@example.com', gift: 'yes' },
    ]);
    expect((await stored()).at(-1)?.data.text).toBe('Your name: Jan\nYour e-mail: jan@example.com\nIt is a gift: Yes');
    await visitor.page.reload();
    await openChat(visitor.page);
    await sees(log().getByText('Friday, January 15, 2027').first());
    expect(await panel.getByRole('form', { name: 'Your order' }).count()).toBe(0);
    await visitor.photograph('chat-4-answered');
  });

  it('replies to a message by keyboard, and the quote leads back to it', async () => {
    const actions = log().getByRole('button', { name: /^Reply to/ });
    await actions.last().focus();
    for (let step = 0; step < 20; step++) await visitor.page.keyboard.press('ArrowUp');
    await visitor.page.keyboard.press('Enter');
    await sees(panel.getByText('Replying to You'));
    await visitor.photograph('chat-5-reply');
    await field().fill('This is what I meant');
    await field().press('Enter');
    await soon(async () => (await stored()).at(-1)?.data.replyTo).toBe((await stored())[0]!.seq);
    await log()
      .getByRole('button', { name: /^You.*ferns/ })
      .click();
    await sees(log().locator('.chat-lit'));
    await soon(() =>
      log()
        .locator('.chat-lit')
        .evaluate((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top >= 0 && bottom <= row.ownerDocument.documentElement.clientHeight;
        }),
    ).toBe(true);
  });

  it('picks an emoji by search and keyboard; the tone and the latest ones are remembered', async () => {
    await field().fill('Great ');
    await menu('Insert an emoji').click();
    const picker = panel.getByRole('dialog', { name: 'Emoji' });
    await sees(picker.getByRole('grid'));
    await visitor.photograph('chat-6-emoji');
    expect(await faults()).toEqual([]);
    await picker.getByRole('button', { name: /^Skin tone/ }).click();
    await picker.getByRole('button', { name: 'Medium', exact: true }).click();
    await picker.getByRole('searchbox').fill('thumbs up');
    await sees(picker.getByRole('button', { name: 'thumbs up' }));
    await picker.getByRole('searchbox').press('ArrowDown');
    await visitor.page.keyboard.press('Enter');
    expect(await field().inputValue()).toBe('Great 👍🏽');
    await field().press('Enter');
    await menu('Insert an emoji').click();
    await soon(() => picker.getByRole('grid').getByRole('button').allInnerTexts()).toEqual(['👍🏽']);
    await soon(() => picker.getByRole('searchbox').evaluate((it) => it.matches(':focus'))).toBe(true);
    await visitor.page.keyboard.press('Escape');
    expect(await picker.count()).toBe(0);
  });

  it('I01: Enter inside a composition never sends; one Enter after it does', async () => {
    const before = (await stored()).length;
    await field().fill('');
    await field().focus();
    const session = await visitor.page.context().newCDPSession(visitor.page);
    for (const text of ['に', 'にほ', 'にほん']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
        nativeVirtualKeyCode: 229,
      });
    }
    await visitor.page.waitForTimeout(300);
    expect((await stored()).length).toBe(before);
    await session.send('Input.insertText', { text: '日本' });
    expect(await field().inputValue()).toBe('日本');
    await field().press('Enter');
    await soon(async () => (await stored()).at(-1)?.data.text).toBe('日本');
    expect((await stored()).length).toBe(before + 1);
  });

  it('has several conversations, each with a draft of its own that outlives a reload', async () => {
    await field().fill('Draft of the first');
    await menu('More options').click();
    await visitor.photograph('chat-7-menu');
    await panel.getByRole('button', { name: 'New conversation' }).click();
    await soon(() => field().inputValue()).toBe('');
    await say('Second story: do you have vases?');
    await field().fill('Draft of the second');
    await visitor.page.reload();
    await openChat(visitor.page);
    await soon(() => field().inputValue()).toBe('Draft of the second');
    await menu('More options').click();
    await panel.getByRole('button', { name: 'Your conversations' }).click();
    await sees(panel.getByRole('heading', { name: 'Your conversations' }));
    await visitor.photograph('chat-8-list');
    expect(await faults()).toEqual([]);
    await panel.getByRole('button', { name: /日本/ }).click();
    await soon(() => field().inputValue()).toBe('Draft of the first');
    await sees(log().getByText('Chat story: do you sell ferns?'));
  });

  it('says that a conversation was closed, and continues it', async () => {
    await desk.command('conversation.close', conversation, {});
    await sees(panel.getByRole('button', { name: 'Continue this one' }));
    await visitor.photograph('chat-9-closed');
    await panel.getByRole('button', { name: 'Continue this one' }).click();
    await field().fill('One more thing');
    await field().press('Enter');
    await soon(async () => (await stored()).at(-1)?.data.text).toBe('One more thing');
    await soon(() => panel.getByRole('button', { name: 'Continue this one' }).count()).toBe(0);
  });

  it('ends a conversation after one more question', async () => {
    await menu('More options').click();
    await panel.getByRole('button', { name: 'End conversation' }).click();
    await visitor.photograph('chat-10-end');
    expect(await faults()).toEqual([]);
    await panel.getByRole('button', { name: 'End it' }).click();
    await soon(async () => (await desk.events(conversation)).at(-1)?.type).toBe('conversation.closed');
    await sees(panel.getByRole('button', { name: 'New conversation' }));
  });

  it('keeps what was said as a text file', async () => {
    await menu('More options').click();
    const download = visitor.page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save as a text file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('conversation.txt');
    const text = await (await file.createReadStream()).setEncoding('utf8').toArray();
    expect(text.join('')).toContain('Chat story: do you sell ferns?');
  });

  it('is told of an answer beside the bell, in the title, and led to it; a second one is waved away', async () => {
    const { page } = visitor;
    await closePanel(page);
    const title = await page.title();
    const before = await page.evaluate(() => document.activeElement?.tagName);
    await desk.say(conversation, 'We have found a **large** one for you.');
    const bubble = page.getByRole('button', { name: /^New message from/ });
    await sees(bubble);
    expect(await page.title()).toBe(`(1) ${title}`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(before);
    await visitor.photograph('chat-11-bubble');
    await bubble.click();
    await sees(log().getByText(/We have found/));
    await soon(() => page.title()).toBe(title);
    expect(await bubble.count()).toBe(0);
    const isSeen = async () => (await desk.events(conversation)).at(-1)?.type === 'conversation.seen';
    await soon(isSeen).toBe(true);
    await closePanel(page);
    await desk.say(conversation, 'It can be here tomorrow.');
    await sees(bubble);
    await page.keyboard.press('Escape');
    await soon(() => bubble.count()).toBe(0);
    expect(await page.title()).toBe(`(1) ${title}`);
    await page.reload();
    await soon(() => page.title(), { timeout: 15_000 }).toBe(`(1) ${title}`);
    expect(await bubble.count()).toBe(0);
  });

  it('writes while offline; it goes out by itself', async () => {
    const { page } = visitor;
    await openChat(page);
    await sees(log().getByText('It can be here tomorrow.'));
    await page.context().setOffline(true);
    await field().fill('Written in a tunnel');
    await field().press('Enter');
    await sees(panel.getByText(/No connection/));
    await sees(log().getByText('Sending…'));
    await visitor.photograph('chat-12-offline');
    await page.context().setOffline(false);
    await soon(async () => (await stored()).at(-1)?.data.text, { timeout: 45_000 }).toBe('Written in a tunnel');
    await soon(() => log().getByText('Sending…').count(), { timeout: 20_000 }).toBe(0);
  });

  it('leaves no complaint behind in the console', () => {
    // The page's policy has refused the picture of a card; the card went without.
    expect(visitor.complaints.filter((complaint) => !complaint.includes('fern.jpg'))).toEqual([]);
  });
});
