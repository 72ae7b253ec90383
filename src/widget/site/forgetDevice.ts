import type { KeepWindow } from '../../client/keepAssets.ts';

/** Milliseconds a worker that is being installed is waited for. */
const INSTALLING_MS = 10_000;
/** The client's database. */
const DATABASE = 'deskbell';

/**
 * Deletes everything Deskbell has kept in this browser for this origin: the database, what is in `localStorage` and
 * `sessionStorage`, caches, and the service worker. What cannot be reached is not there.
 */
export async function forgetDevice(page: Window & KeepWindow, endpoint: string): Promise<void> {
  await Promise.all([
    tried(() => forgetNames(page.localStorage)),
    tried(() => forgetNames(page.sessionStorage)),
    tried(() => forgetDatabase(page.indexedDB)),
    tried(() => forgetCaches(page.caches)),
    // A worker that is just being installed goes when it is done, and fills its caches until then.
    tried(() => forgetWorker(page, endpoint)).then(() => tried(() => forgetCaches(page.caches))),
  ]);
}

async function tried(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {
    // The browser keeps nothing of the kind here.
  }
}

function forgetNames(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith('deskbell:')) storage.removeItem(key);
}

function forgetDatabase(databases: IDBFactory): Promise<void> {
  return new Promise((resolve) => {
    const request = databases.deleteDatabase(DATABASE);
    // Another tab may hold it open; it is emptied already, and goes when that tab lets go of it.
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}

async function forgetCaches(caches: CacheStorage): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('deskbell')).map((name) => caches.delete(name)));
}

async function forgetWorker({ navigator, setTimeout }: KeepWindow & Window, endpoint: string): Promise<void> {
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
    const { active, waiting, installing } = registration;
    const script = (active ?? waiting ?? installing)?.scriptURL;
    if (script !== `${endpoint}/deskbell-worker.js`) continue;
    await registration.unregister();
    // Unregistered is not yet gone: what is being installed goes on, and tells when it has ended.
    if (installing?.state !== 'installing') continue;
    await new Promise((resolve) => {
      installing.addEventListener('statechange', resolve, { once: true });
      setTimeout(resolve, INSTALLING_MS);
    });
  }
}
