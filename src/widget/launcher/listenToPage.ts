import type { LauncherOptions } from './contract.ts';
import { quietly } from './quietly.ts';
import { whenNear } from './whenNear.ts';

/** What the page can do to the widget. */
export interface PageHands {
  readonly bell: Element;
  perform(method: string, args?: readonly unknown[]): unknown;
  /** The visitor is about to open the panel. */
  prepare(): void;
  /** An element of the page was pressed in place of the bell. */
  pressed(opener: HTMLElement): void;
}

/**
 * Hears on the page what opens the panel beside the bell: the owner's own elements, the owner's key, and an address with
 * `#deskbell=article:returns`, which is the affair of the widget without a name.
 */
export function listenToPage(options: LauncherOptions, hands: PageHands, signal: AbortSignal): void {
  const openerOf = ({ target }: Event) =>
    options.launcher && options.launcher !== 'hidden'
      ? (target as Element | null)?.closest?.<HTMLElement>(options.launcher)
      : undefined;

  function onClick(event: Event): void {
    // An address that is there already does not change again.
    if ((event.target as Element | null)?.closest?.('a')?.href === location.href) follow();
    const opener = openerOf(event);
    if (!opener) return;
    event.preventDefault();
    hands.pressed(opener);
    quietly(hands.perform('toggle'));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey)) return;
    if (!options.hotkey || event.key?.toLowerCase() !== options.hotkey.toLowerCase()) return;
    event.preventDefault();
    quietly(hands.perform('open', ['home']));
  }

  const follow = () => !options.instance && /^#deskbell=/.test(location.hash) && quietly(hands.perform('follow'));

  addEventListener('click', onClick, { signal });
  addEventListener('keydown', onKey, { signal });
  addEventListener('hashchange', follow, { signal });
  whenNear(() => hands.bell, openerOf, hands.prepare, signal);
  follow();
}
