import { resolve } from 'node:path';
import { ConfigError } from '../config/configError.ts';
import type { Clock, FaqSource } from '../desk/index.ts';
import { createFileSource } from './fileSource.ts';
import { isPublicAddress } from './isPublicAddress.ts';
import type { KeptCopies } from './keptCopies.ts';
import { mergeReadings, type MergedFaq, type SiteSynonyms } from './mergeReadings.ts';
import { faultLine } from './reading.ts';
import { createUrlSource, type UrlSource } from './urlSource.ts';

/** The parts of the configuration's `faq` that say where articles come from. */
export interface ArticleSourcesConfig {
  readonly folder?: string | undefined;
  readonly sources: readonly string[];
  readonly refreshMinutes: number;
  readonly privateAddresses: boolean;
  readonly synonyms?: SiteSynonyms | undefined;
}

/** What the sources work with. */
export interface ArticleSourcesOptions {
  readonly config: ArticleSourcesConfig;
  /** Folder from which relative paths are meant: the one of the configuration file. */
  readonly base: string;
  /** Language of articles that name none. */
  readonly siteLocale: string;
  readonly clock: Clock;
  /** Told each fault once, as one line, when it is first seen. */
  readonly warn: (message: string) => void;
  /** Where answers of addresses outlive a restart; without it they do not. */
  readonly copies?: KeptCopies;
}

/** The site's FAQ, kept up to date. */
export interface ArticleSources extends FaqSource {
  /** Asks the addresses for the first time, then every few minutes. Waits only for those of which there is no copy. */
  start(): Promise<void>;
  /** All articles with their places, and all faults, as they are now. */
  merged(): MergedFaq;
  close(): void;
}

/** Milliseconds for which files are not looked at again. */
const LOOK_AGAIN = 1_000;
/** Looking may take one part in so many of the time: a folder of 50,000 files is looked at less often. */
const SPARE = 50;

/**
 * The FAQ from a folder, further files and addresses. Changes show without a restart: files are looked at when the FAQ is
 * asked for, addresses every `refreshMinutes`. A broken article or file is told to `warn`; all the rest is served.
 * @throws {ConfigError} when a folder or file named in the configuration is not there.
 */
export function createArticleSources(options: ArticleSourcesOptions): ArticleSources {
  const { config, base, siteLocale, clock, warn, copies } = options;
  const permits = config.privateAddresses ? () => true : isPublicAddress;
  const urls: UrlSource[] = [];
  const sources = [...(config.folder === undefined ? [] : [config.folder]), ...config.sources].map((place) => {
    if (!/^https?:\/\//i.test(place)) return createFileSource(resolve(base, place), siteLocale);
    if (!URL.canParse(place)) throw new ConfigError(`faq.sources: "${place}" is no address.`);
    const source = createUrlSource({ address: place, siteLocale, permits, ...(copies ? { copies } : {}) });
    urls.push(source);
    return source;
  });

  let told: ReadonlySet<string> = new Set();
  let merged = merge();
  let lookAt = clock.now() + LOOK_AGAIN;
  let cancel = () => {};
  let closed = false;

  function merge(): MergedFaq {
    const next = mergeReadings(
      sources.flatMap((source) => source.readings()),
      config.synonyms,
    );
    const lines = new Set(next.faults.map(faultLine));
    for (const line of lines) if (!told.has(line)) warn(line);
    told = lines;
    return next;
  }

  function current(): MergedFaq {
    const began = clock.now();
    if (began < lookAt) return merged;
    // Every source is looked at: each keeps its own place.
    if (sources.map((source) => source.look()).includes(true)) merged = merge();
    const now = clock.now();
    lookAt = now + Math.max(LOOK_AGAIN, (now - began) * SPARE);
    return merged;
  }

  async function refresh(): Promise<void> {
    await Promise.all(urls.map((source) => source.refresh()));
    lookAt = 0;
    current();
  }

  function refreshLater(): void {
    if (closed) return;
    cancel = clock.after(config.refreshMinutes * 60_000, () => void refresh().finally(refreshLater));
  }

  return {
    locales: () => [...current().faqs.keys()],
    get: (locale) => current().faqs.get(locale),
    merged: current,
    async start() {
      if (urls.length === 0) return;
      const first = refresh().finally(refreshLater);
      if (urls.some((source) => !source.hasCopy)) await first;
    },
    close() {
      closed = true;
      cancel();
    },
  };
}
