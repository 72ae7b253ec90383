import type { Deskbell } from './Deskbell.ts';

/** A stub is a function or has calls in `q`; an element with the id `deskbell` is a global of that name, too. */
interface Early {
  readonly boot?: unknown;
  readonly call?: unknown;
  readonly nodeType?: unknown;
  readonly q?: ReadonlyArray<Iterable<unknown>>;
}

/**
 * Makes `window.deskbell` the object given and does the calls that a stub has kept in `q`, in order. False when a widget
 * of an earlier tag is there: it stays the only one of the page without a name of its own. A global of that name that is the
 * page's own stays the page's: the widget is then reached by the `deskbell` of its element.
 */
export function takeOverQueue(page: { deskbell?: unknown }, deskbell: Deskbell): boolean {
  const early = page.deskbell as Early | undefined;
  if (early?.boot) return false;
  if (!early || early.q || early.call || early.nodeType) page.deskbell = deskbell;
  early?.q?.map((call) => deskbell(...(call as Parameters<Deskbell>)));
  return true;
}
