import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createDiskFiles, createFileSigner, createMemoryFiles, createSystemRandom } from '../../src/server/index.ts';
import { describeFiles } from './files.ts';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-files-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describeFiles('memory', () => createMemoryFiles(() => Date.now()));
describeFiles('disk', () => createDiskFiles(newFolder()));

describe('files on disk', () => {
  it('are there after a restart and readable by nobody else', async () => {
    const folder = newFolder();
    await createDiskFiles(folder).put(
      'abc-Xy',
      (async function* () {
        yield new Uint8Array([1, 2, 3]);
      })(),
    );
    expect((await createDiskFiles(folder).get('abc-Xy'))!.size).toBe(3);
    expect(statSync(join(folder, 'xy/abc-Xy')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'xy')).mode & 0o077).toBe(0);
  });

  it('lets a folder that is not there yet hold nothing', async () => {
    const files = createDiskFiles(join(newFolder(), 'later'));
    expect(await files.get('abc')).toBeUndefined();
    const found = [];
    for await (const entry of files.keys()) found.push(entry);
    expect(found).toEqual([]);
  });
});

describe('the key that signs addresses', () => {
  it('is made once, kept by the folder and readable by nobody else', () => {
    const folder = join(newFolder(), 'attachments');
    const random = createSystemRandom();
    const signature = createFileSigner(folder, random).sign('text');
    expect(createFileSigner(folder, random).verify('text', signature)).toBe(true);
    expect(createFileSigner(newFolder(), random).verify('text', signature)).toBe(false);
    expect(createFileSigner(folder, random).verify('other', signature)).toBe(false);
    expect(statSync(join(folder, 'links.key')).mode & 0o077).toBe(0);
    expect(readFileSync(join(folder, 'links.key'), 'utf8')).toMatch(/^[\w-]{43}$/);
  });
});
