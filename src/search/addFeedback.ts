import type { Wish } from './readQuery.ts';
import { type Tally, topEntries } from './tally.ts';
import * as weights from './weights.ts';
import type { Zone } from './zone.ts';

const bestAnswers = 8;

const wordsTaken = 10;

/**
 * Lets the answers found first vote on the rest: words they share and the query lacks bring a few points. It helps
 * where entries have no question and is weighed by how many have none. Source: relevance models, Lavrenko and Croft
 * 2001, cut to a fixed few words.
 */
export function addFeedback(
  tally: Tally,
  wishes: readonly Wish[],
  zone: Zone,
  weak: ReadonlySet<number>,
  strength: number,
): void {
  const mass = new Map<number, number>();
  const typed = new Set(wishes.map((wish) => wish.number));
  const seeds = topEntries(tally, bestAnswers);
  const most = tally.points[seeds[0] ?? 0] as number;
  for (const seed of seeds) {
    const counts = countTerms(seed, zone);
    const trust = ((tally.points[seed] as number) / most) ** 2 / Math.sqrt(counts.size);
    for (const [term, count] of counts) {
      if (typed.has(term) || weak.has(term)) continue;
      const gain = (trust * (zone.rarity[term] as number) * count) / (count + 1);
      mass.set(term, (mass.get(term) ?? 0) + gain);
    }
  }
  const taken = [...mass].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, wordsTaken);
  const heaviest = taken[0]?.[1] ?? 1;
  for (const [term, weight] of taken) {
    const factor = ((strength * weights.feedback * weight) / heaviest) * zone.weight * (zone.rarity[term] as number);
    for (let at = zone.starts[term] as number; at < (zone.starts[term + 1] as number); at++) {
      const entry = zone.entries[at] as number;
      tally.points[entry] = (tally.points[entry] as number) + factor * (zone.gains[at] as number);
    }
  }
}

function countTerms(entry: number, zone: Zone): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = zone.orderStarts[entry] as number; at < (zone.orderStarts[entry + 1] as number); at++) {
    const term = zone.order[at] as number;
    if (term >= 0) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
