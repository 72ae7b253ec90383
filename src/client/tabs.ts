import type { Tabs } from './ports.ts';

/** What the tabs need of a window. */
export interface TabsWindow {
  readonly navigator: { readonly locks?: LockManager };
  readonly BroadcastChannel?: typeof BroadcastChannel;
  addEventListener?(type: string, listener: () => void): void;
  readonly document?: { addEventListener(type: string, listener: () => void): void };
}

/**
 * The tabs of one browser that talk to the same endpoint. One of them holds a Web Lock and leads; when it goes, the lock
 * goes to the next one. A page that is put aside (frozen, or kept for "back") gives the lock away first, which also lets
 * the browser keep it. Where locks or channels are missing each tab leads itself: more streams, nothing lost.
 */
export function createTabs(window: TabsWindow, endpoint: string): Tabs {
  const name = `deskbell:${endpoint}`;
  const { locks } = window.navigator;
  const Channel = locks && window.BroadcastChannel;
  const listeners = new Set<(message: unknown) => void>();
  let channel = openChannel();
  /** Until the page is put aside, or for ever. */
  let turn = new AbortController();
  let queued: AbortController | undefined;
  let leads: ((signal: AbortSignal) => void) | undefined;
  let closed = false;

  function openChannel(): BroadcastChannel | undefined {
    if (!Channel) return undefined;
    const opened = new Channel(name);
    opened.addEventListener('message', (event) => {
      for (const listener of listeners) listener(event.data as unknown);
    });
    return opened;
  }

  function request(steal: boolean): void {
    const { signal } = turn;
    if (!leads || signal.aborted) return;
    if (!locks || !channel) {
      leads(signal);
      return;
    }
    const waiting = new AbortController();
    queued?.abort();
    queued = waiting;
    const lost = new AbortController();
    signal.addEventListener('abort', () => {
      lost.abort();
      waiting.abort();
    });
    const held = () =>
      new Promise<void>((resolve) => {
        if (waiting.signal.aborted) return resolve();
        queued = undefined;
        signal.addEventListener('abort', () => resolve());
        leads?.(lost.signal);
      });
    locks.request(name, steal ? { steal } : { signal: waiting.signal }, held).catch((error: unknown) => {
      lost.abort();
      if (signal.aborted || waiting.signal.aborted) return;
      // Stolen: in line again. Any other refusal means that there are no locks here.
      if ((error as Error).name === 'AbortError') request(false);
      else leads?.(signal);
    });
  }

  function putAside(): void {
    turn.abort();
    channel?.close();
    channel = undefined;
  }

  function takeUp(): void {
    if (closed || !turn.signal.aborted) return;
    turn = new AbortController();
    channel = openChannel();
    request(false);
  }

  window.addEventListener?.('pagehide', putAside);
  window.addEventListener?.('pageshow', takeUp);
  window.document?.addEventListener('freeze', putAside);
  window.document?.addEventListener('resume', takeUp);

  return {
    lead(callback) {
      leads = callback;
      request(false);
    },
    takeOver: () => request(true),
    alone(task) {
      if (!locks) return task();
      let begun = false;
      const run = () => {
        begun = true;
        return task();
      };
      return locks.request(`${name}:alone`, run).catch((error: unknown) => {
        if (begun) throw error;
        return task();
      });
    },
    post: (message) => channel?.postMessage(message),
    listen: (callback) => void listeners.add(callback),
    close() {
      closed = true;
      putAside();
    },
  };
}

/** A single tab that leads from the start: for tests and places without tabs. */
export function createSingleTab(): Tabs {
  const closed = new AbortController();
  return {
    lead: (callback) => callback(closed.signal),
    takeOver: () => undefined,
    alone: (task) => task(),
    post: () => undefined,
    listen: () => undefined,
    close: () => closed.abort(),
  };
}
