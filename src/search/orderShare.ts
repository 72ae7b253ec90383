import type { Wish } from './readQuery.ts';
import type { Wanted } from './wanted.ts';
import type { Zone } from './zone.ts';

/** The share, 0..1, of neighbours in the query that stand side by side, in the same order, in a zone of an entry. */
export function orderShare(entry: number, wishes: readonly Wish[], { place, closeness }: Wanted, zone: Zone): number {
  const met: number[] = [];
  let before = 0;
  let beforePlace = -1;
  for (let at = zone.orderStarts[entry] as number, end = zone.orderStarts[entry + 1] as number; at < end; at++) {
    const term = zone.order[at] as number;
    const own = term < 0 ? 0 : (closeness[term] as number);
    const ownPlace = own ? (place[term] as number) : -1;
    if (own && before && beforePlace + 1 === ownPlace) met[ownPlace] = Math.max(met[ownPlace] ?? 0, own * before);
    before = own;
    beforePlace = ownPlace;
  }
  let all = 0;
  let share = 0;
  for (let at = 1; at < wishes.length; at++) {
    const worth = (wishes[at - 1] as Wish).weight * (wishes[at] as Wish).weight;
    all += worth;
    share += worth * (met[at] ?? 0);
  }
  return all ? share / all : 0;
}
