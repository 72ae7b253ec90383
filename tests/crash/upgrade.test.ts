import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { createSqliteStorage, createSystemRandom } from '../../src/server/index.ts';
import { DATA_VERSION, migrate } from '../../src/server/storage/sqliteSchema.ts';

/** Messages of `npm test`; `npm run soak:upgrade` has a million. */
const MESSAGES = Number(process.env.DESKBELL_MESSAGES ?? 20_000);
const PER_CONVERSATION = 50;

const folder = mkdtempSync(join(tmpdir(), 'deskbell-upgrade-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Data as the version before this one has written it. */
function fill(database: DatabaseSync): void {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; BEGIN');
  const visitor = database.prepare('INSERT INTO visitors (id, created_at, token_used) VALUES (?, ?, 1)');
  const conversation = database.prepare(
    'INSERT INTO conversations (id, visitor_id, contacted, last_position, summary) VALUES (?, ?, 1, ?, ?)',
  );
  const event = database.prepare(
    `INSERT INTO events (position, id, type, conversation_id, visitor_id, seq, at, author, command_id, data)
     VALUES (?, ?, 'message.sent', ?, ?, ?, ?, ?, ?, ?)`,
  );
  const receipt = database.prepare(
    `INSERT INTO receipts (command_id, conversation_id, sender_kind, sender_id, fingerprint, first, last, founding)
     VALUES (?, ?, 'visitor', ?, 'f', ?, ?, 0)`,
  );
  for (let position = 1; position <= MESSAGES; position++) {
    const of = Math.floor((position - 1) / PER_CONVERSATION);
    const [visitorId, conversationId] = [`v${of}`, `c${of}`];
    if ((position - 1) % PER_CONVERSATION === 0) {
      const last = position + PER_CONVERSATION - 1;
      visitor.run(visitorId, position);
      const summary = {
        id: conversationId,
        visitorId,
        status: 'open',
        contacted: true,
        lastPosition: last,
        callbacks: [],
        visitor: {},
      };
      conversation.run(conversationId, visitorId, last, JSON.stringify(summary));
    }
    const seq = ((position - 1) % PER_CONVERSATION) + 1;
    const author = JSON.stringify({ kind: 'visitor', id: visitorId });
    const data = JSON.stringify({ text: `Message ${position}: is the grey armchair there in oak as well? żółć 你好` });
    event.run(
      position,
      `e${position}`,
      conversationId,
      visitorId,
      seq,
      '2026-01-01T00:00:00.000Z',
      author,
      `m${position}`,
      data,
    );
    receipt.run(`m${position}`, conversationId, visitorId, position, position);
  }
  database.exec('COMMIT');
}

/** Count and digest of each table's rows in the columns given, in order of them. */
function digest(database: DatabaseSync, columns: ReadonlyMap<string, readonly string[]>): Record<string, string> {
  const digests: Record<string, string> = {};
  for (const [table, names] of columns) {
    const hash = createHash('sha256');
    let rows = 0;
    for (const row of database.prepare(`SELECT ${names.join(', ')} FROM ${table} ORDER BY 1, 2`).iterate()) {
      hash.update(JSON.stringify(Object.values(row)));
      rows++;
    }
    digests[table] = `${rows} rows ${hash.digest('hex')}`;
  }
  return digests;
}

function columnsOf(database: DatabaseSync): Map<string, string[]> {
  const tables = ['visitors', 'conversations', 'events', 'receipts', 'meta'];
  return new Map(
    tables.map((table) => [
      table,
      database
        .prepare(`PRAGMA table_info(${table})`)
        .all()
        .map(({ name }) => String(name)),
    ]),
  );
}

describe('an upgrade', () => {
  it(`A08: opens the data of the version before with ${MESSAGES} messages and keeps every row`, async () => {
    const path = join(folder, 'deskbell.sqlite');
    const old = new DatabaseSync(path);
    migrate(old, () => 'oldepoch', DATA_VERSION - 1);
    fill(old);
    const columns = columnsOf(old);
    const before = digest(old, columns);
    expect(before.events).toMatch(new RegExp(`^${MESSAGES} rows`));
    old.close();

    const began = performance.now();
    const storage = createSqliteStorage({ folder, random: createSystemRandom(), exclusive: true });
    const seconds = (performance.now() - began) / 1000;
    expect(storage.epoch).toBe('oldepoch');
    expect(await storage.reads.lastPosition()).toBe(MESSAGES);
    await storage.write((transaction) => transaction.putVisitor({ id: 'new', createdAt: 1, tokenUsed: false }));
    expect(await storage.reads.visitor('new')).toBeDefined();
    await storage.close();

    const upgraded = new DatabaseSync(path);
    upgraded.exec("DELETE FROM visitors WHERE id = 'new'");
    expect(digest(upgraded, columns)).toEqual(before);
    expect(upgraded.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(upgraded.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(upgraded.prepare('SELECT max(version) AS version FROM data_version').get()).toEqual({
      version: DATA_VERSION,
    });
    upgraded.close();
    const megabytes = Math.round(statSync(path).size / 1e6);
    console.log(
      `A08: ${MESSAGES} messages (${megabytes} MB) upgraded to version ${DATA_VERSION} in ${seconds.toFixed(2)} s, rows equal`,
    );
  }, 900_000);
});
