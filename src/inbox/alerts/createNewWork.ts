import type { VisitorRow } from '../visitors/visitorRows.ts';
import { workOf, type Work } from './workOf.ts';

/**
 * Tells what is new among the rows of an inbox since it was asked last, in the order of the rows. What is there at first is not
 * new, nor is what was only now loaded from long ago. Rows that are the same as before are not looked into again.
 */
export function createNewWork(): (rows: readonly VisitorRow[]) => Work[] {
  let known = new Map<string, { readonly row: VisitorRow; readonly work: readonly Work[] }>();
  const keys = new Set<string>();
  let upTo = 0;
  let opened = false;

  return (rows) => {
    const before = known;
    const changed: Work[] = [];
    const gone: Work[] = [];
    known = new Map();
    for (const row of rows) {
      const then = before.get(row.visitorId);
      const here = then?.row === row ? then : { row, work: workOf(row) };
      known.set(row.visitorId, here);
      if (here === then) continue;
      changed.push(...here.work);
      gone.push(...(then?.work ?? []));
    }
    for (const [visitorId, { work }] of before) if (!known.has(visitorId)) gone.push(...work);
    const fresh = opened ? changed.filter(({ key, position }) => !keys.has(key) && position > upTo) : [];
    opened = true;
    for (const { key } of gone) keys.delete(key);
    for (const { key, position } of changed) {
      keys.add(key);
      upTo = Math.max(upTo, position);
    }
    return fresh;
  };
}
