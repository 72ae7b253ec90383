import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { createMemoryStorage, createSqliteStorage, createSystemRandom, StorageError } from '../../src/server/index.ts';
import { DATA_VERSION, migrate } from '../../src/server/storage/sqliteSchema.ts';
import { describeStorage } from './storage.ts';

const folders: string[] = [];
const random = createSystemRandom();
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-storage-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describeStorage('memory', () => createMemoryStorage(random));
describeStorage('SQLite', () => createSqliteStorage({ folder: newFolder(), random }));

describe('SQLite storage on disk', () => {
  it('keeps its epoch and its data over a restart', async () => {
    const folder = join(newFolder(), 'made/on/demand');
    const first = createSqliteStorage({ folder, random });
    await first.write((transaction) => transaction.putVisitor({ id: 'v', createdAt: 1, tokenUsed: false }));
    await first.close();
    const second = createSqliteStorage({ folder, random });
    expect(second.epoch).toBe(first.epoch);
    expect(await second.reads.visitor('v')).toEqual({ id: 'v', createdAt: 1, tokenUsed: false });
    await second.close();
  });

  it('is in write-ahead mode with foreign keys, and readable by other tools', async () => {
    const folder = newFolder();
    const storage = createSqliteStorage({ folder, random });
    const other = new DatabaseSync(join(folder, 'deskbell.sqlite'), { readOnly: true });
    expect(other.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(other.prepare('SELECT max(version) AS version FROM data_version').get()).toEqual({
      version: DATA_VERSION,
    });
    const orphan = { hash: 'h', visitorId: 'nobody', issuedAt: 1, seenAt: 1, used: false };
    await expect(storage.write((transaction) => transaction.putToken(orphan))).rejects.toThrow('FOREIGN KEY');
    other.close();
    await storage.close();
  });

  it('upgrades data of the first version and keeps what is in it', async () => {
    const folder = newFolder();
    const path = join(folder, 'deskbell.sqlite');
    const database = new DatabaseSync(path);
    migrate(database, () => 'epoch1', 1);
    database.exec("INSERT INTO visitors VALUES ('v', 1, 0)");
    database.close();
    const storage = createSqliteStorage({ folder, random });
    expect(storage.epoch).toBe('epoch1');
    expect(await storage.reads.visitor('v')).toEqual({ id: 'v', createdAt: 1, tokenUsed: false });
    expect([await storage.reads.writtenArticles(), await storage.reads.alternatives()]).toEqual([[], []]);
    const plan = new DatabaseSync(path, { readOnly: true })
      .prepare("EXPLAIN QUERY PLAN SELECT * FROM events WHERE type IN ('faq.searched') AND at >= '2026'")
      .all();
    expect(JSON.stringify(plan)).toContain('events_type');
    await storage.close();
  });

  it('refuses data of a newer version in one line', async () => {
    const folder = newFolder();
    await createSqliteStorage({ folder, random }).close();
    const database = new DatabaseSync(join(folder, 'deskbell.sqlite'));
    database.exec("INSERT INTO data_version VALUES (99, '2030-01-01')");
    database.close();
    expect(() => createSqliteStorage({ folder, random })).toThrow(StorageError);
    expect(() => createSqliteStorage({ folder, random })).toThrow(/^The data has version 99, .*newer Deskbell.*\.$/);
  });

  it('refuses a folder it cannot write in one line', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    const inFile = join(folder, 'file/data');
    expect(() => createSqliteStorage({ folder: inFile, random })).toThrow(
      /^The data folder .* cannot be written: .*\.$/,
    );
    chmodSync(folder, 0o500);
    const asRoot = process.getuid?.() === 0;
    if (!asRoot) expect(() => createSqliteStorage({ folder, random })).toThrow(/cannot be written/);
    chmodSync(folder, 0o700);
  });

  it('refuses a file that is no database in one line', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'deskbell.sqlite'), 'not a database, but long enough to look at '.repeat(40));
    expect(() => createSqliteStorage({ folder, random })).toThrow(/^.*deskbell\.sqlite cannot be opened: .*\.$/);
  });

  it('lets one server at a time into a folder, and tools beside it', async () => {
    const folder = newFolder();
    const server = createSqliteStorage({ folder, random, exclusive: true });
    expect(() => createSqliteStorage({ folder, random, exclusive: true })).toThrow(/in use by another Deskbell/);
    const tool = createSqliteStorage({ folder, random });
    const agent = { id: 'a', name: 'Ada', email: 'ada@x.example', available: false, createdAt: 1 };
    await tool.write((transaction) => transaction.putAgent(agent));
    await tool.close();
    expect(await server.reads.agents()).toEqual([agent]);
    await server.close();
    await createSqliteStorage({ folder, random, exclusive: true }).close();
  });

  it('finds words of what was there before there was an index, and forgets those of a visitor who is forgotten', async () => {
    const folder = newFolder();
    const path = join(folder, 'deskbell.sqlite');
    const database = new DatabaseSync(path);
    migrate(database, () => 'epoch1', 2);
    database.exec("INSERT INTO visitors VALUES ('v', 1, 0)");
    const insert = database.prepare("INSERT INTO events VALUES (?, ?, ?, 'c', 'v', ?, '2026-01-01', '{}', NULL, ?)");
    insert.run(1, 'a', 'conversation.started', 1, '{"locale":"en"}');
    insert.run(2, 'b', 'message.sent', 2, '{"text":"Zażółć gęślą"}');
    insert.run(3, 'c', 'visitor.described', 3, '{"name":"Ewa Łaska"}');
    database.close();
    const storage = createSqliteStorage({ folder, random });
    const found = async (words: string) => (await storage.reads.search(words, 9)).map(({ position }) => position);
    expect([await found('zazolc'), await found('laska'), await found('en')]).toEqual([[2], [3], []]);
    await storage.close();
    const other = new DatabaseSync(path);
    other.exec("PRAGMA foreign_keys = ON; DELETE FROM visitors WHERE id = 'v'");
    expect(other.prepare("SELECT count(*) AS count FROM texts WHERE texts MATCH 'zazolc'").get()).toEqual({ count: 0 });
    other.close();
  });

  it('stores of a token nothing but its hash', async () => {
    const folder = newFolder();
    const storage = createSqliteStorage({ folder, random });
    const columns = new DatabaseSync(join(folder, 'deskbell.sqlite')).prepare('SELECT * FROM tokens').columns();
    expect(columns.map(({ name }) => name)).toEqual(['hash', 'visitor_id', 'issued_at', 'seen_at', 'used']);
    await storage.close();
  });
});
