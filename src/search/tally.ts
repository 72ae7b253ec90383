import type { Wish } from './readQuery.ts';
import * as weights from './weights.ts';
import type { Zone } from './zone.ts';

/** Points of every entry, kept from search to search so that a key press allocates nothing. */
export type Tally = {
  points: Float32Array;
  /** Scratch: the best expansion of the wish at hand, by entry. */
  best: Float32Array;
};

/** An empty tally for so many entries. */
export function createTally(size: number): Tally {
  return { points: new Float32Array(size), best: new Float32Array(size) };
}

/** Beyond so many entries, a function word that a third of them have tells nothing and would cost most of the time. */
const longList = 1000;

/**
 * Adds what the entries have of a wish in one zone. Of all it may stand for, only the closest an entry has counts,
 * never the sum: five words that begin alike are not five times the answer. `thorough` counts function words of long
 * lists too.
 */
export function addWish(tally: Tally, wish: Wish, zone: Zone, thorough: boolean): void {
  const { points, best } = tally;
  const longest = thorough || wish.weight === 1 ? Infinity : Math.max(longList, points.length / 3);
  const touched: number[] = [];
  for (const { term, closeness } of wish.expansions) {
    const factor = zone.weight * wish.weight * closeness * (zone.rarity[term] as number);
    const start = zone.starts[term] as number;
    const end = zone.starts[term + 1] as number;
    if (!factor || end - start > longest) continue;
    for (let at = start; at < end; at++) {
      const entry = zone.entries[at] as number;
      const gain = factor * (zone.gains[at] as number);
      const before = best[entry] as number;
      if (before === 0) touched.push(entry);
      if (gain > before) best[entry] = gain;
    }
  }
  for (const entry of touched) {
    points[entry] = (points[entry] as number) + (best[entry] as number);
    best[entry] = 0;
  }
}

/** The most points a wish could bring in a zone. A word the zone does not know counts as the rarest there is. */
export function reachOf(wish: Wish, zone: Zone): number {
  const rarity = wish.number < 0 ? 0 : (zone.rarity[wish.number] as number);
  return zone.weight * wish.weight * (rarity || zone.rarest);
}

/** Points that a query has to bring beyond its own reach before it is taken for certain. */
export function doubtOf(zone: Zone): number {
  return zone.weight * zone.rarest * weights.doubt;
}

/** The entries with most points, most first, equal ones in the order of the list. */
export function topEntries({ points }: Tally, count: number): number[] {
  const found: number[] = [];
  const pointsAt = (place: number) => points[found[place] as number] as number;
  let least = 0;
  for (let entry = 0; entry < points.length; entry++) {
    const own = points[entry] as number;
    if (own <= least) continue;
    let at = found.length < count ? found.length : count - 1;
    for (; at > 0 && pointsAt(at - 1) < own; at--) found[at] = found[at - 1] as number;
    found[at] = entry;
    if (found.length === count) least = pointsAt(count - 1);
  }
  return found;
}
