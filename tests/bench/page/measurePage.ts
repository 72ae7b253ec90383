import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Contender } from './peers.ts';

/** What one visit costs, before the visitor touches anything and when they open the widget. */
export interface Measured {
  /** Bytes over the wire. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds of work on the main thread. */
  readonly mainThread: number;
  /** Milliseconds of long tasks beyond 50 each. */
  readonly blocking: number;
  /** Milliseconds until the largest part of the page was painted. */
  readonly largestPaint: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Bytes of heap after a collection. */
  readonly heap: number;
  /** Milliseconds until the launcher could be seen; absent for a page without one, or when it never came. */
  readonly launcher?: number;
  /** Milliseconds from the press of the mouse until what it opens could be seen. */
  readonly open?: number;
  /** The same, from a finger's touch. */
  readonly tap?: number;
  /** Milliseconds from the click to the next frame that shows something. */
  readonly click?: number;
}

/** "Fast 4G" of Chromium's developer tools, and a phone about four times slower than this machine. */
const NETWORK = {
  offline: false,
  latency: 165,
  downloadThroughput: (9e6 / 8) * 0.9,
  uploadThroughput: (1.5e6 / 8) * 0.9,
};
const SLOWER = 4;
/** Milliseconds a launcher, and then what it opens, is waited for. */
const PATIENCE = 12_000;
/** Milliseconds a finger stays down. */
const FINGER = 80;

/** Visits a page twice, each time in a context of its own: with a mouse, and with a finger. */
export async function measurePage(browser: Browser, url: string, contender: Contender): Promise<Measured> {
  const measured = await visit(browser, url, contender, press);
  if (!contender.opened || measured.launcher === undefined) return measured;
  const { open: tap } = await visit(browser, url, contender, touch);
  return { ...measured, ...(tap === undefined ? {} : { tap }) };
}

/** Presses what is in a place of the page, as a hand does. */
type Press = (page: Page, spot: Spot, devtools: CDPSession) => Promise<void>;

/** The middle of what is pressed, and its width, in pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The bits a second of a quick hand on a mouse (Soukoreff and MacKenzie 2004: 3.7 to 4.9 for the mouse). */
const BITS_PER_SECOND = 4.9;
/** Where the hand was before: somewhere in the text. */
const [READ_X, READ_Y] = [420, 260];

/**
 * Moves the mouse from the text to the spot and presses: as long as Fitts' law gives a quick hand for that distance and width
 * (ISO 9241-411), along the smoothest way (minimum jerk, Flash and Hogan 1985).
 */
const press: Press = async (page, { x, y, width }) => {
  await page.mouse.move(READ_X, READ_Y);
  await page.waitForTimeout(200);
  const difficulty = Math.log2(Math.hypot(x - READ_X, y - READ_Y) / width + 1);
  const lasts = (difficulty / BITS_PER_SECOND) * 1000;
  const began = performance.now();
  for (let part = 0; part < 1; ) {
    part = Math.min(1, (performance.now() - began) / lasts);
    const way = part ** 3 * (10 - 15 * part + 6 * part ** 2);
    await page.mouse.move(READ_X + (x - READ_X) * way, READ_Y + (y - READ_Y) * way);
    await page.waitForTimeout(8);
  }
  await page.mouse.down();
  await page.mouse.up();
};

const touch: Press = async (page, { x, y }, devtools) => {
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.waitForTimeout(FINGER);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

async function visit(browser: Browser, url: string, contender: Contender, how: Press): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 800 },
    locale: 'en-US',
    hasTouch: how === touch,
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const traffic = await watchTraffic(devtools);
    await devtools.send('Performance.enable');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await page.addInitScript(watchPage, contender.launcher ?? '');
    await page.goto(url, { waitUntil: 'load' });
    const launcher = contender.launcher ? await launcherTime(page) : undefined;
    // Whatever a widget does on its own, it has done by then.
    await page.waitForTimeout(3_000);
    const quiet = await readPage(page, devtools);
    const before = { ...traffic() };
    const opened = launcher === undefined || !contender.opened ? {} : await open(page, contender.opened, how, devtools);
    return { ...before, ...quiet, ...(launcher === undefined ? {} : { launcher }), ...opened };
  } finally {
    await context.close();
  }
}

async function watchTraffic(devtools: CDPSession): Promise<() => { bytes: number; requests: number }> {
  const sum = { bytes: 0, requests: 0 };
  devtools.on('Network.requestWillBeSent', () => void sum.requests++);
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sum.bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return () => sum;
}

interface Notes {
  blocking: number;
  shift: number;
  largest: number;
  launcher?: number;
  opened?: number;
  pressed?: number;
  click?: number;
}
type Noted = Window & { benchNotes: Notes };

/** Runs in the page before anything else. `launcher` is an expression. */
function watchPage(launcher: string): void {
  const notes: Notes = { blocking: 0, shift: 0, largest: 0 };
  (window as unknown as Noted).benchNotes = notes;
  const observe = (type: string, take: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  observe('longtask', (entry) => {
    notes.blocking += Math.max(0, entry.duration - 50);
  });
  observe('layout-shift', (entry) => {
    notes.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observe('largest-contentful-paint', (entry) => {
    notes.largest = entry.startTime;
  });
  observe(
    'event',
    (entry) => {
      if (entry.name === 'click' || entry.name === 'pointerup')
        notes.click = Math.max(notes.click ?? 0, entry.duration);
    },
    { durationThreshold: 16 },
  );
  addEventListener(
    'pointerdown',
    (event) => {
      notes.pressed = event.timeStamp;
    },
    true,
  );
  (window as unknown as { benchLauncher: string }).benchLauncher = launcher;
  if (!launcher) return;
  // biome-ignore lint/security/noGlobalEval: the expressions are those of this benchmark's own table.
  const find = () => eval(launcher) as Element | undefined;
  const look = () => {
    if (find()) notes.launcher = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function launcherTime(page: Page): Promise<number | undefined> {
  const waited = page.waitForFunction(() => (window as unknown as Noted).benchNotes.launcher, undefined, {
    timeout: PATIENCE,
  });
  return waited.then(
    (handle) => handle.jsonValue(),
    () => undefined,
  );
}

async function readPage(page: Page, devtools: CDPSession) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { blocking, shift, largest } = await page.evaluate(() => (window as unknown as Noted).benchNotes);
  const mainThread = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  return { mainThread, blocking, shift, largestPaint: largest, heap: usedSize };
}

/** Presses the launcher and waits until what it opens can be seen. */
async function open(
  page: Page,
  opened: string,
  how: Press,
  devtools: CDPSession,
): Promise<{ open?: number; click?: number }> {
  const spot = await page.evaluate(
    (script) => {
      // biome-ignore lint/security/noGlobalEval: as above.
      const box = (eval(script) as Element).getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
    },
    await page.evaluate(() => (window as unknown as { benchLauncher: string }).benchLauncher),
  );
  await page.evaluate((script) => {
    const { benchNotes } = window as unknown as Noted;
    // biome-ignore lint/security/noGlobalEval: as above.
    const isOpen = () => eval(script) as boolean;
    const look = () => {
      if (isOpen()) benchNotes.opened = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, opened);
  await how(page, spot, devtools);
  const done = await page
    .waitForFunction(() => (window as unknown as Noted).benchNotes.opened, undefined, { timeout: PATIENCE })
    .catch(() => undefined);
  await page.waitForTimeout(500);
  const notes = await page.evaluate(() => (window as unknown as Noted).benchNotes);
  if (!done || notes.pressed === undefined) return {};
  // No entry: the next frame came within 16 ms.
  return { open: notes.opened! - notes.pressed, click: notes.click ?? 16 };
}
