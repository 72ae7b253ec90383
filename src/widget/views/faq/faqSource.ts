import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Segment } from '../../../search/index.ts';
import type { Article, FaqAnswer } from '../../../protocol/answers.ts';

/** What a search has come to. */
export interface Found {
  readonly results: readonly Article[];
  /** How many of them count as an answer: none when a whole question got only guesses. */
  readonly count: number;
  /** Those of them that the index is sure of. */
  readonly sure: readonly Article[];
  /** Parts a text so that what was searched for can be marked. */
  mark(text: string): readonly Segment[];
}

/** What the results are drawn from. */
export interface ResultsProps {
  readonly query: string;
  readonly found: Found;
  /** Of the list; its options are `<id>-0`, `<id>-1` … */
  readonly id: string;
  /** The result that is chosen with the arrows; -1 for none. */
  readonly active: number;
  readonly onOpen: (article: Article) => void;
}

/** The search over one FAQ, and what draws its results. */
export interface FaqEngine {
  /** Searches at once, without a request. */
  search(query: string): Found;
  readonly Results: ComponentType<ResultsProps>;
}

/** The FAQ of one panel in one language: articles, index, and what the visitor is looking for. */
export interface FaqSource {
  /** What is typed into the search now; kept while the visitor reads. */
  query: string;
  /** What the visitor has said of articles, by id. */
  readonly rated: Map<string, boolean>;
  /** The articles, once they are there. */
  readonly loaded: FaqAnswer | undefined;
  /** Fetches the articles, once. Rejects when they cannot be had; the next call tries again. */
  load(): Promise<FaqAnswer>;
  /** Fetches the search engine and builds the index, once. Rejects like `load`. */
  loadEngine(): Promise<FaqEngine>;
  /** What the other side has been told of: searches in lower case, and articles by id. */
  readonly told: Set<string>;
}

/** The FAQ of the panel around a view. */
export const Faq = createContext<FaqSource | undefined>(undefined);

/** The FAQ of the panel around the calling view. */
export function useFaqSource(): FaqSource {
  const source = useContext(Faq);
  if (!source) throw new Error('useFaqSource: there is no FAQ around this component.');
  return source;
}
