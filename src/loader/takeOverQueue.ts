import type { Deskbell } from './Deskbell.ts';

/**
 * Makes `window.deskbell` the object given and does the calls that a stub has kept in `q`, in order. False when a widget
 * of an earlier tag is there: it stays the only one.
 */
export function takeOverQueue(page: { deskbell?: unknown }, deskbell: Deskbell): boolean {
  const early = page.deskbell as { boot?: unknown; q?: ReadonlyArray<Iterable<unknown>> } | undefined;
  if (early?.boot) return false;
  page.deskbell = deskbell;
  for (const call of early?.q ?? []) deskbell(...(call as Parameters<Deskbell>));
  return true;
}
