import type { Outbox } from './outbox.ts';
import type { ClientStore, Clock } from './ports.ts';

/** Milliseconds between two looks for commands that tabs left unsent, and the age from which they count as left. */
const ORPHAN_MS = 15_000;

/** Makes a look, at most every few seconds, for what a tab that is gone had kept and not sent. Sending what is sent already changes nothing. */
export function createOrphanage(parts: {
  readonly clock: Clock;
  readonly store: ClientStore;
  readonly outbox: Pick<Outbox, 'restore'>;
  isStopped(): boolean;
}): () => void {
  const { clock, store, outbox } = parts;
  let last = 0;
  return () => {
    const now = clock.now();
    if (Math.abs(now - last) < ORPHAN_MS) return;
    last = now;
    void store.loadOutbox().then((entries) => {
      const left = entries.filter((entry) => entry.status === 'waiting' && now - entry.queuedAt > ORPHAN_MS);
      if (left.length > 0 && !parts.isStopped()) outbox.restore(left);
    });
  };
}
