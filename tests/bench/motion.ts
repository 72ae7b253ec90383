// Counts the frames that come late while something of the widget moves, at full speed and on a slow phone: `npm run bench:motion -- --write`.
import type { CDPSession, Page } from 'playwright-core';
import { seatAgent } from '../browser/people.ts';
import { launchBrowser } from '../browser/launchBrowser.ts';
import { startTeam } from '../browser/startTeam.ts';
import { writeTable } from './writeTable.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
/** Times the processor is slower by. */
const SPEEDS = [1, 4];
/** Milliseconds between two frames of a screen of 60 Hz. */
const FRAME = 1000 / 60;

/** What came while something moved. */
interface Frames {
  /** There was time for so many. */
  readonly due: number;
  /** So many of them never came. */
  readonly dropped: number;
  /** Milliseconds between the two that stood furthest apart. */
  readonly longest: number;
}

/** Something that moves: `begin` starts it, `after` puts back what it changed. */
interface Moment {
  readonly name: string;
  readonly milliseconds: number;
  before(page: Page): Promise<void>;
  begin(page: Page): Promise<void>;
}

const panel = (page: Page) => page.locator('deskbell-widget iframe').contentFrame();
const bell = (page: Page) => page.locator('deskbell-widget').getByRole('button').first();
const call = (page: Page, ...args: string[]) =>
  page.evaluate(
    (args) => (window as unknown as { deskbell(...args: string[]): Promise<void> }).deskbell(...args),
    args,
  );

const MOMENTS: readonly Moment[] = [
  {
    name: 'nothing happens',
    milliseconds: 1000,
    before: (page) => call(page, 'close'),
    begin: async () => undefined,
  },
  {
    name: 'the panel opens',
    milliseconds: 500,
    async before(page) {
      await call(page, 'open', 'home');
      await call(page, 'close');
      await page.mouse.move(10, 10);
      await bell(page).hover();
    },
    begin: (page) => page.mouse.down().then(() => page.mouse.up()),
  },
  {
    name: 'a list becomes an article',
    milliseconds: 500,
    async before(page) {
      await call(page, 'open', 'faq');
      await row(page).hover();
    },
    begin: (page) => page.mouse.down().then(() => page.mouse.up()),
  },
  {
    name: 'a countdown runs',
    milliseconds: 3000,
    async before(page) {
      await call(page, 'open', 'callback');
      const number = panel(page).getByRole('textbox', { name: 'Phone number' });
      await number.or(panel(page).getByRole('timer')).first().waitFor();
      if (await number.isVisible()) {
        await number.fill(`+4822100${1000 + Math.floor(Math.random() * 8999)}`);
        await panel(page).getByRole('button', { name: 'Call me now' }).click();
      }
      await panel(page).getByRole('timer').waitFor();
    },
    begin: async () => undefined,
  },
];

const row = (page: Page) => panel(page).locator('.article-row').first();

/** Watches the frames of a page for a while, beginning with the next one. */
async function framesOf(page: Page, { milliseconds, begin }: Moment): Promise<Frames> {
  const watching = page.evaluate(
    ({ milliseconds, frame }) =>
      new Promise<Frames>((resolve) => {
        const gaps: number[] = [];
        let last = 0;
        let first = 0;
        const next = (now: number) => {
          if (last > 0) gaps.push(now - last);
          else first = now;
          last = now;
          if (now - first < milliseconds) return void requestAnimationFrame(next);
          const late = gaps.map((gap) => Math.max(0, Math.round(gap / frame) - 1));
          const dropped = late.reduce((sum, one) => sum + one, 0);
          resolve({ due: gaps.length + dropped, dropped, longest: Math.max(...gaps) });
        };
        requestAnimationFrame(next);
      }),
    { milliseconds, frame: FRAME },
  );
  await begin(page);
  return watching;
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const browser = await launchBrowser();
const team = await startTeam({
  callback: {
    country: 'PL',
    promiseSeconds: 600,
    promise: { least: 300, most: 600 },
    capacity: 20,
    phone: { kind: 'simulated' },
  },
  agents: { 'anna@fernway.example': { phone: '+48221234501' } },
});
const rows: string[][] = [['while', ...SPEEDS.flatMap((speed) => [`CPU ${speed}×: dropped`, 'longest ms'])]];
try {
  // "Call me now" is offered while somebody is in.
  await seatAgent(browser, await team.link('anna@fernway.example'));
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, locale: 'en-US' });
  const page = await context.newPage();
  const devtools: CDPSession = await context.newCDPSession(page);
  await page.goto(`${team.url}/?lang=en`);
  await bell(page).waitFor();
  const seen = new Map<string, Frames[]>();
  for (let round = 0; round < ROUNDS; round++) {
    // Interleaved, so that what else the machine does falls on all of them alike.
    for (const moment of MOMENTS) {
      for (const speed of SPEEDS) {
        await moment.before(page);
        await page.waitForTimeout(500);
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: speed });
        const key = `${moment.name} ${speed}`;
        seen.set(key, [...(seen.get(key) ?? []), await framesOf(page, moment)]);
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      }
    }
    console.error(`round ${round + 1} of ${ROUNDS}`);
  }
  for (const { name } of MOMENTS) {
    const cells = SPEEDS.flatMap((speed) => {
      const all = seen.get(`${name} ${speed}`)!;
      return [
        `${middle(all.map(({ dropped }) => dropped))} of ${middle(all.map(({ due }) => due))}`,
        middle(all.map(({ longest }) => longest)).toFixed(0),
      ];
    });
    rows.push([name, ...cells]);
  }
} finally {
  await browser.close();
  await team.stop();
}
if (process.argv.includes('--write')) writeTable('motion', rows);
else console.log(rows.map((cells) => cells.join(' | ')).join('\n'));
