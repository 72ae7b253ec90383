/** Milliseconds a tab in the background lets those in front go first. */
const YIELD_MS = 250;
/** Milliseconds after which nobody asks any more. */
const HOLD_MS = 4_000;

/** Does something in one of the tabs that are told to: one in front, where there is one (Web Locks). Without locks, in those in front. */
export function onceOverTabs(page: Window, name: string, run: () => void): void {
  const { document, navigator } = page;
  const hidden = document.visibilityState === 'hidden';
  if (!navigator.locks) {
    if (!hidden) run();
    return;
  }
  const ask = () =>
    navigator.locks
      .request(name, { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        run();
        await new Promise((resolve) => page.setTimeout(resolve, HOLD_MS));
      })
      // A document that is about to go has no locks.
      .catch(() => undefined);
  page.setTimeout(ask, hidden ? YIELD_MS : 0);
}
