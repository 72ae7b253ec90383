import type { ConversationSummary, Event } from '../../protocol/index.ts';
import type { ClientStore, Session } from '../ports.ts';
import type { OutboxEntry } from '../state.ts';
import { createMemoryStore, LOADED_EVENTS } from './memoryStore.ts';

const DATABASE = 'deskbell';
const TABLE = 'kept';

/** The marker in `localStorage` that says that there is something to go on with: a session, or something unsent, readable without opening a database. */
export function sessionMarker(endpoint: string): string {
  return `deskbell:${endpoint}`;
}

/** What the store needs of a window. */
export interface StoreWindow {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
  readonly localStorage: Storage;
}

/**
 * Keeps session, events and outbox in IndexedDB, one database per page origin, keys prefixed by the endpoint. Nothing is
 * opened before the first call. Where the browser refuses storage, everything goes to memory and `durable` is false.
 */
export function createIndexedDbStore(window: StoreWindow, endpoint: string): ClientStore {
  const memory = createMemoryStore();
  const key = (...parts: (string | number)[]) => [endpoint, ...parts];
  let durable = true;
  /** They did not fit: the next page reads them anew. */
  let eventsFull = false;
  let opening: Promise<IDBDatabase> | undefined;

  async function table(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    opening ??= open(window.indexedDB, () => {
      // Closed from outside (site data was cleared, a newer version wants in): opened again when next asked for.
      opening = undefined;
    });
    return (await opening).transaction(TABLE, mode).objectStore(TABLE);
  }

  /** Runs on disk, or in memory once the disk has failed. */
  async function guarded<Value>(onDisk: () => Promise<Value>, inMemory: () => Promise<Value>): Promise<Value> {
    if (!durable) return inMemory();
    try {
      return await onDisk();
    } catch {
      durable = false;
      return inMemory();
    }
  }

  async function write(change: (table: IDBObjectStore) => void): Promise<void> {
    const store = await table('readwrite');
    change(store);
    await finished(store.transaction);
  }

  const range = (kind: string) => window.IDBKeyRange.bound(key(kind), key(kind, '\uffff', '\uffff'));

  async function all<Value>(kind: string): Promise<Value[]> {
    return result((await table('readonly')).getAll(range(kind))) as Promise<Value[]>;
  }

  /** Events of a conversation from one `seq` to another, both included. */
  async function between(id: string, from: number, to: number): Promise<Event[]> {
    const some = window.IDBKeyRange.bound(key('log', id, from), key('log', id, to));
    return result((await table('readonly')).getAll(some)) as Promise<Event[]>;
  }

  const queued = async () =>
    (await isThere()) ? (await all<OutboxEntry>('outbox')).sort((a, b) => a.queuedAt - b.queuedAt) : [];

  /** To look into a database that is not there would make it: a visitor who has only looked leaves nothing behind. */
  async function isThere(): Promise<boolean> {
    const { indexedDB } = window;
    if (opening || !indexedDB.databases) return true;
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  }

  function forgetEvents(): Promise<void> {
    return write((store) => {
      // `event` and `cursor`: as they were kept by earlier versions.
      for (const kind of ['log', 'summary', 'event']) store.delete(range(kind));
      for (const kind of ['place', 'cursor']) store.delete(key(kind));
    });
  }

  function mark(isUsed: boolean): void {
    try {
      if (isUsed) window.localStorage.setItem(sessionMarker(endpoint), '1');
      else window.localStorage.removeItem(sessionMarker(endpoint));
    } catch {
      // Without the marker the next page waits for a touch before it goes on; nothing is lost.
    }
  }

  return {
    get durable() {
      return durable;
    },
    load: () =>
      guarded(async () => {
        if (!(await isThere())) return { events: [], summaries: [], outbox: [] };
        const store = await table('readonly');
        const [session, cursor] = await Promise.all([
          result(store.get(key('session'))) as Promise<Session | undefined>,
          result(store.get(key('place'))) as Promise<string | undefined>,
        ]);
        const summaries = await all<ConversationSummary>('summary');
        const latest = await Promise.all(
          summaries.map(({ id, lastSeq }) => between(id, lastSeq - LOADED_EVENTS + 1, Infinity)),
        );
        const kept = { events: latest.flat(), summaries, outbox: await queued() };
        return { ...(session ? { session } : {}), ...(cursor ? { cursor } : {}), ...kept };
      }, memory.load),
    loadOutbox: () => guarded(queued, memory.loadOutbox),
    loadSession: () =>
      guarded(
        async () =>
          (await isThere())
            ? (result((await table('readonly')).get(key('session'))) as Promise<Session | undefined>)
            : undefined,
        memory.loadSession,
      ),
    putSession: (session) =>
      guarded(
        async () => {
          await write((store) => (session ? store.put(session, key('session')) : store.delete(key('session'))));
          mark(session !== undefined);
        },
        () => memory.putSession(session),
      ),
    loadEvents: (id, before, limit) =>
      guarded(
        () => between(id, before - limit, before - 1),
        () => memory.loadEvents(id, before, limit),
      ),
    putEvents: (events, cursor, summaries = []) => {
      const put = () =>
        write((store) => {
          for (const event of events) store.put(event, key('log', event.conversationId, event.seq));
          for (const summary of summaries) store.put(summary, key('summary', summary.id));
          if (cursor) store.put(cursor, key('place'));
        });
      const putOrGiveUp = () =>
        put().catch(() => {
          // Events that do not fit are read again by the next page; the outbox stays on disk.
          eventsFull = true;
          return forgetEvents();
        });
      return guarded(
        async () => (eventsFull ? undefined : putOrGiveUp()),
        () => memory.putEvents(events, cursor, summaries),
      );
    },
    putOutbox: (entries) => {
      const put = () =>
        write((store) => {
          for (const entry of entries) store.put(entry, key('outbox', entry.command.id));
        });
      return guarded(
        // A full disk: what the server has as well makes room for what only this device has.
        async () => {
          await put().catch(() => {
            eventsFull = true;
            return forgetEvents().then(put);
          });
          mark(true);
        },
        () => memory.putOutbox(entries),
      );
    },
    removeOutbox: (ids) =>
      guarded(
        () =>
          write((store) => {
            for (const id of ids) store.delete(key('outbox', id));
          }),
        () => memory.removeOutbox(ids),
      ),
    resetEvents: () => guarded(forgetEvents, memory.resetEvents),
    clear: () =>
      guarded(async () => {
        await write((store) => store.delete(window.IDBKeyRange.bound(key(), key('\uffff', '\uffff', '\uffff'))));
        mark(false);
      }, memory.clear),
  };
}

function open(factory: IDBFactory, onClosed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = onClosed;
      database.onversionchange = () => {
        database.close();
        onClosed();
      };
      resolve(database);
    };
    request.onerror = () => reject(request.error ?? new Error('IndexedDB cannot be opened.'));
    request.onblocked = () => reject(new Error('IndexedDB is blocked.'));
  });
}

function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB cannot be read.'));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up a write.'));
    transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB cannot be written.'));
  });
}
