import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';

/** A file to keep: its address, and a revision where the address does not carry one. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** Seconds a page of ours waits for the network before the kept copy is shown. */
const PATIENCE_SECONDS = 3;

/**
 * Keeps Deskbell's own files and the FAQ, so that the bell and the inbox open without a network. Nothing of the site itself
 * is touched: a request that is not ours goes on as if there were no worker.
 */
export function serveAssets(files: readonly KeptFile[]): void {
  const worker = self as unknown as ServiceWorkerGlobalScope;
  worker.addEventListener('install', () => void worker.skipWaiting());
  clientsClaim();
  cleanupOutdatedCaches();
  precacheAndRoute([...files]);
  const own =
    (path: RegExp) =>
    ({ url }: { url: URL }) =>
      url.origin === worker.location.origin && path.test(url.pathname);
  registerRoute(own(/\/v1\/faq$/), new StaleWhileRevalidate({ cacheName: 'deskbell-faq' }));
  // Words of the language that is spoken here; a file of that name never changes.
  registerRoute(own(/\/words-[\w-]+\.js$/), new StaleWhileRevalidate({ cacheName: 'deskbell-words' }));
  registerRoute(
    own(/^\/(deskbell\.js|inbox\/?)$/),
    new NetworkFirst({ cacheName: 'deskbell-pages', networkTimeoutSeconds: PATIENCE_SECONDS }),
  );
}
