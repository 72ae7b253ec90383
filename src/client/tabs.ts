import type { Tabs } from './ports.ts';

/** What the tabs need of a window. */
export interface TabsWindow {
  readonly navigator: { readonly locks?: LockManager };
  readonly BroadcastChannel?: typeof BroadcastChannel;
}

/**
 * The tabs of one browser that talk to the same endpoint. One of them holds a Web Lock and leads; when it goes, the lock
 * goes to the next one. Where locks or channels are missing each tab leads itself: more streams, nothing lost.
 */
export function createTabs(window: TabsWindow, endpoint: string): Tabs {
  const name = `deskbell:${endpoint}`;
  const locks = window.navigator.locks;
  const channel = locks && window.BroadcastChannel ? new window.BroadcastChannel(name) : undefined;
  const closed = new AbortController();
  let release: (() => void) | undefined;
  let leads: ((signal: AbortSignal) => void) | undefined;

  function request(steal: boolean): void {
    if (!locks || !leads) return;
    const lost = new AbortController();
    const held = () =>
      new Promise<void>((resolve) => {
        release = resolve;
        leads?.(lost.signal);
      });
    const options = steal ? { steal: true } : { signal: closed.signal };
    locks.request(name, options, held).catch(() => {
      // Taken over by another tab, or closed.
      lost.abort();
      if (!closed.signal.aborted) request(false);
    });
  }

  return {
    lead(callback) {
      leads = callback;
      if (channel) request(false);
      else callback(closed.signal);
    },
    takeOver: () => request(true),
    post: (message) => channel?.postMessage(message),
    listen(callback) {
      channel?.addEventListener('message', (event) => callback(event.data as unknown));
    },
    close() {
      closed.abort();
      release?.();
      channel?.close();
    },
  };
}

/** A single tab that leads from the start: for agents' inboxes, tests and places without tabs. */
export function createSingleTab(): Tabs {
  const closed = new AbortController();
  return {
    lead: (callback) => callback(closed.signal),
    takeOver: () => undefined,
    post: () => undefined,
    listen: () => undefined,
    close: () => closed.abort(),
  };
}
