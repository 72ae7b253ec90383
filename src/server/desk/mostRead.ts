import type { Clock, Storage } from './ports.ts';

/** How often articles were opened lately, by language and article. */
export interface MostRead {
  /** Visits, by article, in which it was opened within the last 30 days. */
  of(locale: string): ReadonlyMap<string, number>;
  /** Counts once, then every hour. */
  start(): Promise<void>;
  stop(): void;
}

/** What counting works with. */
export interface MostReadPorts {
  readonly storage: Pick<Storage, 'reads'>;
  readonly clock: Clock;
  onError(error: unknown): void;
}

const HOUR = 3_600_000;
const REACH = 30 * 24 * HOUR;
/** Openings that are looked at; the newest count. */
const MOST_EVENTS = 20_000;

/** Counts which articles are opened, so that those asked for most can come first. */
export function createMostRead({ storage, clock, onError }: MostReadPorts): MostRead {
  let counts: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map();
  let cancel = () => {};
  let stopped = false;

  async function count(): Promise<void> {
    const now = clock.now();
    const [from, to] = [now - REACH, now + 1].map((moment) => new Date(moment).toISOString());
    const events = await storage.reads.eventsBetween({
      types: ['article.opened'],
      from: from!,
      to: to!,
      limit: MOST_EVENTS,
    });
    const visits = new Set<string>();
    const next = new Map<string, Map<string, number>>();
    for (const event of events) {
      if (event.type !== 'article.opened') continue;
      const { lang, articleId } = event.data;
      const visit = `${event.conversationId} ${lang} ${articleId}`;
      if (visits.has(visit)) continue;
      visits.add(visit);
      const own = next.get(lang) ?? new Map<string, number>();
      next.set(lang, own.set(articleId, (own.get(articleId) ?? 0) + 1));
    }
    counts = next;
  }

  async function countAndWait(): Promise<void> {
    await count().catch(onError);
    if (!stopped) cancel = clock.after(HOUR, () => void countAndWait());
  }

  return {
    of: (locale) => counts.get(locale) ?? new Map(),
    start: countAndWait,
    stop() {
      stopped = true;
      cancel();
    },
  };
}
