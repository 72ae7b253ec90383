import { createIndex, type FaqEntry, type FaqIndex } from '../search/index.ts';
import type { AlternativeTrial } from '../server/index.ts';
import { toEntry } from './createFaqSearch.ts';

/** An answer counts as found while it is among the first this many. */
const PLACES = 3;

/**
 * Says whether a wording would do harm as an alternative of its article: earlier searches that ended well are replayed
 * with and without it, and none may lose its right answer from the first three places.
 */
export async function checkAlternative({
  locale,
  articleId,
  phrase,
  articles,
  earlier,
}: AlternativeTrial): Promise<boolean> {
  const entries = articles.map(toEntry);
  const options = { locale, pause: rest };
  const before = await createIndex(entries, options);
  const after = await createIndex(
    entries.map((entry) => (entry.id === articleId ? withWording(entry, phrase) : entry)),
    options,
  );
  for (const { query, articleId: right } of earlier) {
    if (finds(before, query, right) && !finds(after, query, right)) return true;
  }
  return false;
}

function withWording(entry: FaqEntry, phrase: string): FaqEntry {
  return { ...entry, alternatives: [...(entry.alternatives ?? []), phrase] };
}

function finds(index: FaqIndex, query: string, right: string): boolean {
  return index.search(query, { limit: PLACES }).some(({ id }) => id === right);
}

/** Lets other requests be answered between two pieces of work. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
