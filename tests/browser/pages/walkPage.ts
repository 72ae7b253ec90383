import type { Browser, Frame, Locator, Page } from 'playwright-core';
import type { EmbedPage, Reach, Site } from './EmbedPage.ts';
import { watchPage, type Damage } from './watchPage.ts';

/** What a visitor met on a page. */
export interface Walk {
  /** How far the visitor came. */
  readonly reach: Reach;
  /** What stopped the visitor, for whoever reads a failure. */
  readonly stopped: string;
  /** Whether Escape closed the panel, and the focus was on the bell again. */
  readonly closed: { readonly shut: boolean; readonly focused: boolean } | undefined;
  readonly bells: number;
  /** Errors nobody caught, refusals by a policy. */
  readonly complaints: readonly string[];
  readonly warnings: readonly string[];
  readonly damage: Damage;
}

/** Milliseconds one step may take on a busy machine, and where one is expected to stop. */
const STEP = 15_000;
const LAST_STEP = 6_000;

/**
 * Walks over a page as a visitor would, as far as it goes: sees the bell, opens it, searches, writes, closes. `prepare` may
 * answer requests of the tab itself.
 */
export async function walkPage(
  browser: Browser,
  url: string,
  page: EmbedPage,
  site: Site,
  prepare?: (tab: Page) => Promise<unknown>,
): Promise<Walk> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 860 }, locale: 'en-US' });
  const tab = await context.newPage();
  tab.setDefaultTimeout(page.limits ? LAST_STEP : STEP);
  try {
    const watched = await watchPage(tab, page);
    await prepare?.(tab);
    if (page.blocked) await tab.route(page.blocked(site), (route) => route.abort('blockedbyclient'));
    await tab.goto(url, { waitUntil: 'commit' });
    const progress: { reach: Walk['reach']; stopped: string } = { reach: 'nothing', stopped: '' };
    let closed: Walk['closed'];
    try {
      const frame = await bellFrame(tab, page);
      await visit(frame, tab, page, progress);
      closed = await leave(frame, tab);
    } catch (error) {
      progress.stopped = String(error).split('\n').slice(0, 4).join(' ');
      if (progress.reach !== 'nothing' && progress.reach !== 'seen' && progress.reach !== 'heard') {
        closed = await leave(await bellFrame(tab, page), tab).catch(() => undefined);
      }
    }
    const bells = await tab.locator('deskbell-widget').count();
    return { ...progress, closed, bells, ...(await watched.report()) };
  } finally {
    await context.close();
  }
}

async function bellFrame(tab: Page, page: EmbedPage): Promise<Frame> {
  if (!page.framed) return tab.mainFrame();
  const frame = await (await tab.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The page has no document inside.');
  return frame;
}

async function visit(frame: Frame, tab: Page, page: EmbedPage, progress: { reach: Walk['reach'] }): Promise<void> {
  const host = frame.locator('deskbell-widget');
  const bell = host.locator('button.bell');
  await bell.waitFor({ state: 'visible' });
  if (page.meanwhile) {
    await frame.evaluate(`(async () => { ${page.meanwhile} })()`);
    await bell.waitFor({ state: 'visible' });
  }
  progress.reach = 'seen';
  await ring(frame, tab);
  const panel = host.locator('iframe.panel');
  await panel.or(host.locator('p.shown')).first().waitFor({ state: 'visible' });
  progress.reach = 'heard';
  const inside = frame.childFrames().at(-1)!;
  await inside.getByRole('dialog').waitFor();
  progress.reach = 'opened';
  await ask(inside);
  progress.reach = 'found';
  await write(inside, page.byKeyboard);
  progress.reach = 'sent';
}

/** Presses the bell where it is on the screen, once nothing covers it. */
async function ring(frame: Frame, tab: Page): Promise<void> {
  const bell = frame.locator('deskbell-widget').locator('button.bell');
  const hit = await bell.evaluate((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return { width, found: document.elementFromPoint(x + width / 2, y + height / 2)?.localName ?? 'nothing' };
  });
  if (hit.found !== 'deskbell-widget') throw new Error(`The bell is covered by ${hit.found}.`);
  if (hit.width < 40) throw new Error(`The bell is ${hit.width} pixels wide.`);
  const box = await bell.boundingBox();
  if (!box) throw new Error('The bell has no place.');
  await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function ask(panel: Frame): Promise<void> {
  const search = panel.getByRole('searchbox');
  await search.fill('return');
  await panel
    .getByRole('option', { name: /return/i })
    .first()
    .waitFor();
  await search.fill('');
}

async function write(panel: Frame, byKeyboard = false): Promise<void> {
  const press = (button: Locator) => (byKeyboard ? button.press('Enter') : button.click());
  await press(panel.getByRole('button', { name: /chat with us|message/i }).first());
  await panel.getByRole('textbox', { name: 'Message' }).fill('Is anybody there?');
  await press(panel.getByRole('button', { name: 'Send' }));
  await panel.getByText('Sent', { exact: true }).first().waitFor();
}

async function leave(frame: Frame, tab: Page): Promise<{ shut: boolean; focused: boolean }> {
  const bell = frame.locator('deskbell-widget').locator('button.bell[aria-expanded="false"]');
  await tab.keyboard.press('Escape');
  const shut = await bell.waitFor({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
  const focused = await frame.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className === 'bell');
  return { shut, focused };
}
