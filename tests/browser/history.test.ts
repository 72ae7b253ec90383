import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { openDesk, type Desk } from './openDesk.ts';
import { seatVisitor, sees, type Visitor } from './people.ts';
import { startDemo, type Demo } from './startDemo.ts';

const MESSAGES = 10_000;

let browser: Browser;
let demo: Demo;
let desk: Desk;
let visitor: Visitor;
let panel: FrameLocator;

/** Waits until something is as it should be, on a busy machine too. */
const soon = <Value>(read: () => Value | Promise<Value>, options: { timeout?: number; interval?: number } = {}) =>
  expect.poll(read, { timeout: 15_000, ...options });

type Api = { deskbell: { open(view: string): Promise<void> } };

beforeAll(async () => {
  // What is measured is the widget: nothing holds the messages back on their way in.
  process.env.DESKBELL_RATE_LIMITS = 'off';
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  desk = await openDesk(demo);
  visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
  panel = visitor.panel;
  await visitor.page.evaluate(() => (window as unknown as Api).deskbell.open('chat'));
  await panel.getByRole('textbox', { name: 'Message' }).fill('History begins');
  await panel.getByRole('textbox', { name: 'Message' }).press('Enter');
  await vi.waitFor(async () => expect(await desk.conversations('History begins')).toHaveLength(1), 15_000);
  const [conversation] = (await desk.conversations('History begins')) as [string];
  const said = Array.from({ length: MESSAGES }, (_, index) => ({
    text: `Message ${index + 1}: ${'plant '.repeat(index % 30)}`,
  }));
  await visitor.page.goto('about:blank');
  await desk.sayAll(conversation, said);
}, 300_000);

afterAll(async () => {
  delete process.env.DESKBELL_RATE_LIMITS;
  await browser?.close();
  await demo?.stop('SIGINT');
});

/** The list's place in the frame, in pixels. */
const scroller = () => panel.getByRole('log');

/** Scrolls up once and waits for the frame; tells how long the frame took and whether it showed nothing. */
const scrollUp = (pixels: number) =>
  scroller().evaluate(async (list, by) => {
    const view = list.ownerDocument.defaultView!;
    const frame = () => new Promise<number>((resolve) => view.requestAnimationFrame(resolve));
    const before = await frame();
    list.scrollTop -= by;
    const took = (await frame()) - before;
    const box = list.getBoundingClientRect();
    const middle = list.ownerDocument.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return { took, blank: middle === list || Boolean(middle?.classList.contains('chat-spacer')) };
  }, pixels);

describe(`a conversation of ${MESSAGES} messages`, () => {
  it('opens at its end and holds only what is near the visible part in the page', async () => {
    await visitor.page.goto(`${demo.url}/?lang=en`);
    await visitor.page.evaluate(() => (window as unknown as Api).deskbell.open('chat'));
    await sees(panel.getByText(`Message ${MESSAGES}:`), 100_000);
    expect(await scroller().locator('.chat-row').count()).toBeLessThan(150);
  }, 120_000);

  it('marks nothing but its newest part as live', async () => {
    const chunks = scroller().locator('.chat-chunk');
    expect(await scroller().locator('.chat-chunk:not([aria-live="off"])').count()).toBe(1);
    await chunks.last().evaluate((chunk) => Object.assign(chunk, { marked: true }));
  });

  it('scrolls without more than 3 of 160 frames over 50 ms of its own doing, steadily and by leaps', async () => {
    // A frame counts when it is late by the clock and the main thread itself has worked that long: other work on the same
    // machine delays frames, too, and says nothing of the list.
    const session = await visitor.page.context().newCDPSession(visitor.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1_000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
    };
    /** Work of one step, in milliseconds. */
    const step = async (pixels: number) => {
      const before = await worked();
      const frame = await scrollUp(pixels);
      return { ...frame, work: (await worked()) - before };
    };
    // What has come in is still being put away.
    for (let calm = 0; calm < 5; ) calm = (await step(0)).work < 12 ? calm + 1 : 0;
    const still: number[] = [];
    for (let round = 0; round < 20; round++) still.push((await step(0)).work);
    const rest = still.sort((a, b) => a - b)[10]!;
    const work: number[] = [];
    const took: number[] = [];
    let blank = 0;
    for (let round = 0; round < 160; round++) {
      const frame = await step(round % 40 === 39 ? 30_000 : 120);
      work.push(Math.max(0, frame.work - rest));
      took.push(frame.took);
      if (frame.blank) blank++;
    }
    const over = (all: number[]) => all.filter((milliseconds) => milliseconds > 50).length;
    const late = took.filter((milliseconds, index) => milliseconds > 50 && work[index]! > 50).length;
    const [middle, longest] = [[...took].sort((a, b) => a - b)[80]!, Math.max(...took)];
    console.info(
      `Scrolling ${MESSAGES} messages, ${took.length} frames: ${middle.toFixed(0)} ms in the middle, at most ` +
        `${longest.toFixed(0)} ms; over 50 ms ${over(took)}, of its own doing ${late}`,
    );
    expect(late).toBeLessThanOrEqual(3);
    expect(blank).toBeLessThanOrEqual(4);
    expect(await scroller().locator('.chat-row').count()).toBeLessThan(150);
  }, 180_000);

  it('keeps what is read in its place while older messages are put before it', async () => {
    const seen = await scroller().evaluate(async (list) => {
      const view = list.ownerDocument.defaultView!;
      const frame = () => new Promise((resolve) => view.requestAnimationFrame(resolve));
      const jumps: number[] = [];
      for (let step = 0; step < 60; step++) {
        const box = list.getBoundingClientRect();
        const row = [...list.querySelectorAll('.chat-row')].find((it) => it.getBoundingClientRect().top > box.top + 60);
        const before = row?.getBoundingClientRect().top;
        const from = list.scrollTop;
        list.scrollTop = from - 40;
        await frame();
        await frame();
        if (row?.isConnected && before !== undefined && from > 40) jumps.push(row.getBoundingClientRect().top - before);
      }
      return jumps;
    });
    expect(seen.length).toBeGreaterThan(40);
    expect(seen.filter((jump) => Math.abs(jump - 40) > 2)).toEqual([]);
  });

  it('reaches the very first message', async () => {
    await soon(
      async () => {
        await scroller().evaluate((list) => {
          list.scrollTop = 0;
        });
        return panel.getByText('History begins').count();
      },
      { timeout: 120_000, interval: 100 },
    ).toBeGreaterThan(0);
  }, 150_000);

  it('goes back to the latest message with one touch', async () => {
    await panel.getByRole('button', { name: 'Latest messages' }).click();
    await sees(panel.getByText(`Message ${MESSAGES}:`));
    const below = () => scroller().evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);
    await soon(below).toBeLessThan(33);

    // The same element as in the beginning: nothing of it is read out a second time.
    const last = scroller().locator('.chat-chunk').last();
    expect(await last.evaluate((chunk) => (chunk as { marked?: boolean }).marked)).toBe(true);
  });
});
