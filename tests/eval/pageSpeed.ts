import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import type { FaqAnswer } from '../../src/protocol/index.ts';
import type { FaqEntry } from '../../src/search/index.ts';
import { headOf } from './headOf.ts';
import { launchBrowser } from '../browser/launchBrowser.ts';

/** How a FAQ does in a page, on a processor slowed down four times. Times in milliseconds. */
export type PageSpeed = {
  entries: number;
  /** What the index takes in memory. */
  megabytes: number;
  /** From the articles to an index that can be searched. */
  build: number;
  /** The longest task meanwhile, and how many took more than 50, by the processor's time: what else runs does not count. */
  longest: number;
  over50: number;
  /** A key press of queries typed letter by letter. */
  p50: number;
  p95: number;
};

const web = join(import.meta.dirname, '../../dist/web');

const SLOWED = 4;

/** Builds and searches indexes of lists of entries in a real page with the built files. Needs a build and Chromium. */
export async function measureInPage(
  lists: readonly (readonly FaqEntry[])[],
  queries: readonly string[],
): Promise<PageSpeed[]> {
  const manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const name = Object.keys(manifest).find((key) => key.endsWith('search/inPage.ts'));
  const engine = `/${manifest[name ?? '']!.file}`;
  const html = `<!doctype html><title>Search</title><script type="module">
    import { createIndex } from '${engine}';
    globalThis.createIndex = createIndex;
  </script>`;
  let served = '';
  const server = createServer(({ url = '' }, response) => {
    if (url === '/faq') return response.setHeader('Content-Type', 'application/json').end(served);
    if (url === '/') return response.setHeader('Content-Type', 'text/html').end(html);
    if (!/^\/deskbell\/[\w-]+\.js$/.test(url)) return response.writeHead(404).end();
    return response.setHeader('Content-Type', 'text/javascript').end(readFileSync(join(web, url)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchBrowser();
  const measured: PageSpeed[] = [];
  try {
    for (const entries of lists) {
      const faq: FaqAnswer = { locale: 'en', articles: entries };
      const head = entries.length > 500 ? headOf(faq) : faq;
      served = JSON.stringify(head);
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
      const before = await heapOf(session);
      await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
      const times = await page.evaluate(runInPage, queries);
      const tasks = tasksBetween(JSON.parse(String(await browser.stopTracing())) as Trace);
      const over50 = tasks.filter((task) => task > 50).length;
      const longest = tasks.reduce((most, task) => Math.max(most, task), 0);
      const megabytes = ((await heapOf(session)) - before) / 1e6;
      measured.push({ entries: entries.length, megabytes, longest, over50, ...times });
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return measured;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  // What arrays of numbers hold lies outside of the heap; the types do not know of it yet.
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}

/** Runs in the page: everything it needs is given to it. */
async function runInPage(queries: readonly string[]) {
  const { createIndex } = globalThis as unknown as typeof import('../../src/search/inPage.ts');
  const faq = (await (await fetch('/faq')).json()) as FaqAnswer;
  const rest = async () => {
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
    port1.close();
  };
  // Tasks of their own before and behind: only what builds the index lies between the marks.
  await rest();
  performance.mark('index begins');
  const began = performance.now();
  let resumed = began;
  // As the widget rests: when the last rest was five milliseconds ago.
  const pause = async () => {
    if (performance.now() - resumed < 5) return;
    await rest();
    resumed = performance.now();
  };
  const index = await createIndex(faq.articles, { locale: faq.locale, pause });
  const build = performance.now() - began;
  performance.mark('index is there');
  await rest();
  const keys: number[] = [];
  for (const query of queries) {
    for (let typed = 1; typed <= query.length; typed++) {
      const start = performance.now();
      index.search(query.slice(0, typed));
      keys.push(performance.now() - start);
    }
    // As between two visitors' keys: what was thrown away is collected then.
    await rest();
  }
  keys.sort((a, b) => a - b);
  const at = (share: number) => keys[Math.floor(keys.length * share)] ?? 0;
  Object.assign(globalThis, { kept: index });
  return { build, p50: at(0.5), p95: at(0.95) };
}

type Trace = { traceEvents: readonly { name: string; tid: number; ts: number; dur?: number; tdur?: number }[] };

/** Milliseconds of processor time of each task of the page's main thread while the index was built. */
function tasksBetween({ traceEvents }: Trace): number[] {
  const [from, to] = ['index begins', 'index is there'].map((mark) => traceEvents.find(({ name }) => name === mark));
  if (!from || !to) throw new Error('The page has not marked when it built the index.');
  return traceEvents
    .filter(
      ({ name, tid, ts, dur = 0 }) =>
        name === 'ThreadControllerImpl::RunTask' && tid === from.tid && ts + dur > from.ts && ts < to.ts,
    )
    .map(({ tdur = 0 }) => tdur / 1000);
}
