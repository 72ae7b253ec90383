import { EMPTY_STATE, reduce } from './reduce.ts';
import type { Change, ClientState } from './state.ts';

/** Holds the state of one client and tells listeners of each change. */
export interface StateBox {
  get(): ClientState;
  apply(change: Change): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a box that begins empty. A listener that throws does not keep the others from hearing. */
export function createStateBox(): StateBox {
  let state = EMPTY_STATE;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    apply(change) {
      const next = reduce(state, change);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) {
        try {
          listener();
        } catch (error) {
          // A view that fails to draw must not stop messages from being received.
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
