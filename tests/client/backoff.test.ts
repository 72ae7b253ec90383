import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../src/client/backoff.ts';

const fixed = (value: number) => (bytes: Uint8Array) => bytes.fill(value);

describe('the wait before the next try', () => {
  it('grows with failures in a row and is never longer than 30 seconds', () => {
    const longest = [0, 1, 2, 5, 6, 20, 1000].map((failures) => backoffMs(failures, fixed(255)));
    expect(longest).toEqual([500, 1000, 2000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('is never zero, so that a broken server is not asked without pause', () => {
    expect(backoffMs(0, fixed(0))).toBe(50);
  });
});
