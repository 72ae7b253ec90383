import type { Random } from '../desk/index.ts';

/** Names a new life of the log: 12 random characters of `0-9a-z`. */
export function newEpoch(random: Random): string {
  return [...random(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');
}
