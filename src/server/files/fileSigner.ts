import { createHmac } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressSigner, Random } from '../desk/index.ts';
import { isSameText } from '../isSameText.ts';

const KEY_BYTES = 32;

/** Signs with HMAC-SHA-256 (RFC 2104), base64url. */
export function createSigner(key: Uint8Array): AddressSigner {
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  return {
    sign,
    verify: (text, signature) => isSameText(sign(text), signature),
  };
}

/** The same with a key kept in a folder (`links.key`), made at first use; without it, all addresses handed out are void. */
export function createFileSigner(folder: string, random: Random): AddressSigner {
  const path = join(folder, 'links.key');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = read(path);
  if (kept) return createSigner(kept);
  const key = random(new Uint8Array(KEY_BYTES));
  writeFileSync(path, Buffer.from(key).toString('base64url'), { mode: 0o600 });
  chmodSync(path, 0o600);
  return createSigner(key);
}

function read(path: string): Uint8Array | undefined {
  try {
    const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
    return key.length === KEY_BYTES ? key : undefined;
  } catch {
    return undefined;
  }
}
