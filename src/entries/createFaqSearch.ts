import { createIndex, type FaqEntry, type FaqIndex } from '../search/index.ts';
import { plainText, type FaqSearch } from '../server/index.ts';
import type { Article } from '../protocol/index.ts';

/**
 * Ranks articles with the search room. The index of a language is built at its first search, and again when its articles
 * have changed.
 */
export function createFaqSearch(): FaqSearch {
  const indexes = new Map<string, { readonly version: string; readonly index: Promise<FaqIndex> }>();
  return async ({ answer: { locale, articles, synonyms = [] }, version }, query, limit) => {
    const known = indexes.get(locale);
    const current =
      known?.version === version
        ? known
        : { version, index: createIndex(articles.map(toEntry), { locale, synonyms, pause: rest }) };
    indexes.set(locale, current);
    return (await current.index).search(query, { limit }).map(({ id }) => id);
  };
}

/** An article as the search room takes it: plain text. */
export function toEntry({ id, question, answer, alternatives, tags }: Article): FaqEntry {
  return {
    id,
    question,
    answer: plainText(answer, Number.MAX_SAFE_INTEGER),
    ...(alternatives ? { alternatives } : {}),
    ...(tags ? { tags } : {}),
  };
}

/** Lets other requests be answered between two pieces of work. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
