import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A good answer of an address. */
export interface KeptCopy {
  readonly text: string;
  readonly type: string;
  readonly etag?: string;
}

/** Where the last good answers of addresses outlive a restart. */
export interface KeptCopies {
  read(address: string): KeptCopy | undefined;
  write(address: string, copy: KeptCopy): void;
}

/** Copies as files of a folder, which is made when it is first needed. What cannot be read counts as not there. */
export function createKeptCopies(folder: string): KeptCopies {
  const fileOf = (address: string) =>
    join(folder, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.json`);
  return {
    read(address) {
      try {
        const { text, type, etag } = JSON.parse(readFileSync(fileOf(address), 'utf8')) as Partial<KeptCopy>;
        if (typeof text !== 'string' || typeof type !== 'string') return undefined;
        return { text, type, ...(typeof etag === 'string' ? { etag } : {}) };
      } catch {
        return undefined;
      }
    },
    write(address, copy) {
      mkdirSync(folder, { recursive: true });
      const file = fileOf(address);
      writeFileSync(`${file}.new`, JSON.stringify(copy), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
  };
}
