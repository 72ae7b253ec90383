import { TALLY_LIFE, type LoggedEvent, type Random, type Storage, type Transaction } from '../desk/index.ts';
import { newEpoch } from './newEpoch.ts';
import { tallyStep } from './tallyStep.ts';
import { readTables, TABLE_NAMES, type Log, type Table, type Tables } from './memoryTables.ts';

/** Storage in the memory of this process, for tests: keeps every promise of the port except to outlive the process. */
export function createMemoryStorage(random: Random): Storage {
  const committed = emptyTables();
  const listeners = new Set<(events: readonly LoggedEvent[]) => void>();
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function run<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (closed) throw new Error('The storage is closed.');
    const layer = layerOver(committed);
    const result = await work({ ...readTables(layer.tables), ...writeTables(layer.tables) });
    const events = layer.commit();
    if (events.length > 0) for (const listener of listeners) listener(events);
    return result;
  }

  return {
    epoch: newEpoch(random),
    reads: readTables(committed),
    write(work) {
      const done = last.then(() => run(work));
      last = done.catch(() => undefined);
      return done;
    },
    onCommit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await last;
      closed = true;
    },
  };
}

function emptyTables(): Tables {
  const events: (LoggedEvent | undefined)[] = [];
  const log: Log = {
    get length() {
      return events.length;
    },
    at: (index) => events[index],
    push: (...added) => void events.push(...added),
    erase(visitorId) {
      for (const [index, logged] of events.entries()) if (logged?.visitorId === visitorId) events[index] = undefined;
    },
    move(from, to) {
      for (const [index, logged] of events.entries()) {
        if (logged?.visitorId === from) events[index] = { ...logged, visitorId: to };
      }
    },
  };
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, new Map()]));
  return { log, ...tables } as unknown as Tables;
}

/** Tables that look like others and keep what is written to themselves until it is committed. */
function layerOver(below: Tables): { tables: Tables; commit(): readonly LoggedEvent[] } {
  const added: LoggedEvent[] = [];
  const start = below.log.length;
  const erased = new Set<string>();
  const moved = new Map<string, string>();
  const kept = (logged: LoggedEvent | undefined) => {
    if (!logged || erased.has(logged.visitorId)) return undefined;
    const to = moved.get(logged.visitorId);
    return to === undefined ? logged : { ...logged, visitorId: to };
  };
  const log: Log = {
    get length() {
      return start + added.length;
    },
    at: (index) => kept(index < start ? below.log.at(index) : added[index - start]),
    push: (...events) => void added.push(...events),
    erase: (visitorId) => void erased.add(visitorId),
    move: (from, to) => void moved.set(from, to),
  };
  const layers = TABLE_NAMES.map((name) => [name, layerOverTable(below[name] as Table<unknown>)] as const);
  const tables = { log, ...Object.fromEntries(layers) } as unknown as Tables;
  return {
    tables,
    commit() {
      for (const [, layer] of layers) layer.commit();
      below.log.push(...added);
      for (const visitorId of erased) below.log.erase(visitorId);
      for (const [from, to] of moved) below.log.move(from, to);
      return added;
    },
  };
}

function layerOverTable<Row>(below: Table<Row>): Table<Row> & { commit(): void } {
  const changes = new Map<string, Row | undefined>();
  return {
    get: (key) => (changes.has(key) ? changes.get(key) : below.get(key)),
    set: (key, row) => void changes.set(key, row),
    delete: (key) => void changes.set(key, undefined),
    *values() {
      for (const [key, row] of entriesOf(below)) if (!changes.has(key)) yield row;
      for (const row of changes.values()) if (row !== undefined) yield row;
    },
    commit() {
      for (const [key, row] of changes) {
        if (row === undefined) below.delete(key);
        else below.set(key, row);
      }
    },
  };
}

/** The tables below a layer are always maps. */
function entriesOf<Row>(table: Table<Row>): Iterable<[string, Row]> {
  return (table as unknown as Map<string, Row>).entries();
}

function writeTables(tables: Tables): Omit<Transaction, keyof ReturnType<typeof readTables>> {
  return {
    addEvents: async (events) => tables.log.push(...events),
    putConversation: async (summary) => tables.conversations.set(summary.id, summary),
    putCallback: async (record) => tables.callbacks.set(record.callback.id, record),
    putReply: async (reply) => tables.replies.set(reply.id, reply),
    removeReply: async (id) => tables.replies.delete(id),
    putPlace: async (name, position) => tables.places.set(name, position),
    putAttachment: async (record) => tables.attachments.set(record.attachment.id, record),
    removeAttachment: async (id) => tables.attachments.delete(id),
    async addTally(name, at, amount) {
      const [step, key] = [tallyStep(at), `${name} ${tallyStep(at)}`];
      tables.tallies.set(key, { name, at: step, amount: (tables.tallies.get(key)?.amount ?? 0) + amount });
    },
    keep: async (name, value, until) =>
      tables.kept.set(name, { name, value, ...(until === undefined ? {} : { until }) }),
    forget: async (name) => tables.kept.delete(name),
    putCall: async (call) => tables.calls.set(call.id, call),
    putLetter: async (letter) => tables.letters.set(letter.key, letter),
    putReceipt: async (receipt) => tables.receipts.set(receipt.commandId, receipt),
    putVisitor: async (visitor) => tables.visitors.set(visitor.id, visitor),
    removeVisitor: async (id) => {
      const own = new Set<string>();
      for (const it of tables.conversations.values()) if (it.visitorId === id) own.add(it.id);
      for (const receipt of [...tables.receipts.values()]) {
        if (own.has(receipt.conversationId)) tables.receipts.delete(receipt.commandId);
      }
      for (const key of own) tables.conversations.delete(key);
      for (const it of [...tables.callbacks.values()]) if (it.visitorId === id) tables.callbacks.delete(it.callback.id);
      for (const it of [...tables.calls.values()]) if (it.visitorId === id) tables.calls.delete(it.id);
      for (const it of [...tables.tokens.values()]) if (it.visitorId === id) tables.tokens.delete(it.hash);
      for (const it of [...tables.attachments.values()]) {
        if (it.visitorId === id) tables.attachments.delete(it.attachment.id);
      }
      tables.visitors.delete(id);
      tables.log.erase(id);
    },
    removeToken: async (hash) => tables.tokens.delete(hash),
    moveVisitor: async (from, to) => moveRows(tables, from, to),
    putToken: async (token) => tables.tokens.set(token.hash, token),
    putAgent: async (agent) => tables.agents.set(agent.id, agent),
    putSession: async (session) => tables.sessions.set(session.hash, session),
    async removeSessions(which) {
      if ('hash' in which) return tables.sessions.delete(which.hash);
      for (const { hash, agentId } of [...tables.sessions.values()]) {
        if (agentId === which.agentId && hash !== which.except) tables.sessions.delete(hash);
      }
    },
    putLink: async (link) => tables.links.set(link.hash, link),
    removeLink: async (hash) => tables.links.delete(hash),
    putWrittenArticle: async (written) => tables.written.set(`${written.locale} ${written.article.id}`, written),
    removeWrittenArticle: async (locale, id) => tables.written.delete(`${locale} ${id}`),
    putAlternative: async (record) =>
      tables.alternatives.set(`${record.locale} ${record.articleId} ${record.key}`, record),
    async removeExpired(now) {
      for (const { hash, expiresAt } of [...tables.sessions.values()])
        if (expiresAt <= now) tables.sessions.delete(hash);
      for (const { hash, expiresAt } of [...tables.links.values()]) if (expiresAt <= now) tables.links.delete(hash);
      for (const { name, until } of [...tables.kept.values()])
        if (until !== undefined && until <= now) tables.kept.delete(name);
      for (const { name, at } of [...tables.tallies.values()])
        if (at < now - TALLY_LIFE) tables.tallies.delete(`${name} ${at}`);
    },
  };
}

function moveRows(tables: Tables, from: string, to: string): void {
  for (const row of [...tables.conversations.values()]) {
    if (row.visitorId === from) tables.conversations.set(row.id, { ...row, visitorId: to });
  }
  for (const row of [...tables.callbacks.values()]) {
    if (row.visitorId === from) tables.callbacks.set(row.callback.id, { ...row, visitorId: to });
  }
  for (const row of [...tables.calls.values()]) {
    if (row.visitorId === from) tables.calls.set(row.id, { ...row, visitorId: to });
  }
  for (const row of [...tables.attachments.values()]) {
    const owner = row.owner.id === from ? { ...row.owner, id: to } : row.owner;
    const visitor = row.visitorId === from ? { visitorId: to } : {};
    if (owner !== row.owner || row.visitorId === from) {
      tables.attachments.set(row.attachment.id, { ...row, ...visitor, owner });
    }
  }
  for (const row of [...tables.receipts.values()]) {
    if (row.sender.kind === 'visitor' && row.sender.id === from) {
      tables.receipts.set(row.commandId, { ...row, sender: { ...row.sender, id: to } });
    }
  }
  for (const row of [...tables.tokens.values()]) if (row.visitorId === from) tables.tokens.delete(row.hash);
  tables.visitors.delete(from);
  tables.log.move(from, to);
}
