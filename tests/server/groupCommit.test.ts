import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createGroupCommit } from '../../src/server/storage/groupCommit.ts';
import { openLogSync } from '../../src/server/storage/openLogSync.ts';

/** A database over which works are committed together, and whose disk does what the test says. */
function openScene() {
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-group-'));
  const path = join(folder, 'deskbell.sqlite');
  const writing = new DatabaseSync(path);
  writing.exec('PRAGMA journal_mode = WAL; CREATE TABLE meta (name TEXT) STRICT; CREATE TABLE rows (word TEXT) STRICT');
  const reading = new DatabaseSync(path, { readOnly: true });
  const log = openLogSync({ path, writing, reading });
  const syncs: { done(): void; fail(error: Error): void }[] = [];
  const told: string[] = [];
  const commits = createGroupCommit({
    exec: (sql) => writing.exec(sql),
    groupMs: 1,
    savepoint: () => () => undefined,
    beforeCommit: () => undefined,
    holdReaders: log.holdReaders,
    async sync() {
      await log.sync();
      await new Promise<void>((done, fail) => void syncs.push({ done, fail }));
    },
    onCommit: () => void told.push('commit'),
    onRollback: () => void told.push('rollback'),
  });
  onTestFinished(() => {
    log.close();
    reading.close();
    writing.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const read = () =>
    reading
      .prepare('SELECT word FROM rows')
      .all()
      .map(({ word }) => word);
  const write = (word: string) =>
    commits.run(async () => {
      writing.prepare('INSERT INTO rows VALUES (?)').run(word);
      return word;
    });
  const atDisk = async (count: number) => {
    while (syncs.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
    return syncs[count - 1]!;
  };
  return { read, write, atDisk, syncs, told, path };
}

describe('writes that share a commit', () => {
  it('A05: are acknowledged, told and shown to readers only once the disk has them', async () => {
    const { read, write, atDisk, syncs, told } = openScene();
    const acked: string[] = [];
    const first = ['a', 'b', 'c'].map((word) => write(word).then((done) => acked.push(done)));
    const disk = await atDisk(1);
    const second = write('d').then((done) => acked.push(done));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([acked, told, read(), syncs.length]).toEqual([[], [], [], 1]);
    disk.done();
    await Promise.all(first);
    expect([acked, told]).toEqual([['a', 'b', 'c'], ['commit']]);
    (await atDisk(2)).done();
    await second;
    expect([acked.at(-1), read()]).toEqual(['d', ['a', 'b', 'c', 'd']]);
  });

  it('A05: a reader does not see what the disk does not have yet, also when it looks for the first time', async () => {
    const { read, write, atDisk } = openScene();
    const kept = write('kept');
    (await atDisk(1)).done();
    await kept;
    const late = write('late');
    const disk = await atDisk(2);
    expect(read()).toEqual(['kept']);
    disk.done();
    await late;
    expect(read()).toEqual(['kept', 'late']);
  });

  it('A01: when the disk fails, nobody is told that anything was kept, then or later', async () => {
    const { write, atDisk, told } = openScene();
    const lost = write('lost');
    (await atDisk(1)).fail(new Error('EIO'));
    await expect(lost).rejects.toThrow('EIO');
    await expect(write('later')).rejects.toThrow('EIO');
    expect(told).not.toContain('commit');
  });

  it('the log is folded into the database again and again, so that it does not grow without end', async () => {
    const { write, syncs, path } = openScene();
    const { statSync } = await import('node:fs');
    const goOn = setInterval(() => {
      for (const { done } of syncs.splice(0)) done();
    }, 0);
    let largest = 0;
    for (let count = 0; count < 600; count++) {
      await write('x'.repeat(3_000));
      largest = Math.max(largest, statSync(`${path}-wal`).size);
    }
    clearInterval(goOn);
    // One page for the row and some for the tree around it, at most 128 commits between two foldings.
    expect(largest).toBeLessThan(128 * 5 * 4_120);
    expect(statSync(path).size).toBeGreaterThan(400 * 3_000);
  });
});
