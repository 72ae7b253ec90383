import { describe, expect, it } from 'vitest';
import type { FileStore } from '../../src/server/index.ts';

/** The bytes of a store's answer. */
export async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function* parts(...texts: string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

const textOf = async (stream: ReadableStream<Uint8Array>) => new TextDecoder().decode(await readAll(stream));

/** What every store of files must do, whatever is behind it. `open` gives an empty one each time. */
export function describeFiles(name: string, open: () => FileStore): void {
  describe(`files: ${name}`, () => {
    it('gives back what was put, whole and by stretches', async () => {
      const files = open();
      await files.put('key-1', parts('Hello, ', 'world'));
      const file = (await files.get('key-1'))!;
      expect(file.size).toBe(12);
      expect(await textOf(file.stream())).toBe('Hello, world');
      expect(await textOf(file.stream({ from: 7, to: 11 }))).toBe('world');
      expect(await textOf(file.stream({ from: 0, to: 0 }))).toBe('H');
    });

    it('keeps large and empty files', async () => {
      const files = open();
      const block = new Uint8Array(300_000).fill(7);
      await files.put(
        'large',
        (async function* () {
          for (let count = 0; count < 5; count++) yield block;
        })(),
      );
      await files.put('empty', parts());
      const large = (await files.get('large'))!;
      expect(large.size).toBe(1_500_000);
      expect((await readAll(large.stream())).every((byte) => byte === 7)).toBe(true);
      expect(await textOf((await files.get('empty'))!.stream())).toBe('');
    });

    it('has nothing under a key that was not put or was removed, and removing twice is fine', async () => {
      const files = open();
      expect(await files.get('nobody')).toBeUndefined();
      await files.put('gone', parts('x'));
      await files.remove('gone');
      await files.remove('gone');
      expect(await files.get('gone')).toBeUndefined();
    });

    it('lists its keys with the moment they were written', async () => {
      const files = open();
      await files.put('one', parts('1'));
      await files.put('two', parts('2'));
      const found = [];
      for await (const entry of files.keys()) found.push(entry);
      expect(found.map(({ key }) => key).sort()).toEqual(['one', 'two']);
      expect(found.every(({ at }) => Number.isFinite(at) && at > 0)).toBe(true);
    });

    it('writes a key once', async () => {
      const files = open();
      await files.put('once', parts('first'));
      await expect(files.put('once', parts('second'))).rejects.toThrow('already');
      expect(await textOf((await files.get('once'))!.stream())).toBe('first');
    });

    it('keeps nothing of a file whose bytes break off', async () => {
      const files = open();
      const broken = (async function* () {
        yield new Uint8Array(10);
        throw new Error('broken off');
      })();
      await expect(files.put('half', broken)).rejects.toThrow('broken off');
      expect(await files.get('half')).toBeUndefined();
    });

    it('refuses keys that could lead elsewhere', async () => {
      const files = open();
      for (const key of ['../out', 'a/b', 'a\\b', '..', '.', '', 'a b', 'a\0b', 'x'.repeat(121), 'ąę', 'C:']) {
        await expect(files.put(key, parts('x')), key).rejects.toThrow('letters, digits');
        await expect(async () => files.get(key), key).rejects.toThrow('letters, digits');
        await expect(async () => files.remove(key), key).rejects.toThrow('letters, digits');
      }
    });
  });
}
