/** What keeping needs of a window. */
export interface KeepWindow {
  readonly location: { readonly origin: string };
  readonly navigator: { readonly serviceWorker?: ServiceWorkerContainer };
}

/**
 * Has the browser keep Deskbell's own files, so that bell and inbox open without a network. Only where the server is the
 * page's own: a worker from another origin cannot be, and one that speaks for the owner's pages must be the owner's.
 * Browsers and policies that do not allow it change nothing.
 */
export function keepAssets(window: KeepWindow, endpoint: string): void {
  if (new URL(endpoint).origin !== window.location.origin) return;
  window.navigator.serviceWorker?.register(`${endpoint}/deskbell-worker.js`).catch(() => undefined);
}
