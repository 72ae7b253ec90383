import type { Event } from '../../protocol/index.ts';
import type { ClientStore, Session } from '../ports.ts';
import type { OutboxEntry } from '../state.ts';

/** A store that lives as long as the page: for browsers that keep nothing, and for tests. */
export function createMemoryStore(): ClientStore {
  let session: Session | undefined;
  let cursor: string | undefined;
  const events = new Map<string, Event>();
  const outbox = new Map<string, OutboxEntry>();
  return {
    durable: false,
    async load() {
      return {
        ...(session ? { session } : {}),
        ...(cursor ? { cursor } : {}),
        events: [...events.values()].sort((a, b) => a.position - b.position),
        outbox: [...outbox.values()].sort((a, b) => a.queuedAt - b.queuedAt),
      };
    },
    async loadOutbox() {
      return [...outbox.values()].sort((a, b) => a.queuedAt - b.queuedAt);
    },
    async putSession(value) {
      session = value;
    },
    async putEvents(values, at) {
      for (const event of values) events.set(event.id, event);
      if (at) cursor = at;
    },
    async putOutbox(entries) {
      for (const entry of entries) outbox.set(entry.command.id, entry);
    },
    async removeOutbox(ids) {
      for (const id of ids) outbox.delete(id);
    },
    async resetEvents() {
      events.clear();
      cursor = undefined;
    },
    async clear() {
      session = undefined;
      cursor = undefined;
      events.clear();
      outbox.clear();
    },
  };
}
