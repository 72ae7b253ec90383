import type { DatabaseSync } from 'node:sqlite';
import type { LoggedEvent, Reads, Transaction } from '../desk/index.ts';

/** Writing over one connection, inside whatever transaction is open there. `onEvents` hears of each addition to the log. */
export function createSqliteWrites(
  database: DatabaseSync,
  onEvents: (events: readonly LoggedEvent[]) => void,
): Omit<Transaction, keyof Reads> {
  const prepare = (sql: string) => database.prepare(sql);
  const sql = {
    event: prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    conversation: prepare(
      `INSERT INTO conversations VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
       contacted = excluded.contacted, last_position = excluded.last_position, summary = excluded.summary`,
    ),
    callback: prepare('INSERT OR REPLACE INTO callbacks VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    receipt: prepare('INSERT INTO receipts VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    visitor: prepare(
      'INSERT INTO visitors VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET token_used = excluded.token_used',
    ),
    token: prepare('INSERT OR REPLACE INTO tokens VALUES (?, ?, ?, ?, ?)'),
    agent: prepare(
      `INSERT INTO agents VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
       name = excluded.name, email = excluded.email, password_hash = excluded.password_hash, available = excluded.available`,
    ),
    session: prepare('INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?)'),
    removeSession: prepare('DELETE FROM sessions WHERE hash = ?'),
    removeSessionsOf: prepare('DELETE FROM sessions WHERE agent_id = ? AND hash <> ?'),
    link: prepare('INSERT OR REPLACE INTO links VALUES (?, ?, ?)'),
    removeLink: prepare('DELETE FROM links WHERE hash = ?'),
    written: prepare('INSERT OR REPLACE INTO written_articles VALUES (?, ?, ?, ?, ?)'),
    removeWritten: prepare('DELETE FROM written_articles WHERE locale = ? AND id = ?'),
    alternative: prepare('INSERT OR REPLACE INTO alternatives VALUES (?, ?, ?, ?, ?, ?, ?)'),
    place: prepare('INSERT OR REPLACE INTO places VALUES (?, ?)'),
    expireSessions: prepare('DELETE FROM sessions WHERE expires_at <= ?'),
    expireLinks: prepare('DELETE FROM links WHERE expires_at <= ?'),
  };
  return {
    async addEvents(events) {
      for (const { event, visitorId } of events) {
        const { position, id, type, conversationId, seq, at, author, commandId = null, data } = event;
        const json = [JSON.stringify(author), JSON.stringify(data)] as const;
        sql.event.run(position, id, type, conversationId, visitorId, seq, at, json[0], commandId, json[1]);
      }
      onEvents(events);
    },
    async putConversation(summary) {
      const { id, visitorId, contacted, lastPosition } = summary;
      sql.conversation.run(id, visitorId, Number(contacted), lastPosition, JSON.stringify(summary));
    },
    async putCallback({ callback, visitorId, firesAt = null }) {
      const { id, phone, dueAt, slot, state } = callback;
      const start = slot ? Date.parse(slot.start) : null;
      sql.callback.run(id, visitorId, phone, Date.parse(dueAt), start, firesAt, state, JSON.stringify(callback));
    },
    async putPlace(name, position) {
      sql.place.run(name, position);
    },
    async putReceipt({ commandId, conversationId, sender, fingerprint, from, to, founding }) {
      sql.receipt.run(commandId, conversationId, sender.kind, sender.id, fingerprint, from, to, Number(founding));
    },
    async putVisitor({ id, createdAt, tokenUsed }) {
      sql.visitor.run(id, createdAt, Number(tokenUsed));
    },
    async putToken({ hash, visitorId, issuedAt, seenAt, used }) {
      sql.token.run(hash, visitorId, issuedAt, seenAt, Number(used));
    },
    async putAgent({ id, name, email, passwordHash = null, available, createdAt }) {
      sql.agent.run(id, name, email, passwordHash, Number(available), createdAt);
    },
    async putSession({ hash, agentId, expiresAt, byLink }) {
      sql.session.run(hash, agentId, expiresAt, Number(byLink));
    },
    async removeSessions(which) {
      if ('hash' in which) sql.removeSession.run(which.hash);
      else sql.removeSessionsOf.run(which.agentId, which.except ?? '');
    },
    async putLink({ hash, agentId, expiresAt }) {
      sql.link.run(hash, agentId, expiresAt);
    },
    async removeLink(hash) {
      sql.removeLink.run(hash);
    },
    async putWrittenArticle({ locale, article, by, at }) {
      sql.written.run(locale, article.id, JSON.stringify(article), JSON.stringify(by), at);
    },
    async removeWrittenArticle(locale, id) {
      sql.removeWritten.run(locale, id);
    },
    async putAlternative({ locale, articleId, key, phrase, accepted, by, at }) {
      sql.alternative.run(locale, articleId, key, phrase, Number(accepted), by, at);
    },
    async removeExpired(now) {
      sql.expireSessions.run(now);
      sql.expireLinks.run(now);
    },
  };
}
