import { closeSync, cpSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Random } from '../desk/index.ts';
import { newEpoch } from './newEpoch.ts';
import { StorageError } from './storageError.ts';

/** What was copied. */
export interface Backup {
  /** Events of the log. */
  readonly events: number;
  /** Position of the last of them. */
  readonly position: number;
}

/** How a data folder is copied. */
export interface BackupOptions {
  /** The data folder; a server may be at work in it. */
  readonly folder: string;
  /** Where the copy goes: a folder that is not there yet, which afterwards is a data folder like the other. */
  readonly to: string;
  readonly random: Random;
}

const DATABASE = 'deskbell.sqlite';
/** What is of no use in a copy, or copied in a way of its own. */
const LEFT_OUT = /^(deskbell\.(sqlite.*|lock.*)|\.write-test-.*|attachments[/\\]incoming.*)$/;

/**
 * Copies a data folder as it stands at one moment, while its server goes on: all that was acknowledged before is in it. The copy is
 * checked before it gets its name; a copy that was cut short is never there under it. It is another life of the log, with an epoch
 * of its own: whoever has read further in the old one begins anew and does not take later events for those they have seen.
 * @throws {StorageError} one line: nothing to copy, a folder that is there already or cannot be written, a copy that is not sound.
 */
export function backupData({ folder, to, random }: BackupOptions): Backup {
  const source = join(folder, DATABASE);
  if (!existsSync(source)) throw new StorageError(`There is no Deskbell data in ${folder}.`);
  if (existsSync(to)) throw new StorageError(`${to} is there already; a backup goes into a new folder.`);
  const unfinished = join(dirname(to), `.${basename(to)}.unfinished`);
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(dirname(to), { recursive: true });
    mkdirSync(unfinished, { mode: 0o700 });
    const copy = join(unfinished, DATABASE);
    copyDatabase(source, copy);
    const backup = beginNewLife(copy, newEpoch(random));
    // After the database: whatever it speaks of was there before it.
    copyFiles(folder, unfinished);
    for (const path of [copy, unfinished]) sync(path);
    renameSync(unfinished, to);
    sync(dirname(to));
    return backup;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (error instanceof StorageError) throw error;
    throw new StorageError(`The backup failed: ${(error as Error).message.replaceAll('\n', ' ')}.`);
  }
}

/** One read transaction, however much is written meanwhile; and the copy has no gaps. */
function copyDatabase(source: string, copy: string): void {
  const database = new DatabaseSync(source, { readOnly: true });
  try {
    database.exec('PRAGMA busy_timeout = 5000');
    database.prepare('VACUUM INTO ?').run(copy);
  } finally {
    database.close();
  }
}

function beginNewLife(path: string, epoch: string): Backup {
  const database = new DatabaseSync(path);
  try {
    database.prepare("UPDATE meta SET value = ? WHERE name = 'epoch'").run(epoch);
    const faults = [
      ...database.prepare('PRAGMA integrity_check').all(),
      ...database.prepare('PRAGMA foreign_key_check').all(),
    ];
    if (faults.length !== 1 || faults[0]?.integrity_check !== 'ok') throw new StorageError('The copy is not sound.');
    const row = database.prepare('SELECT count(*) AS events, coalesce(max(position), 0) AS position FROM events').get();
    return { events: Number(row?.events), position: Number(row?.position) };
  } finally {
    database.close();
  }
}

function copyFiles(folder: string, to: string): void {
  cpSync(folder, to, {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => !LEFT_OUT.test(relative(folder, path)),
  });
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
