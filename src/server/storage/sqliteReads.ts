import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { Callback, ConversationSummary, Event } from '../../protocol/index.ts';
import { createSqliteHistory } from './sqliteHistory.ts';
import { tallyStep } from './tallyStep.ts';
import type {
  AgentRecord,
  AlternativeRecord,
  AttachmentRecord,
  CallbackRecord,
  CallRecord,
  LetterRecord,
  Reads,
  Receipt,
  VisitorRecord,
  WrittenArticle,
} from '../desk/index.ts';

type Row = Record<string, SQLOutputValue>;

/** Reading over one connection: what is committed over the reading one, also what is not over the writing one. */
export function createSqliteReads(database: DatabaseSync): Reads {
  const one = (sql: string) => {
    const statement = database.prepare(sql);
    return (...values: SQLInputValue[]): Row | undefined => statement.get(...values);
  };
  const all = (sql: string) => {
    const statement = database.prepare(sql);
    return (...values: SQLInputValue[]): Row[] => statement.all(...values);
  };
  const sql = {
    lastPosition: one(
      `SELECT max(coalesce((SELECT max(position) FROM events), 0),
       coalesce((SELECT position FROM places WHERE name = 'erased'), 0)) AS position`,
    ),
    events: all('SELECT * FROM events WHERE position > ? AND position <= ? ORDER BY position LIMIT ?'),
    eventsOf: all(
      'SELECT * FROM events WHERE visitor_id = ? AND position > ? AND position <= ? ORDER BY position LIMIT ?',
    ),
    eventsBetween: all(
      `SELECT * FROM events WHERE type IN (SELECT value FROM json_each(?)) AND at >= ? AND at < ?
       ORDER BY position DESC LIMIT ?`,
    ),
    conversation: one('SELECT summary FROM conversations WHERE id = ?'),
    conversationsOf: all("SELECT summary FROM conversations WHERE visitor_id = ? ORDER BY summary ->> 'startedAt', id"),
    contacted: all('SELECT summary FROM conversations WHERE contacted = 1 ORDER BY last_position DESC LIMIT ?'),
    receipt: one('SELECT * FROM receipts WHERE command_id = ?'),
    visitor: one('SELECT * FROM visitors WHERE id = ?'),
    visitorOf: one('SELECT * FROM visitors WHERE subject = ?'),
    idle: all(
      `SELECT id FROM visitors WHERE created_at < ?1 AND id > ?2 AND coalesce(
       (SELECT at FROM events WHERE visitor_id = visitors.id ORDER BY position DESC LIMIT 1), '') < ?3 ORDER BY id LIMIT ?4`,
    ),
    token: one('SELECT * FROM tokens WHERE hash = ?'),
    agents: all('SELECT * FROM agents ORDER BY created_at, id'),
    agent: one('SELECT * FROM agents WHERE id = ?'),
    agentByEmail: one('SELECT * FROM agents WHERE email = ?'),
    session: one('SELECT * FROM sessions WHERE hash = ?'),
    link: one('SELECT * FROM links WHERE hash = ?'),
    place: one('SELECT position FROM places WHERE name = ?'),
    call: one('SELECT record FROM calls WHERE id = ?'),
    callsOf: all('SELECT record FROM calls WHERE callback_id = ? ORDER BY started_at, length(id), id'),
    liveCalls: all('SELECT record FROM calls WHERE live = 1 ORDER BY started_at, length(id), id'),
    letter: one('SELECT * FROM letters WHERE key = ?'),
    lettersTo: all('SELECT * FROM letters WHERE address = ? AND at >= ? ORDER BY at, key'),
    attachment: one('SELECT record FROM attachments WHERE id = ?'),
    uploaded: one(
      'SELECT count(*) AS files, total(size) AS bytes FROM attachments WHERE owner_id = ? AND uploaded_at >= ?',
    ),
    attachmentsOf: all('SELECT record FROM attachments WHERE visitor_id = ? ORDER BY uploaded_at, id'),
    unsent: all(
      `SELECT record FROM attachments WHERE conversation_id IS NULL AND uploaded_at <= ?
       ORDER BY uploaded_at, id LIMIT ?`,
    ),
    due: all('SELECT * FROM callbacks WHERE fires_at <= ? ORDER BY fires_at'),
    nextDue: one('SELECT min(fires_at) AS fires_at FROM callbacks WHERE fires_at IS NOT NULL'),
    booked: all("SELECT callback FROM callbacks WHERE slot_start >= ? AND slot_start < ? AND state <> 'cancelled'"),
    open: all(
      `SELECT * FROM callbacks WHERE due_at < ? AND state IN
       ('requested', 'offered', 'claimed', 'ringing_agent', 'ringing_visitor', 'connected', 'missed_by_agent')
       ORDER BY due_at`,
    ),
    tally: one('SELECT coalesce(sum(amount), 0) AS amount FROM tallies WHERE name = ? AND at >= ?'),
    kept: one('SELECT value FROM kept WHERE name = ? AND (until IS NULL OR until > ?)'),
    callsTo: all('SELECT callback FROM callbacks WHERE phone = ? AND due_at >= ?'),
    written: all('SELECT * FROM written_articles ORDER BY locale, id'),
    alternatives: all('SELECT * FROM alternatives ORDER BY at, key'),
  };
  return {
    ...createSqliteHistory(database, toEvent),
    place: async (name) => sql.place(name)?.position as number | undefined,
    call: async (id) => map(sql.call(id), toCall),
    callsOf: async (callbackId) => sql.callsOf(callbackId).map(toCall),
    liveCalls: async () => sql.liveCalls().map(toCall),
    letter: async (key) => map(sql.letter(key), toLetter),
    lettersTo: async (address, since) => sql.lettersTo(address, since).map(toLetter),
    attachment: async (id) => map(sql.attachment(id), toAttachment),
    uploadedSince: async (ownerId, since) => {
      const row = sql.uploaded(ownerId, since);
      return { files: Number(row?.files ?? 0), bytes: Number(row?.bytes ?? 0) };
    },
    unsentAttachments: async (until, limit) => sql.unsent(until, limit).map(toAttachment),
    attachmentsOf: async (visitorId) => sql.attachmentsOf(visitorId).map(toAttachment),
    lastPosition: async () => Number(sql.lastPosition()?.position ?? 0),
    events: async ({ after, limit, upTo = Number.MAX_SAFE_INTEGER, visitorId }) => {
      const rows =
        visitorId === undefined ? sql.events(after, upTo, limit) : sql.eventsOf(visitorId, after, upTo, limit);
      return rows.map(toEvent);
    },
    eventsBetween: async ({ types, from, to, limit }) =>
      sql.eventsBetween(JSON.stringify(types), from, to, limit).map(toEvent).reverse(),
    conversation: async (id) => map(sql.conversation(id), toSummary),
    conversationsOf: async (visitorId) => sql.conversationsOf(visitorId).map(toSummary),
    contacted: async (limit) => sql.contacted(limit).map(toSummary),
    receipt: async (commandId) => map(sql.receipt(commandId), toReceipt),
    visitor: async (id) => map(sql.visitor(id), toVisitor),
    visitorOf: async (subject) => map(sql.visitorOf(subject), toVisitor),
    idleVisitors: async (before, after, limit) =>
      sql.idle(before, after, new Date(before).toISOString(), limit).map(({ id }) => String(id)),
    token: async (hash) =>
      map(sql.token(hash), (row) => ({
        hash: String(row.hash),
        visitorId: String(row.visitor_id),
        issuedAt: Number(row.issued_at),
        seenAt: Number(row.seen_at),
        used: row.used === 1,
      })),
    agents: async () => sql.agents().map(toAgent),
    agent: async (id) => map(sql.agent(id), toAgent),
    agentByEmail: async (email) => map(sql.agentByEmail(email), toAgent),
    session: async (hash) => map(sql.session(hash), (row) => ({ ...toKey(row), byLink: row.by_link === 1 })),
    link: async (hash) => map(sql.link(hash), toKey),
    dueCallbacks: async (until) => sql.due(until).map(toCallbackRecord),
    nextDue: async () => {
      const moment = sql.nextDue()?.fires_at;
      return typeof moment === 'number' ? moment : undefined;
    },
    bookedBetween: async (from, to) => sql.booked(from, to).map(toCallback),
    openCallbacks: async (dueBefore) => sql.open(dueBefore).map(toCallbackRecord),
    tally: async (name, since) => Number(sql.tally(name, tallyStep(since))?.amount ?? 0),
    kept: async (name, now) => sql.kept(name, now)?.value as string | undefined,
    callsTo: async (phone, since) => sql.callsTo(phone, since).map(toCallback),
    writtenArticles: async () => sql.written().map(toWritten),
    alternatives: async () => sql.alternatives().map(toAlternative),
  };
}

function map<T>(row: Row | undefined, convert: (row: Row) => T): T | undefined {
  return row ? convert(row) : undefined;
}

function toEvent(row: Row): Event {
  return {
    type: row.type,
    conversationId: row.conversation_id,
    author: JSON.parse(String(row.author)),
    ...(row.command_id === null ? {} : { commandId: row.command_id }),
    data: JSON.parse(String(row.data)),
    id: row.id,
    seq: row.seq,
    position: row.position,
    at: row.at,
  } as Event;
}

function toVisitor(row: Row): VisitorRecord {
  return {
    id: String(row.id),
    createdAt: Number(row.created_at),
    tokenUsed: row.token_used === 1,
    ...(row.identity === null ? {} : { identity: JSON.parse(String(row.identity)) as VisitorRecord['identity'] & {} }),
  };
}

function toCall(row: Row): CallRecord {
  return JSON.parse(String(row.record)) as CallRecord;
}

function toLetter(row: Row): LetterRecord {
  return {
    key: String(row.key),
    ...(row.address === null ? {} : { address: String(row.address) }),
    at: Number(row.at),
  };
}

function toSummary(row: Row): ConversationSummary {
  return JSON.parse(String(row.summary)) as ConversationSummary;
}

function toReceipt(row: Row): Receipt {
  return {
    commandId: String(row.command_id),
    conversationId: String(row.conversation_id),
    sender: { kind: row.sender_kind === 'agent' ? 'agent' : 'visitor', id: String(row.sender_id) },
    fingerprint: String(row.fingerprint),
    from: Number(row.first),
    to: Number(row.last),
    founding: row.founding === 1,
  };
}

function toAgent(row: Row): AgentRecord {
  return {
    id: String(row.id),
    name: String(row.name),
    email: String(row.email),
    ...(row.password_hash === null ? {} : { passwordHash: String(row.password_hash) }),
    available: row.available === 1,
    createdAt: Number(row.created_at),
  };
}

function toKey(row: Row): { hash: string; agentId: string; expiresAt: number } {
  return { hash: String(row.hash), agentId: String(row.agent_id), expiresAt: Number(row.expires_at) };
}

function toWritten(row: Row): WrittenArticle {
  return {
    locale: String(row.locale),
    article: JSON.parse(String(row.article)) as WrittenArticle['article'],
    by: JSON.parse(String(row.agent)) as WrittenArticle['by'],
    at: Number(row.at),
  };
}

function toAlternative(row: Row): AlternativeRecord {
  return {
    locale: String(row.locale),
    articleId: String(row.article_id),
    key: String(row.key),
    phrase: String(row.phrase),
    accepted: row.accepted === 1,
    by: String(row.decided_by),
    at: Number(row.at),
  };
}

function toAttachment(row: Row): AttachmentRecord {
  return JSON.parse(String(row.record)) as AttachmentRecord;
}

function toCallback(row: Row): Callback {
  return JSON.parse(String(row.callback)) as Callback;
}

function toCallbackRecord(row: Row): CallbackRecord {
  return {
    callback: toCallback(row),
    visitorId: String(row.visitor_id),
    ...(row.fires_at === null ? {} : { firesAt: Number(row.fires_at) }),
  };
}
