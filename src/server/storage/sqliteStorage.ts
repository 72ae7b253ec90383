import { closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { LoggedEvent, Random, Storage } from '../desk/index.ts';
import { createGroupCommit } from './groupCommit.ts';
import { openLogSync } from './openLogSync.ts';
import { newEpoch } from './newEpoch.ts';
import { createSqliteReads } from './sqliteReads.ts';
import { migrate } from './sqliteSchema.ts';
import { createSqliteTexts } from './sqliteTexts.ts';
import { createSqliteWrites } from './sqliteWrites.ts';
import { StorageError } from './storageError.ts';

/** How SQLite storage is opened. */
export interface SqliteOptions {
  /** Folder for `deskbell.sqlite`; made when it is missing. */
  readonly folder: string;
  readonly random: Random;
  /** True for the one server of a folder; tools that only look after accounts go without. */
  readonly exclusive?: boolean;
  /** Milliseconds within which writes are committed together. */
  readonly groupMs?: number;
}

/**
 * Storage in one SQLite file: write-ahead log, foreign keys, fsync at every commit. Reads go over a connection of their
 * own and so see committed data only.
 * @throws {StorageError} with one line: the folder cannot be written, is in use, or its data is newer than the program.
 */
export function createSqliteStorage({ folder, random, exclusive = false, groupMs = 2 }: SqliteOptions): Storage {
  demandWritable(folder);
  const unlock = exclusive ? lock(folder) : () => {};
  const path = join(folder, 'deskbell.sqlite');
  const writing = openDatabase(path);
  try {
    migrate(writing, () => newEpoch(random));
  } catch (error) {
    writing.close();
    unlock();
    if (error instanceof StorageError) throw error;
    throw new StorageError(`${path} cannot be used: ${reasonOf(error)}.`);
  }
  const reading = new DatabaseSync(path, { readOnly: true });
  reading.exec('PRAGMA busy_timeout = 5000; PRAGMA cache_size = -16000; PRAGMA mmap_size = 268435456');

  let added: LoggedEvent[] = [];
  const listeners = new Set<(events: readonly LoggedEvent[]) => void>();
  const own = createSqliteReads(writing);
  const texts = createSqliteTexts(writing, own, () => added);
  const transaction = {
    ...own,
    ...texts.reads,
    ...createSqliteWrites(writing, (events) => void added.push(...events)),
  };
  const log = openLogSync({ path, writing, reading });
  const commits = createGroupCommit({
    exec: createExec(writing),
    groupMs,
    beforeCommit: texts.write,
    holdReaders: log.holdReaders,
    sync: log.sync,
    savepoint() {
      const before = added.length;
      return () => {
        added.splice(before);
        texts.undo(before);
      };
    },
    onCommit() {
      const events = added;
      added = [];
      texts.undo(0);
      if (events.length > 0) for (const listener of listeners) listener(events);
    },
    onRollback() {
      added.splice(0);
      texts.undo(0);
    },
  });

  return {
    epoch: String(reading.prepare("SELECT value FROM meta WHERE name = 'epoch'").get()?.value),
    reads: createSqliteReads(reading),
    write: (work) => commits.run(() => work(transaction)),
    onCommit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await commits.close();
      if (!reading.isOpen) return;
      log.close();
      reading.close();
      writing.close();
      unlock();
    },
  };
}

/** Runs statements without parameters, each prepared once. */
function createExec(database: DatabaseSync): (sql: string) => void {
  const prepared = new Map<string, StatementSync>();
  return (sql) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    statement.run();
  };
}

function openDatabase(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path);
    database.exec(
      `PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
       PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 67108864`,
    );
    return database;
  } catch (error) {
    throw new StorageError(`${path} cannot be opened: ${reasonOf(error)}.`);
  }
}

function demandWritable(folder: string): void {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    makeFolder(folder);
    closeSync(openSync(probe, 'w'));
    rmSync(probe);
  } catch (error) {
    throw new StorageError(`The data folder ${folder} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Not `recursive`: that never ends where a folder cannot be made, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** A lock that the system lets go of when the process dies, however it dies. */
function lock(folder: string): () => void {
  const database = new DatabaseSync(join(folder, 'deskbell.lock'));
  try {
    database.exec('PRAGMA busy_timeout = 500; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch {
    database.close();
    throw new StorageError(`The data folder ${folder} is in use by another Deskbell.`);
  }
  return () => database.close();
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/[\s.]+$/, '').replaceAll('\n', ' ');
}
