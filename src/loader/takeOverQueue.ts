import type { Deskbell } from './Deskbell.ts';

/** The widgets of a page by name: finds one, or takes one in where there is none of that name yet. */
type ByName = (name?: string, deskbell?: Deskbell) => Deskbell | undefined;

/** A stub is a function or has calls in `q`; an element with the id `deskbell` is a global of that name, too. */
interface Early {
  readonly boot?: unknown;
  readonly call?: unknown;
  readonly nodeType?: unknown;
  readonly q?: ReadonlyArray<Iterable<unknown>>;
  readonly instance?: ByName;
}

/**
 * Makes `window.deskbell` the object given and does the calls that a stub has kept in `q`, in order. False when a widget
 * of that name is there from an earlier tag: it stays the only one. Widgets of other names are reached by `instance`; the
 * global is the one without a name, or the first while there is none. A global `deskbell` that is the page's own stays the
 * page's: the widget is then reached by the `deskbell` of its element.
 */
export function takeOverQueue(page: { deskbell?: unknown }, deskbell: Deskbell, name?: string): boolean {
  const early = page.deskbell as Early | undefined;
  const known: Record<string, Deskbell | undefined> = {};
  const ours = early?.boot;
  const instance: ByName = ours ? early.instance! : (of, other) => (known[`${of}`] ??= other);
  if (instance(name, deskbell) !== deskbell) return false;
  Object.assign(deskbell, { instance });
  if (ours ? !name : !early || early.q || early.call || early.nodeType) page.deskbell = deskbell;
  for (const call of (!ours && early?.q) || []) deskbell(...(call as Parameters<Deskbell>));
  return true;
}
