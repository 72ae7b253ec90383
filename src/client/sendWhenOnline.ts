import type { BaseClient } from './client.ts';

/** What it needs of a window. */
export interface LeavingWindow {
  addEventListener(type: 'pagehide', listener: () => void): void;
  removeEventListener(type: 'pagehide', listener: () => void): void;
}

/**
 * Asks for what is unsent to be sent without this page: when the endpoint cannot be reached, and when the page goes away.
 * The answer stops it.
 */
export function sendWhenOnline(client: BaseClient, window: LeavingWindow, sendLater: () => void): () => void {
  let asked = false;
  const unsent = () => client.state().outbox.some(({ status }) => status === 'waiting');
  const look = () => {
    const needed = client.state().connection === 'offline' && unsent();
    if (needed && !asked) sendLater();
    asked = needed;
  };
  const leave = () => {
    if (unsent()) sendLater();
  };
  window.addEventListener('pagehide', leave);
  const unsubscribe = client.subscribe(look);
  return () => {
    window.removeEventListener('pagehide', leave);
    unsubscribe();
  };
}
