import { onceOverTabs } from '../views/chat/preview/onceOverTabs.ts';

/** Where events can be told: Google Tag Manager's queue, gtag.js, Plausible, Matomo. */
export type AnalyticsTarget = 'dataLayer' | 'gtag' | 'plausible' | 'matomo';

/** An event as it is told: a name and what belongs to it, never a text, an id or an address. */
export interface ToldEvent {
  readonly name: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

type Detail = Readonly<Record<string, unknown>>;

/** What is told of each event of the widget; `undefined` for those that say nothing new. */
const TOLD: Readonly<Record<string, (detail: Detail) => ToldEvent | undefined>> = {
  open: ({ view }) => ({ name: 'deskbell_open', facts: { view: String(view) } }),
  close: () => ({ name: 'deskbell_close', facts: {} }),
  message: ({ from }) => ({
    name: from === 'visitor' ? 'deskbell_message_sent' : 'deskbell_message_received',
    facts: from === 'visitor' ? {} : { from: String(from) },
  }),
  callback: ({ state }) =>
    STATES.has(String(state)) ? { name: 'deskbell_callback', facts: { state: String(state) } } : undefined,
  article: ({ articleId }) => ({ name: 'deskbell_article', facts: { article: String(articleId) } }),
  search: ({ results }) => ({ name: 'deskbell_search', facts: { results: Number(results) } }),
};

/** The states of a callback that say how it went; between them it is the desk's own affair. */
const STATES: ReadonlySet<string> = new Set([
  'requested',
  'connected',
  'completed',
  'cancelled',
  'rescheduled',
  'missed_by_agent',
  'missed_by_visitor',
  'expired',
]);

/** What the tools have put on the page. */
type AnalyticsPage = Window & {
  dataLayer?: unknown[];
  gtag?: (...args: unknown[]) => void;
  plausible?: ((name: string, options?: object) => void) & { q?: unknown[] };
  _paq?: unknown[];
};

const TELL: Readonly<Record<AnalyticsTarget, (page: AnalyticsPage, event: ToldEvent) => void>> = {
  dataLayer(page, { name, facts }) {
    page.dataLayer ??= [];
    page.dataLayer.push({ event: name, ...facts });
  },
  gtag: (page, { name, facts }) => page.gtag?.('event', name, facts),
  plausible: (page, { name, facts }) => page.plausible?.(name, { props: facts }),
  matomo(page, { name, facts }) {
    page._paq ??= [];
    const [value] = Object.values(facts);
    page._paq.push(['trackEvent', 'Deskbell', name, ...(value === undefined ? [] : [String(value)])]);
  },
};

/**
 * Tells an analytics tool of the page what happens in the widget, from now on. The answer stops it. Nothing is sent by
 * itself, and nothing about a person is told: no words, names, addresses, numbers or ids. What happens once is counted once,
 * however many tabs are open.
 * @throws {Error} when there is no such tool.
 */
export function startAnalytics(page: Window, targets: readonly string[]): () => void {
  for (const target of targets) {
    if (!Object.hasOwn(TELL, target)) {
      throw new Error(`deskbell analytics: "${target}" is none of ${Object.keys(TELL).join(', ')}.`);
    }
  }
  const stops = Object.entries(TOLD).map(([name, tell]) => {
    const hear = (event: Event) => {
      const detail = ((event as CustomEvent<unknown>).detail ?? {}) as Detail;
      const told = tell(detail);
      // The page in which the visitor did it counts it.
      if (!told || detail.elsewhere) return;
      const count = () => {
        for (const target of targets) guarded(() => TELL[target as AnalyticsTarget](page, told));
      };
      const lock = lockFor(name, detail);
      if (lock) onceOverTabs(page, lock, count);
      else count();
    };
    page.addEventListener(`deskbell:${name}`, hear);
    return () => page.removeEventListener(`deskbell:${name}`, hear);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** What comes from the other side comes to every tab: the name under which one of them counts it. */
function lockFor(name: string, { id, state, from, at }: Detail): string | undefined {
  if (name === 'callback') return `deskbell:count:${id} ${state}`;
  return name === 'message' && from !== 'visitor' ? `deskbell:count:${from} ${at}` : undefined;
}

/** A tool that fails is the page's affair. */
function guarded(run: () => void): void {
  try {
    run();
  } catch {
    // Told to nobody: the widget must not become the reason for a page's error.
  }
}
