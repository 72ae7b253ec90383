import { randomFillSync } from 'node:crypto';
import type { Random } from '../desk/index.ts';

/**
 * The machine's cryptographically secure randomness. It is drawn a few kilobytes at a time, since every draw asks the
 * system; each byte is given out once and then wiped.
 */
export function createSystemRandom(poolBytes = 4096): Random {
  const pool = new Uint8Array(poolBytes);
  let next = poolBytes;
  return (bytes) => {
    if (bytes.length > poolBytes) return randomFillSync(bytes);
    if (next + bytes.length > poolBytes) {
      randomFillSync(pool);
      next = 0;
    }
    bytes.set(pool.subarray(next, next + bytes.length));
    pool.fill(0, next, next + bytes.length);
    next += bytes.length;
    return bytes;
  };
}
