import { fetchText, type FetchTextOptions } from './fetchText.ts';
import type { ArticleSource } from './fileSource.ts';
import type { KeptCopies, KeptCopy } from './keptCopies.ts';
import type { Reading } from './reading.ts';
import { readText } from './readText.ts';
import { kindOfAnswer } from './sourceKind.ts';

/** Articles of an http(s) address. */
export interface UrlSource extends ArticleSource {
  /** True when there are articles from an earlier time, so that nobody has to wait for new ones. */
  readonly hasCopy: boolean;
  /** Asks the address again. Never rejects: a failure is a fault of its reading, and the last good copy stays. */
  refresh(): Promise<void>;
}

/** What a `UrlSource` works with. */
export interface UrlSourceOptions {
  readonly address: string;
  readonly siteLocale: string;
  readonly permits: FetchTextOptions['permits'];
  readonly copies?: KeptCopies;
}

/** Articles of an address: JSON or CSV, asked again with the entity tag of the copy at hand. */
export function createUrlSource({ address, siteLocale, permits, copies }: UrlSourceOptions): UrlSource {
  const file = shownAddress(address);
  const readCopy = ({ text, type }: KeptCopy) =>
    readText({ text, kind: kindOfAnswer(type, address, text), file, siteLocale });
  let copy = copies?.read(address);
  let reading: Reading = copy ? readCopy(copy) : { articles: [], faults: [] };
  let changed = false;

  function show(next: Reading): void {
    reading = next;
    changed = true;
  }

  function fail(message: string): void {
    const same = reading.faults.length === 1 && reading.faults[0]?.message === message;
    if (!same) show({ articles: reading.articles, faults: [{ file, message }] });
  }

  async function refresh(): Promise<void> {
    try {
      const { status, ...answer } = await fetchText(address, { permits, ...(copy?.etag ? { etag: copy.etag } : {}) });
      const same = status === 304 || (copy?.text === answer.text && copy.type === answer.type);
      const next = same && copy ? copy : toCopy(answer);
      if (same && reading.faults.length === 0) return;
      const fresh = readCopy(next);
      if (fresh.broken) return show({ articles: reading.articles, faults: fresh.faults });
      show(fresh);
      copy = next;
      if (!same) copies?.write(address, next);
    } catch (error) {
      fail(`cannot be fetched: ${(error as Error).message}; the last good copy stays.`);
    }
  }

  return {
    get hasCopy() {
      return copy !== undefined;
    },
    refresh,
    look() {
      const was = changed;
      changed = false;
      return was;
    },
    readings: () => [reading],
  };
}

function toCopy({ text, type, etag }: KeptCopy): KeptCopy {
  return { text, type, ...(etag ? { etag } : {}) };
}

/** An address as a log may hold it: without credentials, query and fragment. */
export function shownAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}
