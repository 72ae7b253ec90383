import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { ConversationSummary, Event } from '../../protocol/index.ts';
import type { HistoryReads, HistoryWrites, ReplyRecord } from '../desk/index.ts';

type Row = Record<string, SQLOutputValue>;

/** Reading single conversations and finding them, over one connection. `toEvent` reads a row of `events`. */
export function createSqliteHistory(database: DatabaseSync, toEvent: (row: Row) => Event): HistoryReads {
  const all = (sql: string) => {
    const statement = database.prepare(sql);
    return (...values: SQLInputValue[]): Row[] => statement.all(...values);
  };
  const sql = {
    at: all('SELECT * FROM events WHERE conversation_id = ? AND seq = ?'),
    before: all('SELECT * FROM events WHERE conversation_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?'),
    latest: all('SELECT * FROM events WHERE visitor_id = ? ORDER BY position DESC LIMIT ?'),
    answers: all(
      `SELECT 1 FROM events WHERE conversation_id = ? AND seq > ? AND type = 'message.sent'
       AND data ->> '$.answer.to' = ? AND data ->> '$.answer.block' = ? LIMIT 1`,
    ),
    waiting: all(
      `SELECT summary FROM conversations WHERE waiting_since IS NOT NULL AND agent_id IS NULL
       ORDER BY waiting_since, id LIMIT ?`,
    ),
    snoozed: all('SELECT summary FROM conversations WHERE snoozed_until <= ? ORDER BY snoozed_until'),
    nextSnooze: all('SELECT min(snoozed_until) AS at FROM conversations WHERE snoozed_until IS NOT NULL'),
    search: all(
      `SELECT events.* FROM texts JOIN events ON events.position = texts.rowid
       WHERE texts MATCH ? ORDER BY texts.rowid DESC LIMIT ?`,
    ),
    replies: all('SELECT * FROM replies ORDER BY shortcut, at, id'),
  };
  const lists = new Map<string, (...values: SQLInputValue[]) => Row[]>();

  function list(conditions: readonly string[]): (...values: SQLInputValue[]) => Row[] {
    const where = ['contacted = 1', ...conditions].join(' AND ');
    const known = lists.get(where) ?? all(listSql(where));
    lists.set(where, known);
    return known;
  }

  return {
    eventAt: async (conversationId, seq) => sql.at(conversationId, seq).map(toEvent)[0],
    eventsBefore: async ({ conversationId, before = Number.MAX_SAFE_INTEGER, limit }) =>
      sql.before(conversationId, before, limit).map(toEvent).reverse(),
    latestOf: async (visitorId, limit) => sql.latest(visitorId, limit).map(toEvent).reverse(),
    isAnswered: async (conversationId, to, block) => sql.answers(conversationId, to, to, block).length > 0,
    conversationsWhere: async ({ before, status, department, agent, q, limit }) => {
      const asked: [string, ...SQLInputValue[]][] = [];
      if (before !== undefined) asked.push(['last_position < ?', before]);
      if (status === 'waiting') asked.push(["status = 'open' AND waiting_since IS NOT NULL"]);
      else if (status === 'snoozed') asked.push(['snoozed_until IS NOT NULL']);
      else if (status) asked.push(['status = ?', status]);
      if (department !== undefined) asked.push(['department = ?', department]);
      if (agent === 'none') asked.push(['agent_id IS NULL']);
      else if (agent !== undefined) asked.push(['agent_id = ?', agent]);
      if (q) asked.push([FOUND, match(q)]);
      const values = asked.flatMap(([, ...given]) => given);
      return list(asked.map(([condition]) => condition))(...values, limit).map(toSummary);
    },
    waiting: async (limit) => sql.waiting(limit).map(toSummary),
    dueSnoozes: async (until) => sql.snoozed(new Date(until).toISOString()).map(toSummary),
    nextSnooze: async () => {
      const at = sql.nextSnooze()[0]?.at;
      return typeof at === 'string' ? Date.parse(at) : undefined;
    },
    search: async (words, limit) => (words === '' ? [] : sql.search(match(words), limit).map(toEvent)),
    replies: async () => sql.replies().map(toReply),
  };
}

/** Writing what belongs to it. */
export function createSqliteHistoryWrites(database: DatabaseSync): HistoryWrites {
  const put = database.prepare('INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM replies WHERE id = ?');
  return {
    async putReply({ id, shortcut, text, locale = null, by, at }) {
      put.run(id, shortcut, text, locale, JSON.stringify(by), at);
    },
    async removeReply(id) {
      remove.run(id);
    },
  };
}

const FOUND = `id IN (SELECT conversation_id FROM events WHERE position IN (SELECT rowid FROM texts WHERE texts MATCH ?))`;

function listSql(where: string): string {
  return `SELECT summary FROM conversations WHERE ${where} ORDER BY last_position DESC LIMIT ?`;
}

/** A query of FTS5: every word begins a word. Folded words hold letters and digits only. */
function match(words: string): string {
  return words
    .split(' ')
    .map((word) => `"${word}"*`)
    .join(' ');
}

function toSummary(row: Row): ConversationSummary {
  return JSON.parse(String(row.summary)) as ConversationSummary;
}

function toReply(row: Row): ReplyRecord {
  return {
    id: String(row.id),
    shortcut: String(row.shortcut),
    text: String(row.text),
    ...(row.locale === null ? {} : { locale: String(row.locale) }),
    by: JSON.parse(String(row.agent)) as ReplyRecord['by'],
    at: Number(row.at),
  };
}
