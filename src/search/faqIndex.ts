import type { Language } from './language.ts';
import type { SearchHit } from './searchHit.ts';

/** How many hits a search gives at most. Default 8. */
export type SearchOptions = { limit?: number };

/** A list of entries, ready to be searched. Immutable: changed entries are a new index. */
export type FaqIndex = {
  /** The language the entries were analysed in, for `highlight`. */
  language: Language;
  /** How many entries it holds. */
  size: number;
  /**
   * The entries that fit best, best first; none for a query without letters or digits. Synchronous, never throws,
   * and the same for the same query. The last word is taken as still being typed unless something follows it.
   */
  search: (query: string, options?: SearchOptions) => SearchHit[];
};
