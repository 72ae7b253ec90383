import { EMPTY_STATE, type Fresh, reduce } from './reduce.ts';
import type { Change, ClientState } from './state.ts';

/** Holds the state of one client and tells listeners of each change. */
export interface StateBox {
  get(): ClientState;
  apply(change: Change): void;
  /** Applies all that is applied within `work`, at once, and tells listeners afterwards and once. */
  together(work: () => void): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a box that begins empty. A listener that throws does not keep the others from hearing. */
export function createStateBox(): StateBox {
  let state = EMPTY_STATE;
  const listeners = new Set<() => void>();
  /** While changes are being made together. */
  let fresh: Fresh | undefined;

  function tell(): void {
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
  }

  return {
    get: () => state,
    apply(change) {
      const next = reduce(state, change, fresh);
      if (next === state) return;
      state = next;
      if (!fresh) tell();
    },
    together(work) {
      if (fresh) return work();
      const before = state;
      fresh = new WeakSet();
      try {
        work();
      } finally {
        fresh = undefined;
        if (state !== before) tell();
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
