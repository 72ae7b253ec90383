import type { FaqAnswer } from '../../../protocol/answers.ts';
import type { createIndex, highlight } from '../../../search/inPage.ts';
import type { FaqEngine, Found } from './faqSource.ts';
import { FaqResults } from './FaqResults.tsx';

const MOST_RESULTS = 5;
const MOST_GUESSES = 3;
/** Score below which a hit is no guess worth showing: it shares function words with the question, and no more. */
const LEAST_GUESS = 0.08;
/** Milliseconds of work after which the page is let do something else. */
const PATIENCE_MS = 5;

/** The search room as a page has it. */
export interface SearchParts {
  readonly createIndex: typeof createIndex;
  readonly highlight: typeof highlight;
}

/** Builds the index of a FAQ without holding the page up, and puts it together with what draws its results. */
export async function createEngine(search: SearchParts, faq: FaqAnswer, view: Window): Promise<FaqEngine> {
  const { articles, locale, synonyms = [] } = faq;
  const index = await search.createIndex(articles, { locale, synonyms, pause: createPause(view) });
  return { search: find, Results: FaqResults };

  function find(query: string): Found {
    const hits = index.search(query, { limit: MOST_RESULTS });
    const sure = hits.filter((hit) => hit.confident);
    // A word or two are too little to be sure of, and still most often meant as they stand.
    const brief = query.split(/\s+/).length < 3;
    const guesses = hits.slice(0, MOST_GUESSES).filter((hit) => hit.score >= LEAST_GUESS);
    const shown = sure.length > 0 ? sure : brief ? hits : guesses;
    const toArticles = (some: typeof hits) => some.flatMap((hit) => articles[hit.position] ?? []);
    return {
      results: toArticles(shown),
      sure: toArticles(sure),
      count: sure.length > 0 || brief ? shown.length : 0,
      mark: (text) => search.highlight(text, query, index.language),
    };
  }
}

/**
 * A rest between two pieces of work, taken only when the last one is some time ago. By a message to itself: timers of
 * browsers last four milliseconds at least, and a large FAQ takes a thousand rests. Where there are no such messages, by a
 * timer.
 */
function createPause(view: Window): () => Promise<void> {
  const { MessageChannel } = view as Window & Partial<typeof globalThis>;
  let resumed = view.performance.now();
  return async () => {
    if (view.performance.now() - resumed < PATIENCE_MS) return;
    await new Promise<unknown>((resolve) => {
      if (!MessageChannel) return view.setTimeout(resolve, 0);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(undefined);
      };
      port2.postMessage(0);
    });
    resumed = view.performance.now();
  };
}
