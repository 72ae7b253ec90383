import type { FileStore } from '../desk/index.ts';
import { demandKey } from './fileKey.ts';

/** Files in the memory of this process, for tests: keeps every promise of the port except to outlive the process. */
export function createMemoryFiles(now: () => number): FileStore {
  const files = new Map<string, { bytes: Uint8Array; at: number }>();
  return {
    async put(key, parts) {
      demandKey(key);
      const chunks: Uint8Array[] = [];
      for await (const part of parts) chunks.push(part.slice());
      if (files.has(key)) throw new Error(`There is a file under ${key} already.`);
      files.set(key, { bytes: new Uint8Array(Buffer.concat(chunks)), at: now() });
    },
    async get(key) {
      const bytes = files.get(demandKey(key))?.bytes;
      if (!bytes) return undefined;
      return {
        size: bytes.length,
        stream: ({ from, to } = { from: 0, to: bytes.length - 1 }) =>
          new ReadableStream({
            start(controller) {
              if (to >= from) controller.enqueue(bytes.slice(from, to + 1));
              controller.close();
            },
          }),
      };
    },
    async remove(key) {
      files.delete(demandKey(key));
    },
    async *keys() {
      for (const [key, { at }] of [...files]) yield { key, at };
    },
  };
}
