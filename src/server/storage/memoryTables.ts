import type { Callback, ConversationSummary } from '../../protocol/index.ts';
import type {
  AgentRecord,
  AlternativeRecord,
  CallbackRecord,
  LinkRecord,
  LoggedEvent,
  Reads,
  Receipt,
  SessionRecord,
  TokenRecord,
  VisitorRecord,
  WrittenArticle,
} from '../desk/index.ts';

/** What a table of the memory can do; a layer over another table looks the same. */
export interface Table<Row> {
  get(key: string): Row | undefined;
  set(key: string, row: Row): void;
  delete(key: string): void;
  values(): Iterable<Row>;
}

/** The log: position n is at index n - 1. */
export interface Log {
  readonly length: number;
  at(index: number): LoggedEvent | undefined;
  push(...events: LoggedEvent[]): void;
}

/** Everything there is. */
export interface Tables {
  readonly log: Log;
  readonly conversations: Table<ConversationSummary>;
  readonly callbacks: Table<CallbackRecord>;
  readonly receipts: Table<Receipt>;
  readonly visitors: Table<VisitorRecord>;
  readonly tokens: Table<TokenRecord>;
  readonly agents: Table<AgentRecord>;
  readonly sessions: Table<SessionRecord>;
  readonly links: Table<LinkRecord>;
  readonly written: Table<WrittenArticle>;
  readonly alternatives: Table<AlternativeRecord>;
  readonly places: Table<number>;
}

/** The names of the tables that hold rows by key. */
export const TABLE_NAMES = [
  'conversations',
  'callbacks',
  'receipts',
  'visitors',
  'tokens',
  'agents',
  'sessions',
  'links',
  'written',
  'alternatives',
  'places',
] as const satisfies readonly Exclude<keyof Tables, 'log'>[];

/** Reading of tables, committed ones or a layer over them. */
export function readTables(tables: Tables): Reads {
  const callbacks = (wanted: (record: CallbackRecord) => boolean) => [...tables.callbacks.values()].filter(wanted);
  const due = () => callbacks(({ firesAt }) => firesAt !== undefined).sort((a, b) => a.firesAt! - b.firesAt!);
  return {
    place: async (name) => tables.places.get(name),
    lastPosition: async () => tables.log.length,
    events: async ({ after, limit, upTo = tables.log.length, visitorId }) => {
      const found = [];
      for (let index = after; index < Math.min(upTo, tables.log.length) && found.length < limit; index++) {
        const logged = tables.log.at(index)!;
        if (visitorId === undefined || logged.visitorId === visitorId) found.push(logged.event);
      }
      return found;
    },
    eventsBetween: async ({ types, from, to, limit }) => {
      const found = [];
      for (let index = tables.log.length - 1; index >= 0 && found.length < limit; index--) {
        const { event } = tables.log.at(index)!;
        if (types.includes(event.type) && event.at >= from && event.at < to) found.push(event);
      }
      return found.reverse();
    },
    conversation: async (id) => tables.conversations.get(id),
    conversationsOf: async (visitorId) =>
      [...tables.conversations.values()].filter((conversation) => conversation.visitorId === visitorId).sort(byStart),
    contacted: async (limit) =>
      [...tables.conversations.values()]
        .filter(({ contacted }) => contacted)
        .sort((a, b) => b.lastPosition - a.lastPosition)
        .slice(0, limit),
    receipt: async (commandId) => tables.receipts.get(commandId),
    visitor: async (id) => tables.visitors.get(id),
    token: async (hash) => tables.tokens.get(hash),
    agents: async () => [...tables.agents.values()].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    agent: async (id) => tables.agents.get(id),
    agentByEmail: async (email) => [...tables.agents.values()].find((agent) => agent.email === email),
    session: async (hash) => tables.sessions.get(hash),
    link: async (hash) => tables.links.get(hash),
    dueCallbacks: async (until) => due().filter(({ firesAt }) => firesAt! <= until),
    nextDue: async () => due()[0]?.firesAt,
    bookedBetween: async (from, to) => callbacks(({ callback }) => isBooked(callback, from, to)).map(toCallback),
    callsTo: async (phone, since) =>
      callbacks(({ callback }) => callback.phone === phone && Date.parse(callback.dueAt) >= since).map(toCallback),
    writtenArticles: async () =>
      [...tables.written.values()].sort((a, b) => compare(a.locale, b.locale) || compare(a.article.id, b.article.id)),
    alternatives: async () => [...tables.alternatives.values()].sort((a, b) => a.at - b.at || compare(a.key, b.key)),
  };
}

function byStart(a: ConversationSummary, b: ConversationSummary): number {
  return a.startedAt < b.startedAt || (a.startedAt === b.startedAt && a.id < b.id) ? -1 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isBooked({ slot, state }: Callback, from: number, to: number): boolean {
  if (!slot || state === 'cancelled') return false;
  const start = Date.parse(slot.start);
  return start >= from && start < to;
}

function toCallback({ callback }: CallbackRecord): Callback {
  return callback;
}
