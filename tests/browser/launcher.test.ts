import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { watchMainThread } from './mainThread.ts';
import { documentOf, type EmbedPage, tagOf } from './pages/EmbedPage.ts';
import { startPages, type Pages } from './pages/startPages.ts';
import { startDemo, type Demo } from './startDemo.ts';

const LOCAL_BUSINESS = '{ "@type": "Store", "name": "A shop", "telephone": "+48 22 123 45 67" }';
const SLOW = '<img src="slow.png" alt="" width="10" height="10">';

const pageWith = (name: string, attributes: string, body = ''): EmbedPage => ({
  name,
  html: (site) => documentOf(tagOf(site, attributes), body),
});
const shop = pageWith('shop', '');
const slow = pageWith('slow', '', SLOW);
const touched = pageWith('touched', 'data-load="interaction"', SLOW);
const known = pageWith('known', '', `<script type="application/ld+json">${LOCAL_BUSINESS}</script>`);
const hidden = pageWith(
  'hidden',
  'data-launcher="hidden"',
  '<input id="field"><button id="ask" data-deskbell-open="home">Ask</button>',
);
const linked = pageWith('linked', '', '<a id="link" href="#deskbell=faq">Answers</a><input id="field">');
const OUTLET = 'data-instance="outlet" data-position="left" data-locale="pl"';
const two: EmbedPage = {
  name: 'two',
  html: (site) =>
    documentOf(
      tagOf(site, OUTLET) + tagOf(site) + tagOf(site, OUTLET),
      '<button id="ask" data-deskbell-open="chat" data-deskbell-instance="outlet">Ask the outlet</button>',
    ),
};

let browser: Browser;
let demo: Demo;
let pages: Pages;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  pages = await startPages([shop, slow, touched, known, two, hidden, linked], {
    desk: demo.url,
    tag: `${demo.url}/deskbell.js`,
  });
});

afterAll(async () => {
  await browser?.close();
  pages?.stop();
  await demo?.stop('SIGINT');
});

/** Opens a page in a context of its own, for as long as `visit` lasts. */
async function onPage(page: EmbedPage, visit: (tab: Page) => Promise<void>, before?: (tab: Page) => Promise<unknown>) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, locale: 'en-US' });
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(15_000);
    await before?.(tab);
    await tab.goto(pages.url(page), { waitUntil: 'commit' });
    await visit(tab);
  } finally {
    await context.close();
  }
}

const bellOf = (tab: Page) => tab.locator('deskbell-widget:not([data-instance]) button.bell');
const panelOf = (tab: Page) => tab.locator('deskbell-widget:not([data-instance]) iframe.panel').contentFrame();

/** Keeps a page from being loaded until the answer is called, and notes what is asked of the desk meanwhile. */
async function holdLoad(tab: Page): Promise<{ asked: string[]; release: () => void }> {
  const asked: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.route('**/slow.png', async (route) => {
    await held;
    await route.fulfill({ status: 404 });
  });
  return { asked, release };
}

const isLauncher = (path: string) => path.startsWith('/deskbell/launcher-');

it('the launcher is on its way while the page still loads, and on the page only afterwards', async () => {
  let hold: Awaited<ReturnType<typeof holdLoad>>;
  await onPage(
    slow,
    async (tab) => {
      await expect.poll(() => hold.asked.some(isLauncher)).toBe(true);
      await tab.waitForFunction(() => document.readyState === 'interactive');
      expect(await tab.locator('deskbell-widget').count()).toBe(0);
      hold.release();
      await bellOf(tab).waitFor();
      expect(hold.asked.filter((path) => path.startsWith('/deskbell'))).toHaveLength(2);
    },
    async (tab) => {
      hold = await holdLoad(tab);
    },
  );
});

it.each([
  ['data-load="interaction"', touched, ''],
  ['data saving', slow, 'Object.defineProperty(navigator, "connection", { value: { saveData: true } })'],
] as const)('with %s nothing but the tag is fetched while the page loads', async (_what, page, init) => {
  let hold: Awaited<ReturnType<typeof holdLoad>>;
  await onPage(
    page,
    async (tab) => {
      await tab.waitForFunction(() => 'deskbell' in window && document.readyState === 'interactive');
      await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      expect(hold.asked.filter((path) => path.startsWith('/deskbell'))).toEqual(['/deskbell.js']);
      hold.release();
      if (page === touched) await tab.mouse.move(300, 300);
      await bellOf(tab).waitFor();
    },
    async (tab) => {
      if (init) await tab.addInitScript(init);
      hold = await holdLoad(tab);
    },
  );
});

it('C06: reaching for the bell draws the panel unseen; nothing is asked of the desk or stored before the click', async () => {
  await onPage(shop, async (tab) => {
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await bellOf(tab).hover();
    await panelOf(tab).locator('input[type="search"]').waitFor({ state: 'attached' });
    expect(await tab.locator('deskbell-widget iframe.panel.gone').count()).toBe(1);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
    const stored = () =>
      tab.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]);
    expect(await stored()).toEqual([0, 0, '', 0, 0]);
    expect(asked.filter((path) => path.startsWith('/v1'))).toEqual([]);
    await bellOf(tab).click();
    await panelOf(tab)
      .getByRole('button', { name: /returns?/i })
      .or(panelOf(tab).getByRole('listitem'))
      .first()
      .waitFor();
  });
});

it('G06: on a device four times slower no task of ours is long, at load and when the bell is pressed', async () => {
  await onPage(shop, async (tab) => {
    const devtools = await tab.context().newCDPSession(tab);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const atLoad = await watchMainThread(browser, tab, demo.url, async () => {
      await tab.reload();
      await bellOf(tab).waitFor();
    });
    console.info('G06 at load', atLoad);
    expect(atLoad.longest).toBeLessThan(50);
    expect(atLoad.shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(20);

    await bellOf(tab).hover();
    await panelOf(tab).locator('input[type="search"]').waitFor({ state: 'attached' });
    const atPress = await watchMainThread(browser, tab, demo.url, async () => {
      await bellOf(tab).click();
      await panelOf(tab).getByRole('dialog').waitFor();
    });
    console.info('G06 at the press', atPress);
    expect(atPress.clicks.length).toBeGreaterThan(0);
    expect(Math.max(...atPress.clicks)).toBeLessThanOrEqual(100);
  });
});

it('G08: a panel that is blocked leaves the shop’s telephone beside the bell, and opens once it is not', async () => {
  await onPage(
    known,
    async (tab) => {
      const warnings: string[] = [];
      tab.on('console', (message) => {
        if (/error|warning/.test(message.type()) && !/net::ERR_|Failed to load/.test(message.text())) {
          warnings.push(message.text());
        }
      });
      await bellOf(tab).click();
      const link = tab.locator('deskbell-widget').getByRole('link', { name: '+48 22 123 45 67' });
      await link.waitFor();
      expect(await link.getAttribute('href')).toBe('tel:+48221234567');
      expect(await tab.locator('deskbell-widget iframe.panel:not(.gone)').count()).toBe(0);
      expect(warnings.length).toBeLessThanOrEqual(1);
      await tab.unroute('**/shell-*');
      await bellOf(tab).click();
      await panelOf(tab).getByRole('dialog').waitFor();
      expect(await link.count()).toBe(0);
    },
    async (tab) => {
      await tab.route('**/shell-*', (route) => route.abort('blockedbyclient'));
    },
  );
});

it('G04: two widgets of one page have a bell, a panel and events of their own, and one goes without the other', async () => {
  await onPage(two, async (tab) => {
    const outlet = tab.locator('deskbell-widget[data-instance="outlet"]');
    await outlet.locator('button.bell').waitFor();
    await bellOf(tab).waitFor();
    expect(await tab.locator('deskbell-widget').count()).toBe(2);
    expect(await outlet.locator('button.bell').getAttribute('aria-label')).toBe('Otwórz pomoc');
    await tab.evaluate(() => {
      const page = window as unknown as { deskbell: { on(name: string, listener: () => void): void }; heard: string[] };
      page.heard = [];
      page.deskbell.on('open', () => page.heard.push('page'));
    });
    await tab.locator('#ask').click();
    await outlet.locator('iframe.panel').contentFrame().getByRole('dialog').waitFor();
    expect(await bellOf(tab).getAttribute('aria-expanded')).toBe('false');
    await bellOf(tab).click();
    await panelOf(tab).getByRole('searchbox').waitFor();
    const heard = await tab.evaluate(async () => {
      type Bell = { instance(name: string): Promise<Bell>; destroy(): Promise<void>; state(): { open: boolean } };
      const { deskbell, heard } = window as unknown as { deskbell: Bell; heard: string[] };
      const named = await deskbell.instance('outlet');
      const open = [deskbell.state().open, named.state().open];
      await named.destroy();
      return { heard, open, left: document.querySelectorAll('deskbell-widget').length, still: deskbell.state().open };
    });
    expect(heard).toEqual({ heard: ['page'], open: [true, true], left: 1, still: true });
  });
});

const isShown = (tab: Page) => tab.locator('deskbell-widget iframe.panel:not(.gone)');
const focused = (tab: Page) => tab.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

it('a link of the page opens its view each time it is pressed', async () => {
  await onPage(linked, async (tab) => {
    await bellOf(tab).waitFor();
    for (let time = 0; time < 2; time++) {
      await tab.locator('#link').click();
      await panelOf(tab)
        .getByRole('heading', { name: /Answers to common/ })
        .waitFor();
      await tab.evaluate(() => (window as unknown as Widget).deskbell.close());
      await expect.poll(() => isShown(tab).count()).toBe(0);
    }
  });
});

it('the focus goes back to where the visitor came from, with and without a bell, and stays where they have gone', async () => {
  await onPage(hidden, async (tab) => {
    await tab.locator('deskbell-widget').waitFor({ state: 'attached' });
    await tab.locator('#ask').focus();
    await tab.keyboard.press('Enter');
    await panelOf(tab).getByRole('searchbox').waitFor();
    await expect.poll(() => focused(tab)).toBe('deskbell-widget');
    await tab.keyboard.press('Escape');
    await expect.poll(() => focused(tab)).toBe('ask');

    await tab.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tab.evaluate(() => (window as unknown as Widget).deskbell.open());
    await expect.poll(() => focused(tab)).toBe('deskbell-widget');
    await tab.keyboard.press('Escape');
    await expect.poll(() => focused(tab)).toBe('body');
  });
  await onPage(linked, async (tab) => {
    await bellOf(tab).click();
    await panelOf(tab).getByRole('searchbox').waitFor();
    await tab.locator('#field').focus();
    await tab.evaluate(() => (window as unknown as Widget).deskbell.close());
    expect(await focused(tab)).toBe('field');
  });
});

it('what only says something fetches nothing, and what triggers are told is told at once', async () => {
  await onPage(shop, async (tab) => {
    await bellOf(tab).waitFor();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    const heard = await tab.evaluate(async () => {
      const { deskbell } = window as unknown as Widget;
      const names: unknown[] = [];
      document.addEventListener('deskbell:track', (event) => names.push((event as CustomEvent).detail.name));
      await Promise.all([
        deskbell.mute(true),
        deskbell.trigger('seen'),
        deskbell.track('cart'),
        deskbell.suppressTriggers(),
      ]);
      return [names, document.querySelector('deskbell-widget')!.hasAttribute('data-no-triggers')];
    });
    expect(heard).toEqual([['seen', 'cart'], true]);
    await tab.waitForTimeout(300);
    expect(asked).toEqual([]);
  });
});

it('G08: a view whose code cannot be had is told beside the bell, with ways to reach the shop', async () => {
  await onPage(
    known,
    async (tab) => {
      await bellOf(tab).waitFor();
      const blocked = await tab.evaluate(async () => {
        const { deskbell } = window as unknown as Widget;
        const told: unknown[] = [];
        deskbell.on('blocked', ({ what }: { what: string }) => told.push(what));
        await deskbell.open('chat').catch(() => told.push('refused'));
        return told;
      });
      expect(blocked).toEqual(['files', 'refused']);
      await tab.locator('deskbell-widget p.shown a[href^="tel:"]').waitFor();
      expect(await isShown(tab).count()).toBe(0);
    },
    (tab) => tab.route(/\/visitor-/, (route) => route.abort()),
  );
});

type Method = (...args: readonly unknown[]) => Promise<unknown>;

interface Widget {
  readonly deskbell: Record<'open' | 'close' | 'mute' | 'trigger' | 'track' | 'suppressTriggers', Method> & {
    on(name: 'blocked', listener: (detail: { what: string }) => void): void;
  };
}
