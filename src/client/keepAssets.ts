/** What keeping needs of a window. */
export interface KeepWindow {
  readonly location: { readonly origin: string };
  readonly navigator: { readonly serviceWorker?: ServiceWorkerContainer };
}

/** A registration as browsers with Background Sync (WICG draft) have it. */
type Registration = ServiceWorkerRegistration & { readonly sync?: { register(tag: string): Promise<void> } };

/** What the worker of this page can be asked for. */
export interface KeptAssets {
  /** Has the browser send what is unsent once it is online again, also after the page is gone. Nothing where it cannot. */
  sendLater(): void;
}

/**
 * Has the browser keep Deskbell's own files, so that bell and inbox open without a network. Only where the server is the
 * page's own: a worker from another origin cannot be, and one that speaks for the owner's pages must be the owner's.
 * Browsers and policies that do not allow it change nothing.
 */
export function keepAssets(window: KeepWindow, endpoint: string): KeptAssets {
  const { serviceWorker } = window.navigator;
  if (!serviceWorker || new URL(endpoint).origin !== window.location.origin) return { sendLater: () => undefined };
  const registered = serviceWorker.register(`${endpoint}/deskbell-worker.js`).catch(() => undefined) as Promise<
    Registration | undefined
  >;
  return {
    sendLater() {
      // The same name as in worker/wakeOutbox.ts: the two never meet in one bundle.
      void registered.then((registration) => registration?.sync?.register('deskbell-outbox')).catch(() => undefined);
    },
  };
}
