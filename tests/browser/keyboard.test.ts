import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { loadWords } from '../../src/widget/panel/loadWords.ts';
import type { Words } from '../../src/widget/panel/words.ts';
import { sees } from './people.ts';
import { focused, listenTo, measureFocus, tabTo, type Focused } from './scenes/keyboard.ts';
import { openStage } from './scenes/openStage.ts';
import type { Stage, StageVisitor } from './scenes/Stage.ts';

/** Where the first agent is rung. */
const AGENT = '+48221234501';
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 15_000 });

let stage: Stage;
/** How the focus of each kind of control is marked, measured once for each. */
const marks = new Map<string, number>();
const covered: string[] = [];

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage?.close();
});

/** Looks at a stop of the Tab key: its mark can be seen, and nothing lies over it. */
const look = (page: Page) => async (stop: Focused) => {
  if (stop.where === 'page') return;
  if (!stop.uncovered) covered.push(`${stop.where}: ${stop.tag}.${stop.className} ${stop.name}`);
  const kind = `${stop.tag}.${stop.className || stop.role}`;
  // A heading that a new screen begins with is where reading goes on, not a control.
  if (marks.has(kind) || /^h\d$/.test(stop.tag)) return;
  const { width, height } = page.viewportSize()!;
  const area = width > 480 ? { x: width - 460, y: 60, width: 460, height: height - 60 } : { x: 0, y: 0, width, height };
  marks.set(kind, (await measureFocus(page, stop, area)).share);
};

async function toBell(page: Page): Promise<void> {
  // From the top of the page backwards: what is last in it comes first.
  await page.locator('deskbell-widget').evaluate((host) => host.shadowRoot!.querySelector('button')!.focus());
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await soon(async () => (await focused(page)).where).toBe('bell');
}

const hasFocus = (page: Page, name: string | RegExp) =>
  soon(async () => (await focused(page)).name).toMatch(
    typeof name === 'string' ? new RegExp(`^${escaped(name)}$`) : name,
  );
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Searches, reads, says that it did not help, and leaves. */
async function readArticle({ page, panel }: StageVisitor, words: Words, query: string): Promise<void> {
  await toBell(page);
  await page.keyboard.press('Enter');
  await sees(panel.getByRole('searchbox'));
  if ((await focused(page)).tag !== 'input') await tabTo(page, words('searchName'), look(page));
  await soon(async () => (await focused(page)).tag).toBe('input');
  await page.keyboard.type(query);
  await sees(panel.getByRole('option'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await soon(async () => (await focused(page)).tag).toBe('h2');
  await tabTo(page, words('no'), look(page));
  await page.keyboard.press('Enter');
  await sees(panel.getByRole('textbox', { name: words('rateNote') }));
  if ((await focused(page)).tag !== 'textarea') await tabTo(page, words('rateNote'), look(page));
  await page.keyboard.type('The price');
  await tabTo(page, words('rateSend'), look(page));
  await page.keyboard.press('Enter');
  await sees(panel.getByText(words('unhelpfulThanks')));
  await page.keyboard.press('Escape');
  await soon(async () => (await focused(page)).where).toBe('bell');
}

/** Writes, is answered, looks through what else can be done, and leaves. */
async function chat(visitor: StageVisitor, words: Words, text: string): Promise<void> {
  const { page, panel, call } = visitor;
  await call('open', 'home');
  await sees(panel.locator('.channels'));
  await tabTo(page, new RegExp(`^${escaped(words('chatNow'))}$`), look(page));
  await page.keyboard.press('Enter');
  await hasFocus(page, words('chatMessage'));
  await look(page)(await focused(page));
  // What was searched for comes along.
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await soon(() => stage.desk.conversations(text)).toHaveLength(1);
  await stage.desk.say((await stage.desk.conversations(text))[0]!, 'Yes, we do.');
  await sees(panel.getByRole('log').getByText('Yes, we do.'));
  await tabTo(page, words('chatMore'), look(page), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await sees(panel.locator('.more-menu'));
  await tabTo(page, /./, look(page));
  await page.keyboard.press('Escape');
  await hasFocus(page, words('chatMore'));
  await page.keyboard.press('Escape');
  await soon(async () => (await focused(page)).where).toBe('bell');
}

/** Asks for a call, puts it off, cancels it, and leaves. */
async function askForCall({ page, panel, call }: StageVisitor, words: Words, number: string): Promise<void> {
  await call('open', 'home');
  await sees(panel.locator('.channels'));
  await tabTo(page, words('callMe'), look(page));
  await page.keyboard.press('Enter');
  await sees(panel.getByRole('textbox', { name: words('callbackNumber') }));
  await tabTo(page, words('callbackNumber'), look(page));
  await page.keyboard.type(number);
  await tabTo(page, words('callbackNow'), look(page));
  await page.keyboard.press('Enter');
  await sees(panel.getByRole('timer'));
  // The heading of the new screen has the keyboard: nobody is left on a button that is gone.
  await soon(async () => (await focused(page)).tag).toBe('h2');
  await tabTo(page, words('callbackCancel'), look(page));
  await page.keyboard.press('Enter');
  await sees(panel.getByText(words('callbackCancelled')));
  await page.keyboard.press('Escape');
  await soon(async () => (await focused(page)).where).toBe('bell');
}

describe('a visitor with a keyboard alone', () => {
  it('X02: finds an answer and rates it, chats, and asks for a call, with the focus always to be seen', async () => {
    const visitor = await stage.visitor('keys');
    const words = await loadWords(['en'], ['live', 'faq', 'chat', 'callback']);
    await readArticle(visitor, words.words, 'return');
    await chat(visitor, words.words, 'Keys: do you sell ferns?');
    await askForCall(visitor, words.words, '221003001');
  });

  it('X02: picks a time and rates a call', async () => {
    const { page, panel, call } = await stage.visitor('keys');
    const { words } = await loadWords(['en'], ['callback']);
    await call('open', 'callback', { pickTime: true });
    await sees(panel.getByRole('radio', { name: /\d:\d\d/ }));
    await tabTo(page, words('callbackNumber'), look(page));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('221003002');
    await tabTo(page, /\d:\d\d/, look(page));
    await page.keyboard.press('Space');
    await tabTo(page, /^Call me (?!now|back)/, look(page));
    await page.keyboard.press('Enter');
    await sees(panel.getByText(words('callbackBookedTitle')));
    await tabTo(page, words('callbackCancel'), look(page));
    await page.keyboard.press('Enter');
    await sees(panel.getByText(words('callbackCancelled')));
    await tabTo(page, words('callbackNow'), look(page));
    await page.keyboard.press('Enter');
    await stage.agent.page.getByRole('button', { name: 'Take the call' }).click();
    await stage.phones.pickUp(AGENT);
    await stage.phones.act(await stage.phones.until('+48221003002', 'ringing'), 'answer');
    await stage.phones.act(await stage.phones.until('+48221003002', 'bridged'), 'hangup');
    await sees(panel.getByText(words('callbackRate')));
    await tabTo(page, /star/, look(page));
    await page.keyboard.press('Space');
    for (let star = 1; star < 4; star++) await page.keyboard.press('ArrowRight');
    await tabTo(page, words('callbackRateSend'), look(page));
    await page.keyboard.press('Enter');
    await sees(panel.getByText(words('callbackRated')));
    expect(await panel.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
  });

  it('X02: does all three in Arabic on a screen of 320 pixels', async () => {
    const visitor = await stage.visitor('arabic keys');
    const { page, panel, call } = visitor;
    await page.setViewportSize({ width: 320, height: 640 });
    await call('setLocale', 'ar');
    const { words } = await loadWords(['ar'], ['live', 'faq', 'chat', 'callback']);
    await readArticle(visitor, words, 'return');
    await chat(visitor, words, 'مفاتيح: هل لديكم سرخس؟');
    await askForCall(visitor, words, '221003003');
    expect(await panel.locator('html').getAttribute('dir')).toBe('rtl');
    await page.setViewportSize({ width: 1280, height: 860 });
  });

  it('X02: sees where they are by a mark of at least 2 pixels and 3:1', () => {
    console.log([...marks].map(([kind, share]) => `${share.toFixed(2)} ${kind}`).join('\n'));
    expect(marks.size).toBeGreaterThan(12);
    expect([...marks].filter(([, share]) => share < 0.9)).toEqual([]);
  });

  it('X03: is never on something that lies under something else', () => {
    expect(covered).toEqual([]);
  });
});

describe('the panel on a large screen', () => {
  it('X03: is a dialog with a name that is not modal: Tab leads out to the page and back', async () => {
    const { page, panel, call } = await stage.visitor('reader');
    await call('open', 'home');
    const dialog = panel.getByRole('dialog', { name: 'Fernway' });
    await sees(dialog);
    expect(await dialog.getAttribute('aria-modal')).toBeNull();
    await tabTo(page, 'Close help', undefined, 'Shift+Tab');
    if ((await focused(page)).where !== 'panel') await tabTo(page, 'Close help', undefined, 'Shift+Tab');
    const places: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Shift+Tab');
      places.push((await focused(page)).where);
    }
    expect(places).toContain('bell');
    expect(places).toContain('page');
    await soon(async () => {
      await page.keyboard.press('Tab');
      return (await focused(page)).where;
    }).toBe('panel');
  });

  it('X03: becomes modal when the screen is narrow, and keeps the Tab key until it is wide again', async () => {
    const { page, panel } = await stage.visitor('reader');
    await page.setViewportSize({ width: 360, height: 740 });
    const dialog = panel.getByRole('dialog', { name: 'Fernway' });
    await soon(() => dialog.getAttribute('aria-modal')).toBe('true');
    const places = new Set<string>();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab');
      places.add((await focused(page)).where);
    }
    expect([...places]).toEqual(['panel']);
    await page.setViewportSize({ width: 1280, height: 860 });
    await soon(() => dialog.getAttribute('aria-modal')).toBeNull();
  });
});

describe('what is said without being asked for', () => {
  it('X04: each message that comes in once; never what the visitor wrote, nor the dots of somebody typing', async () => {
    const { panel, call, frame } = await stage.visitor('listener');
    await call('open', 'chat');
    const log = panel.getByRole('log');
    const field = panel.getByRole('textbox', { name: 'Message' });
    await field.fill('Listening to ferns');
    const said = await listenTo(await frame());
    await field.press('Enter');
    await soon(() => stage.desk.conversations('Listening')).toHaveLength(1);
    const [conversation] = await stage.desk.conversations('Listening');
    await stage.agent.page.goto(`${stage.open}/inbox#/`);
    await stage.agent.page.getByRole('link', { name: /Listening to ferns/ }).click();
    await stage.agent.page.getByRole('textbox', { name: 'Message' }).pressSequentially('Wait', { delay: 30 });
    await sees(log.locator('.chat-typing'));
    await stage.agent.page.getByRole('textbox', { name: 'Message' }).fill('');
    for (const text of ['First of three', 'Second of three', 'Third of three'])
      await stage.desk.say(conversation!, text);
    await sees(log.getByText('Third of three'));
    await field.fill('And this is mine');
    await field.press('Enter');
    await sees(log.getByText('And this is mine'));
    const heard = (await said()).map(({ text }) => text);
    const times = (part: string) => heard.filter((text) => text.includes(part)).length;
    expect([times('First of three'), times('Second of three'), times('Third of three')], heard.join('\n')).toEqual([
      1, 1, 1,
    ]);
    expect(times('Listening to ferns') + times('And this is mine'), heard.join('\n')).toBe(0);
    // That somebody writes is a state (4.1.3): told in words once, while the moving dots are not told at all.
    expect(times('typing'), heard.join('\n')).toBeLessThanOrEqual(1);
  });

  it('X04: of a countdown its beginning, and then at most one thing in ten seconds', async () => {
    const { panel, call, frame } = await stage.visitor('listener');
    await call('open', 'callback');
    await panel.getByRole('textbox', { name: 'Phone number' }).fill('221003004');
    const said = await listenTo(await frame());
    await panel.getByRole('button', { name: 'Call me now' }).click();
    const timer = panel.getByRole('timer');
    await sees(timer);
    const first = await timer.getAttribute('aria-label');
    // Four ticks have to be seen on the ring.
    const seen = new Set([first]);
    await soon(async () => seen.add(await timer.getAttribute('aria-label')).size).toBeGreaterThanOrEqual(4);
    const ticks = (await said()).filter(({ text }) => /left|seconds/.test(text));
    expect(ticks.length, JSON.stringify(ticks)).toBeLessThanOrEqual(1);
    await panel.getByRole('button', { name: 'Cancel the call' }).click();
  });
});
