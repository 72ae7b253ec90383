/** One entry that a search found. */
export type SearchHit = {
  /** The `id` of the {@link FaqEntry}. */
  id: string;
  /** The entry's place in the list that was indexed, from 0. */
  position: number;
  /** How much of what the query could reach at most this entry reached, 0..1. Comparable between queries. */
  score: number;
  /** True when `score` is at least `confidentScore`: good enough to be shown as an answer, not only as a guess. */
  confident: boolean;
};
