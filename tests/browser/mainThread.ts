import type { Browser, Page } from 'playwright-core';

/** What the main thread did while it was watched, in milliseconds of its own processor time: what else the machine does adds nothing. */
export interface MainThread {
  /** By task longer than 50 ms in all: how much of it was ours. */
  readonly shares: readonly number[];
  /** Our longest stretch in one task. */
  readonly longest: number;
  /** By click: the longest listener, whoever's it is. */
  readonly clicks: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly fileName?: string;
    readonly data?: { readonly url?: string; readonly type?: string };
  };
}

const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** Watches a page while `visit` lasts. `ours` is the beginning of the addresses of the code that is looked for. */
export async function watchMainThread(
  browser: Browser,
  page: Page,
  ours: string,
  visit: () => Promise<void>,
): Promise<MainThread> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await visit();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const isOurs = ({ args }: TraceEvent) => (args.data?.url ?? args.fileName ?? '').startsWith(ours);
  // What is compiled in the background is ours too, on another thread.
  const mains = new Set(
    traceEvents.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const first = traceEvents.find(
    (event) => event.ph === 'X' && isOurs(event) && mains.has(`${event.pid} ${event.tid}`),
  );
  if (!first) throw new Error(`Nothing of ${ours} ran.`);
  const events = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const within = (outer: TraceEvent) => (event: TraceEvent) =>
    event !== outer && event.ts >= outer.ts && event.ts < outer.ts + (outer.dur ?? 0);
  const time = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;

  const shareOf = (task: TraceEvent) => {
    let until = 0;
    let sum = 0;
    for (const event of events.filter(within(task))) {
      // What is inside one of ours is counted with it.
      if (!isOurs(event) || event.ts < until) continue;
      until = event.ts + (event.dur ?? 0);
      sum += time(event);
    }
    return sum;
  };
  const tasks = events.filter(({ name }) => name.endsWith('RunTask'));
  return {
    shares: tasks.filter((task) => time(task) > 50).map(shareOf),
    longest: Math.max(0, ...tasks.map(shareOf)),
    clicks: events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click').map(time),
  };
}
