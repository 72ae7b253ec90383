import { isActive, type Callback, type ConversationSummary } from '../../protocol/index.ts';
import type {
  AgentRecord,
  AlternativeRecord,
  AttachmentRecord,
  CallbackRecord,
  CallRecord,
  LetterRecord,
  LinkRecord,
  LoggedEvent,
  Reads,
  Receipt,
  ReplyRecord,
  SessionRecord,
  TokenRecord,
  VisitorRecord,
  WrittenArticle,
} from '../desk/index.ts';

import { tallyStep } from './tallyStep.ts';
import { memoryHistory } from './memoryHistory.ts';

/** What a table of the memory can do; a layer over another table looks the same. */
export interface Table<Row> {
  get(key: string): Row | undefined;
  set(key: string, row: Row): void;
  delete(key: string): void;
  values(): Iterable<Row>;
}

/** The log: position n is at index n - 1. Erased events leave a gap. */
export interface Log {
  readonly length: number;
  at(index: number): LoggedEvent | undefined;
  push(...events: LoggedEvent[]): void;
  erase(visitorId: string): void;
  /** What was one visitor's is another's. */
  move(from: string, to: string): void;
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
  readonly replies: Table<ReplyRecord>;
  readonly calls: Table<CallRecord>;
  readonly letters: Table<LetterRecord>;
  readonly attachments: Table<AttachmentRecord>;
  readonly tallies: Table<{ readonly name: string; readonly at: number; readonly amount: number }>;
  readonly kept: Table<{ readonly name: string; readonly value: string; readonly until?: number }>;
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
  'replies',
  'calls',
  'letters',
  'attachments',
  'tallies',
  'kept',
] as const satisfies readonly Exclude<keyof Tables, 'log'>[];

/** Reading of tables, committed ones or a layer over them. */
export function readTables(tables: Tables): Reads {
  const callbacks = (wanted: (record: CallbackRecord) => boolean) => [...tables.callbacks.values()].filter(wanted);
  const due = () => callbacks(({ firesAt }) => firesAt !== undefined).sort((a, b) => a.firesAt! - b.firesAt!);
  const calls = (wanted: (call: CallRecord) => boolean) =>
    [...tables.calls.values()]
      .filter(wanted)
      .sort((a, b) => a.startedAt - b.startedAt || a.id.length - b.id.length || compare(a.id, b.id));
  return {
    ...memoryHistory(tables),
    place: async (name) => tables.places.get(name),
    call: async (id) => tables.calls.get(id),
    callsOf: async (callbackId) => calls((call) => call.callbackId === callbackId),
    liveCalls: async () => calls(({ live }) => live),
    letter: async (key) => tables.letters.get(key),
    lettersTo: async (address, since) =>
      [...tables.letters.values()]
        .filter((letter) => letter.address === address && letter.at >= since)
        .sort((a, b) => a.at - b.at || compare(a.key, b.key)),
    attachment: async (id) => tables.attachments.get(id),
    uploadedSince: async (ownerId, since) => {
      const own = [...tables.attachments.values()].filter((it) => it.owner.id === ownerId && it.uploadedAt >= since);
      return { files: own.length, bytes: own.reduce((sum, { attachment }) => sum + attachment.size, 0) };
    },
    attachmentsOf: async (visitorId) =>
      [...tables.attachments.values()]
        .filter((record) => record.visitorId === visitorId)
        .sort((a, b) => a.uploadedAt - b.uploadedAt || compare(a.attachment.id, b.attachment.id)),
    unsentAttachments: async (until, limit) =>
      [...tables.attachments.values()]
        .filter(({ conversationId, uploadedAt }) => conversationId === undefined && uploadedAt <= until)
        .sort((a, b) => a.uploadedAt - b.uploadedAt || compare(a.attachment.id, b.attachment.id))
        .slice(0, limit),
    lastPosition: async () => tables.log.length,
    events: async ({ after, limit, upTo = tables.log.length, visitorId }) => {
      const found = [];
      for (let index = after; index < Math.min(upTo, tables.log.length) && found.length < limit; index++) {
        const logged = tables.log.at(index);
        if (logged && (visitorId === undefined || logged.visitorId === visitorId)) found.push(logged.event);
      }
      return found;
    },
    eventsBetween: async ({ types, from, to, limit }) => {
      const found = [];
      for (let index = tables.log.length - 1; index >= 0 && found.length < limit; index--) {
        const event = tables.log.at(index)?.event;
        if (event && types.includes(event.type) && event.at >= from && event.at < to) found.push(event);
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
    visitorOf: async (subject) => [...tables.visitors.values()].find(({ identity }) => identity?.subject === subject),
    idleVisitors: async (before, after, limit) => {
      const since = new Date(before).toISOString();
      const active = new Set<string>();
      for (let index = 0; index < tables.log.length; index++) {
        const logged = tables.log.at(index);
        if (logged && logged.event.at >= since) active.add(logged.visitorId);
      }
      const idle = [...tables.visitors.values()].filter(
        ({ id, createdAt }) => createdAt < before && id > after && !active.has(id),
      );
      return idle
        .map(({ id }) => id)
        .sort(compare)
        .slice(0, limit);
    },
    token: async (hash) => tables.tokens.get(hash),
    agents: async () => [...tables.agents.values()].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    agent: async (id) => tables.agents.get(id),
    agentByEmail: async (email) => [...tables.agents.values()].find((agent) => agent.email === email),
    session: async (hash) => tables.sessions.get(hash),
    link: async (hash) => tables.links.get(hash),
    dueCallbacks: async (until) => due().filter(({ firesAt }) => firesAt! <= until),
    nextDue: async () => due()[0]?.firesAt,
    bookedBetween: async (from, to) => callbacks(({ callback }) => isBooked(callback, from, to)).map(toCallback),
    openCallbacks: async (dueBefore) =>
      callbacks(({ callback }) => isActive(callback.state) && dueOf(callback) < dueBefore).sort(
        (a, b) => dueOf(a.callback) - dueOf(b.callback),
      ),
    tally: async (name, since) =>
      [...tables.tallies.values()].reduce(
        (sum, row) => (row.name === name && row.at >= tallyStep(since) ? sum + row.amount : sum),
        0,
      ),
    kept: async (name, now) => {
      const row = tables.kept.get(name);
      return row && (row.until === undefined || row.until > now) ? row.value : undefined;
    },
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

function dueOf({ dueAt }: Callback): number {
  return Date.parse(dueAt);
}

function toCallback({ callback }: CallbackRecord): Callback {
  return callback;
}
