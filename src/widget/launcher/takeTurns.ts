import { findHost, type HostElement } from './createHost.ts';
import type { MountedLauncher } from './mountLauncher.ts';
import { quietly } from './quietly.ts';

/** What a page says once for as long as the widget is there. */
const LASTING = /^(identify|prefill|set\w+|update|mute|suppressTriggers)$/;

/**
 * The launcher of an element of the page's own. Of several of one name only one has a bell, as while two pages pass into
 * each other: the next one is lent that one's methods, and has the bell when it goes, with what was said to it meanwhile.
 * `mount` draws into the element.
 */
export function takeTurns(element: HostElement, mount: () => MountedLauncher, instance?: string): MountedLauncher {
  const said: Array<readonly [method: string, args: readonly unknown[]]> = [];
  /** Absent while the element has the bell. */
  let lender: HostElement | undefined;
  let launcher: MountedLauncher;
  // A widget that ends takes what it has drawn out of its root.
  const watcher = new MutationObserver(() => {
    if (!lender?.deskbell) take();
  });

  function take(): void {
    watcher.disconnect();
    const there = findHost(instance);
    lender = there === element ? undefined : there;
    launcher = lender?.deskbell ?? mount();
    if (lender) watcher.observe(lender.shadowRoot!, { childList: true });
    else for (const [method, args] of said.splice(0)) quietly(launcher.perform(method, args));
  }
  take();

  return {
    state: () => launcher.state(),
    perform(method, args = []) {
      if (method === 'destroy') {
        watcher.disconnect();
        return lender ? undefined : launcher.perform(method);
      }
      if (lender && LASTING.test(method)) said.push([method, args]);
      return launcher.perform(method, args);
    },
  };
}
