import type { Wish } from './readQuery.ts';

/**
 * What satisfies the wishes of one query, by number of the term; of two wishes for one term the closer. Kept from
 * search to search, since a list as long as the vocabulary is dear to make and cheap to clean.
 */
export type Wanted = {
  /** Term → place of its wish, from 0. Only where `closeness` is above 0. */
  place: Uint16Array;
  /** Term → how close it is, 0..1; 0 for a term nobody asked for. */
  closeness: Float32Array;
};

/** Nothing wanted yet, for so many terms. */
export function createWanted(terms: number): Wanted {
  return { place: new Uint16Array(terms), closeness: new Float32Array(terms) };
}

/** Takes in the wishes of a query. */
export function want({ place, closeness }: Wanted, wishes: readonly Wish[]): void {
  wishes.forEach((wish, at) => {
    for (const expansion of wish.expansions) {
      if (expansion.closeness <= (closeness[expansion.term] as number)) continue;
      closeness[expansion.term] = expansion.closeness;
      place[expansion.term] = at;
    }
  });
}

/** Forgets the wishes of a query. */
export function unwant({ closeness }: Wanted, wishes: readonly Wish[]): void {
  for (const wish of wishes) for (const { term } of wish.expansions) closeness[term] = 0;
}
