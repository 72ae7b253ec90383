import type { ConversationSummary, Event } from '../../protocol/index.ts';
import type { ClientStore, Session } from '../ports.ts';
import type { OutboxEntry } from '../state.ts';

/** Events of a conversation that are loaded with a page; older ones are loaded when they are asked for. */
export const LOADED_EVENTS = 300;

/**
 * A store that lives as long as the page: for browsers that keep nothing, and for tests. `loaded` is how many events
 * of a conversation `load` gives.
 */
export function createMemoryStore(loaded: number = LOADED_EVENTS): ClientStore {
  let session: Session | undefined;
  let cursor: string | undefined;
  const events = new Map<string, Event>();
  const summaries = new Map<string, ConversationSummary>();
  const outbox = new Map<string, OutboxEntry>();

  function before(conversationId: string, seq: number, limit: number): Event[] {
    const own = [...events.values()].filter((event) => event.conversationId === conversationId && event.seq < seq);
    return own.sort((a, b) => a.seq - b.seq).slice(-limit);
  }

  return {
    durable: false,
    async load() {
      return {
        ...(session ? { session } : {}),
        ...(cursor ? { cursor } : {}),
        events: [...summaries.values()].flatMap(({ id, lastSeq }) =>
          before(id, Infinity, Infinity).filter(({ seq }) => seq > lastSeq - loaded),
        ),
        summaries: [...summaries.values()],
        outbox: [...outbox.values()].sort((a, b) => a.queuedAt - b.queuedAt),
      };
    },
    async loadOutbox() {
      return [...outbox.values()].sort((a, b) => a.queuedAt - b.queuedAt);
    },
    async loadSession() {
      return session;
    },
    async putSession(value) {
      session = value;
    },
    async loadEvents(conversationId, seq, limit) {
      return before(conversationId, seq, limit);
    },
    async putEvents(values, at, folded = []) {
      for (const event of values) events.set(event.id, event);
      for (const summary of folded) summaries.set(summary.id, summary);
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
      summaries.clear();
      cursor = undefined;
    },
    async clear() {
      session = undefined;
      cursor = undefined;
      events.clear();
      summaries.clear();
      outbox.clear();
    },
  };
}
