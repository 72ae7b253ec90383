import type { FaqAnswer } from '../../../protocol/answers.ts';
import type { FaqIndex, Segment } from '../../../search/index.ts';
import type { FaqEngine, Found } from './faqSource.ts';
import { FaqResults } from './FaqResults.tsx';

const MOST_RESULTS = 5;
const MOST_GUESSES = 3;

type Highlight = (text: string, query: string, language: FaqIndex['language']) => readonly Segment[];

/** Puts an index and what draws its results together. */
export function createEngine(index: FaqIndex, highlight: Highlight, { articles }: FaqAnswer): FaqEngine {
  function search(query: string): Found {
    const hits = index.search(query, { limit: MOST_RESULTS });
    const sure = hits.filter((hit) => hit.confident);
    // A word or two are too little to be sure of, and still most often meant as they stand.
    const brief = query.split(/\s+/).length < 3;
    const shown = sure.length > 0 ? sure : brief ? hits : hits.slice(0, MOST_GUESSES);
    const toArticles = (some: typeof hits) => some.flatMap((hit) => articles[hit.position] ?? []);
    return {
      results: toArticles(shown),
      sure: toArticles(sure),
      count: sure.length > 0 || brief ? shown.length : 0,
      mark: (text) => highlight(text, query, index.language),
    };
  }
  return { search, Results: FaqResults };
}
