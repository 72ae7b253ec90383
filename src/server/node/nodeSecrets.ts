import { hash as hashOnce, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../desk/index.ts';

/** scrypt with N = 2^16, r = 8, p = 1: 64 MB and about 0.15 s a password, above OWASP's floor for 2^15 with p = 3. */
const COST = { N: 2 ** 16, r: 8, p: 1 } as const;
const KEY_BYTES = 32;

/** Hashing with `node:crypto`. A password's line is `scrypt$N$r$p$salt$key`, salt and key in base64url. */
export function createNodeSecrets(
  cost: { readonly N: number; readonly r: number; readonly p: number } = COST,
): Secrets {
  const nobody = format(cost, Buffer.alloc(16), Buffer.alloc(KEY_BYTES));
  return {
    hash: (text) => hashOnce('sha256', text, 'hex'),
    async hashPassword(password) {
      const salt = randomBytes(16);
      return format(cost, salt, await derive(password, salt, cost));
    },
    async verifyPassword(password, hash) {
      const [, N, r, p, salt, key] = (hash ?? nobody).split('$');
      const wanted = Buffer.from(key ?? '', 'base64url');
      const cost = { N: Number(N), r: Number(r), p: Number(p) };
      const found = await derive(password, Buffer.from(salt ?? '', 'base64url'), cost);
      return hash !== undefined && wanted.length === found.length && timingSafeEqual(wanted, found);
    },
  };
}

type Cost = { readonly N: number; readonly r: number; readonly p: number };

function derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const options = { ...cost, maxmem: 256 * cost.N * cost.r };
  return new Promise((resolve, reject) => {
    // One password typed on two keyboards is one password (RFC 8265 §4.2.2 asks for NFC; NFKC folds width as well).
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

function format({ N, r, p }: Cost, salt: Buffer, key: Buffer): string {
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}
