import type { Wanted } from './wanted.ts';
import type { Zone } from './zone.ts';

/**
 * How like the query the closest single wording of an entry is, 0..1: twice what they share over all that either says,
 * by how rare the words are (Dice). `mass` is what the query says.
 */
export function likeness(entry: number, mass: number, wanted: Wanted, zone: Zone): number {
  let best = 0;
  let own = 0;
  let shared = 0;
  for (let at = zone.orderStarts[entry] as number; at < (zone.orderStarts[entry + 1] as number); at++) {
    const term = zone.order[at] as number;
    if (term < 0) {
      if (own) best = Math.max(best, (2 * shared) / (mass + own));
      own = 0;
      shared = 0;
      continue;
    }
    const worth = zone.rarity[term] as number;
    own += worth;
    shared += worth * (wanted.closeness[term] as number);
  }
  return Math.min(1, best);
}
