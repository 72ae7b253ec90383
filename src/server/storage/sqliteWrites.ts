import type { DatabaseSync } from 'node:sqlite';
import { TALLY_LIFE, type LoggedEvent, type Reads, type Transaction } from '../desk/index.ts';
import { createSqliteHistoryWrites } from './sqliteHistory.ts';
import { tallyStep } from './tallyStep.ts';

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
      `INSERT INTO visitors (id, created_at, token_used, identity) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
       token_used = excluded.token_used, identity = excluded.identity`,
    ),
    erasedUpTo: prepare(
      "INSERT OR REPLACE INTO places SELECT 'erased', max(coalesce((SELECT max(position) FROM events), 0), coalesce((SELECT position FROM places WHERE name = 'erased'), 0))",
    ),
    removeReceiptsOf: prepare(
      'DELETE FROM receipts WHERE conversation_id IN (SELECT id FROM conversations WHERE visitor_id = ?)',
    ),
    removeVisitor: prepare('DELETE FROM visitors WHERE id = ?'),
    removeToken: prepare('DELETE FROM tokens WHERE hash = ?'),
    move: [
      "UPDATE conversations SET visitor_id = ?2, summary = json_set(summary, '$.visitorId', ?2) WHERE visitor_id = ?1",
      'UPDATE events SET visitor_id = ?2 WHERE visitor_id = ?1',
      'UPDATE callbacks SET visitor_id = ?2 WHERE visitor_id = ?1',
      "UPDATE calls SET visitor_id = ?2, record = json_set(record, '$.visitorId', ?2) WHERE visitor_id = ?1",
      "UPDATE attachments SET visitor_id = ?2, record = json_set(record, '$.visitorId', ?2) WHERE visitor_id = ?1",
      "UPDATE attachments SET owner_id = ?2, record = json_set(record, '$.owner.id', ?2) WHERE owner_id = ?1",
      "UPDATE receipts SET sender_id = ?2 WHERE sender_id = ?1 AND sender_kind = 'visitor'",
    ].map(prepare),
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
    call: prepare('INSERT OR REPLACE INTO calls VALUES (?, ?, ?, ?, ?, ?)'),
    letter: prepare('INSERT OR REPLACE INTO letters VALUES (?, ?, ?)'),
    attachment: prepare('INSERT OR REPLACE INTO attachments VALUES (?, ?, ?, ?, ?, ?, ?)'),
    removeAttachment: prepare('DELETE FROM attachments WHERE id = ?'),
    tally: prepare(
      'INSERT INTO tallies VALUES (?, ?, ?) ON CONFLICT (name, at) DO UPDATE SET amount = amount + excluded.amount',
    ),
    keep: prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?)'),
    forget: prepare('DELETE FROM kept WHERE name = ?'),
    expireTallies: prepare('DELETE FROM tallies WHERE at < ?'),
    expireKept: prepare('DELETE FROM kept WHERE until <= ?'),
    expireSessions: prepare('DELETE FROM sessions WHERE expires_at <= ?'),
    expireLinks: prepare('DELETE FROM links WHERE expires_at <= ?'),
  };
  return {
    ...createSqliteHistoryWrites(database),
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
    async putAttachment(record) {
      const { attachment, owner, visitorId = null, conversationId = null, uploadedAt } = record;
      const { id, size } = attachment;
      sql.attachment.run(id, owner.id, visitorId, conversationId, uploadedAt, size, JSON.stringify(record));
    },
    async removeAttachment(id) {
      sql.removeAttachment.run(id);
    },
    async putPlace(name, position) {
      sql.place.run(name, position);
    },
    async addTally(name, at, amount) {
      sql.tally.run(name, tallyStep(at), amount);
    },
    async keep(name, value, until) {
      sql.keep.run(name, value, until ?? null);
    },
    async forget(name) {
      sql.forget.run(name);
    },
    async putCall(call) {
      const { id, visitorId, callbackId, startedAt, live } = call;
      sql.call.run(id, visitorId, callbackId, startedAt, Number(live), JSON.stringify(call));
    },
    async putLetter({ key, address = null, at }) {
      sql.letter.run(key, address, at);
    },
    async putReceipt({ commandId, conversationId, sender, fingerprint, from, to, founding }) {
      sql.receipt.run(commandId, conversationId, sender.kind, sender.id, fingerprint, from, to, Number(founding));
    },
    async putVisitor({ id, createdAt, tokenUsed, identity }) {
      sql.visitor.run(id, createdAt, Number(tokenUsed), identity ? JSON.stringify(identity) : null);
    },
    async removeToken(hash) {
      sql.removeToken.run(hash);
    },
    async moveVisitor(from, to) {
      for (const statement of sql.move) statement.run(from, to);
      sql.removeVisitor.run(from);
    },
    async removeVisitor(id) {
      sql.erasedUpTo.run();
      sql.removeReceiptsOf.run(id);
      sql.removeVisitor.run(id);
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
      sql.expireKept.run(now);
      sql.expireTallies.run(now - TALLY_LIFE);
    },
  };
}
