import type { Random } from './ports.ts';

const BASE_MS = 500;
const CAP_MS = 30_000;

/**
 * How long to wait before the next try after `failures` failures in a row: full jitter, so that many clients that lost
 * the same server do not come back at the same moment. Between a tenth of and the whole of 0.5 s · 2ⁿ, at most 30 s.
 */
export function backoffMs(failures: number, random: Random): number {
  const ceiling = Math.min(CAP_MS, BASE_MS * 2 ** Math.min(failures, 10));
  const [high = 0, low = 0] = random(new Uint8Array(2));
  const fraction = (high * 256 + low) / 65_536;
  return Math.round(ceiling * (0.1 + 0.9 * fraction));
}
