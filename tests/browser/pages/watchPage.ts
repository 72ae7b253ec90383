import type { Page } from 'playwright-core';
import type { EmbedPage } from './EmbedPage.ts';

/** What is different on the page after the visit. */
export interface Damage {
  /** Names that have come to `window` since the page was parsed. */
  readonly globals: readonly string[];
  /** What has changed of the page's own elements and of where it stands. */
  readonly changes: readonly string[];
}

interface Watched {
  report(): Promise<{ complaints: string[]; warnings: string[]; damage: Damage }>;
}

/** Looks at the page in its own realm, by what the realm had before the page could bend it. */
const LOOK = `(() => {
  const { getOwnPropertyNames } = Object, { stringify } = JSON, seen = [], css = getComputedStyle;
  const look = () => {
    const of = (it) => it && stringify([it.getAttribute('style'), it.className, css(it).overflow, css(it).position, css(it).paddingRight, css(it).transform]);
    return { names: getOwnPropertyNames(window), html: of(document.documentElement), body: of(document.body),
      scroll: scrollX + '/' + scrollY, title: document.title, length: window.frames.length };
  };
  let before;
  addEventListener('DOMContentLoaded', () => { before = look() }, true);
  addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile), true);
  addEventListener('unhandledrejection', (event) => seen.push('unhandled ' + event.reason), true);
  Object.defineProperty(window, Symbol.for('look'), { value: () => ({ before, after: look(), seen }) });
})()`;

/** Begins to watch a tab, before a page is in it. */
export async function watchPage(tab: Page, page: EmbedPage): Promise<Watched> {
  const complaints: string[] = [];
  const warnings: string[] = [];
  tab.on('pageerror', (error) => {
    if (!/of the page/.test(error.message)) complaints.push(`${error.message} ${error.stack?.split('\n')[1] ?? ''}`);
  });
  tab.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const ofTheBrowser = /net::ERR_|Failed to load resource|favicon/.test(message.text());
    if (!ofTheBrowser) warnings.push(message.text());
  });
  await tab.addInitScript(LOOK);
  if (page.init) await tab.addInitScript(page.init);
  return {
    async report() {
      const frames = tab.frames().filter((frame) => /^http|srcdoc/.test(frame.url()));
      const globals = new Set<string>();
      const changes: string[] = [];
      for (const frame of frames) {
        const looks = await frame.evaluate<Looks | undefined>("window[Symbol.for('look')]?.()").catch(() => undefined);
        if (!looks) continue;
        const { before, after, seen } = looks;
        complaints.push(...seen.filter((complaint) => !page.reported?.test(complaint)));
        if (!before) continue;
        for (const name of after.names) if (!before.names.includes(name)) globals.add(name);
        if (page.meanwhile) continue;
        for (const what of ['html', 'body', 'scroll', 'length'] as const) {
          if (before[what] !== after[what]) changes.push(`${what}: ${before[what]} became ${after[what]}`);
        }
      }
      globals.delete('deskbell');
      return { complaints, warnings, damage: { globals: [...globals], changes } };
    },
  };
}

interface Look {
  readonly names: readonly string[];
  readonly html: string;
  readonly body: string;
  readonly scroll: string;
  readonly length: number;
}

interface Looks {
  readonly before?: Look;
  readonly after: Look;
  readonly seen: readonly string[];
}
