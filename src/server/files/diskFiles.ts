import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { FileStore } from '../desk/index.ts';
import { demandKey } from './fileKey.ts';

/** Written under such a name until all of it has reached the disk. */
const PART = '.part';

/**
 * Files in a folder, spread over subfolders by the end of their key. Nobody but the server's user can read them. A file
 * gets its name only after its bytes have reached the disk, so that what has a name is whole.
 */
export function createDiskFiles(folder: string): FileStore {
  const pathOf = (key: string) => join(folder, demandKey(key).slice(-2).toLowerCase(), key);

  return {
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      if (await exists(path)) throw new Error(`There is a file under ${key} already.`);
      try {
        await writeThrough(path + PART, bytes);
        await rename(path + PART, path);
        await syncFolder(dirname(path));
      } catch (error) {
        await rm(path + PART, { force: true });
        throw error;
      }
    },
    async get(key) {
      const path = pathOf(key);
      const found = await stat(path).catch(absent);
      if (!found?.isFile()) return undefined;
      return {
        size: found.size,
        stream: (stretch) => {
          const [start, end] = [stretch?.from ?? 0, stretch?.to ?? found.size - 1];
          const source = end < start ? Readable.from([]) : createReadStream(path, { start, end });
          return Readable.toWeb(source) as ReadableStream<Uint8Array>;
        },
      };
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    async *keys() {
      for await (const path of filesIn(folder)) {
        const found = await stat(path).catch(absent);
        const name = path.slice(dirname(path).length + 1);
        if (!found) continue;
        // What a crash has cut short leads nowhere.
        if (name.endsWith(PART)) await removeOld(path, found.mtimeMs);
        else yield { key: name, at: found.mtimeMs };
      }
    },
  };
}

const HOUR = 3_600_000;

async function removeOld(path: string, at: number): Promise<void> {
  if (Date.now() - at > HOUR) await rm(path, { force: true });
}

async function* filesIn(folder: string): AsyncIterable<string> {
  const folders = await opendir(folder).catch(absent);
  if (!folders) return;
  for await (const inner of folders) {
    if (!inner.isDirectory() || inner.name.length !== 2) continue;
    for await (const entry of await opendir(join(folder, inner.name))) {
      if (entry.isFile()) yield join(folder, inner.name, entry.name);
    }
  }
}

async function writeThrough(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    for await (const part of bytes) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name is on the disk only when its folder is; not every system can do that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(absent)) !== undefined;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
