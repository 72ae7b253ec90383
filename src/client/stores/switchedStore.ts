import type { ClientStore } from '../ports.ts';

/** A store that can be moved from the device into memory and back while it is used. */
export interface SwitchedStore extends ClientStore {
  /** Goes on in memory with what there is, and deletes what the device has kept. */
  toMemory(): Promise<void>;
  /** Keeps on the device, with what was in memory so far. */
  toDevice(): Promise<void>;
}

/** Makes one of two stores. `begin`: where it begins. What is under way while it is moved waits. */
export function createSwitchedStore(
  device: ClientStore,
  memory: ClientStore,
  begin: 'device' | 'memory',
): SwitchedStore {
  let current = begin === 'device' ? device : memory;
  /** Settles when the last move, and everything before it, is done. */
  let free: Promise<unknown> = Promise.resolve();

  function move(to: ClientStore): Promise<void> {
    const done = free.then(async () => {
      const from = current;
      if (from === to) return;
      const { session, cursor, events, summaries, outbox } = await from.load();
      if (session) await to.putSession(session);
      if (events.length > 0 || cursor) await to.putEvents(events, cursor, summaries);
      if (outbox.length > 0) await to.putOutbox(outbox);
      current = to;
      await from.clear();
    });
    free = done.catch(() => undefined);
    return done;
  }

  const use = <Value>(work: (store: ClientStore) => Promise<Value>): Promise<Value> => free.then(() => work(current));

  return {
    get durable() {
      return current.durable;
    },
    load: () => use((store) => store.load()),
    loadOutbox: () => use((store) => store.loadOutbox()),
    loadSession: () => use((store) => store.loadSession()),
    putSession: (session) => use((store) => store.putSession(session)),
    loadEvents: (...args) => use((store) => store.loadEvents(...args)),
    putEvents: (...args) => use((store) => store.putEvents(...args)),
    putOutbox: (entries) => use((store) => store.putOutbox(entries)),
    removeOutbox: (ids) => use((store) => store.removeOutbox(ids)),
    resetEvents: () => use((store) => store.resetEvents()),
    clear: () => use((store) => store.clear()),
    toMemory: () => move(memory),
    toDevice: () => move(device),
  };
}
