import { buildSteps, type IndexOptions } from './buildIndex.ts';
import type { FaqEntry } from './faqEntry.ts';
import type { FaqIndex } from './faqIndex.ts';
import { loadLanguage } from './loadLanguage.ts';

/** What `createIndex` is told beside the entries. */
export type CreateIndexOptions = IndexOptions & {
  /** Language of the entries, a BCP 47 tag such as `pl` or `pt-BR`. Unknown ones get a neutral analysis. */
  locale: string;
  /**
   * Lets the page breathe between two pieces of work. Default: a timer of 0 ms. Injected so that a host page's own
   * timers need not be trusted and tests need not wait.
   */
  pause?: () => Promise<void>;
};

/** Loads the one language that is needed and builds an index without ever holding the page up for long. */
export async function createIndex(entries: readonly FaqEntry[], options: CreateIndexOptions): Promise<FaqIndex> {
  const language = await loadLanguage(options.locale);
  const pause = options.pause ?? timerPause;
  const steps = buildSteps(entries, language, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** Pages, workers and Node all have timers, but no standard library that this room could name. */
declare const setTimeout: (run: () => void, delay: number) => unknown;

function timerPause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
