import { Refusal } from '../../protocol/index.ts';
import type { Clock, Limits, Rate } from './ports.ts';

/** What one visitor or one address may do. Generous to people, tight for machines. */
export const RATES = {
  /** Commands of one visitor: a long stay offline may come back at once. */
  visitorCommands: { burst: 300, perSecond: 5 },
  /** Commands of all visitors behind one address. */
  addressCommands: { burst: 1200, perSecond: 20 },
  /** Visitors created from one address: 20 at once, 20 more in 10 minutes. */
  addressVisitors: { burst: 20, perSecond: 20 / 600 },
  /** Files one visitor sends up, refused ones too, and all visitors behind one address. */
  uploads: { burst: 60, perSecond: 0.2 },
  addressUploads: { burst: 300, perSecond: 1 },
  /** Challenges handed out to one address: each costs a moment to make. */
  challenges: { burst: 30, perSecond: 0.5 },
  /** Typing signals of one sender. */
  signals: { burst: 20, perSecond: 2 },
  /** Searches on the hosted pages from one address. */
  pageSearches: { burst: 60, perSecond: 1 },
  /** Messages one agent has translated: each is paid for somewhere. */
  translations: { burst: 60, perSecond: 1 },
  /** Wrong passwords for one account from one address: 5 in 15 minutes. */
  signIns: { burst: 5, perSecond: 5 / 900 },
} as const satisfies Record<string, Rate>;

/** Takes from a bucket. @throws {Refusal} `rate_limited` with the seconds to wait. */
export function takeOrRefuse(limits: Limits, key: string, rate: Rate, amount = 1): void {
  const wait = limits.take(key, rate, amount);
  if (wait > 0) throw new Refusal('rate_limited', { retryAfter: wait });
}

/** Token buckets in the memory of this process. Buckets that are full again are forgotten. */
export function createMemoryLimits(clock: Pick<Clock, 'now'>): Limits {
  const buckets = new Map<string, { level: number; at: number; rate: Rate }>();
  let sweepAt = 10_000;
  return {
    take(key, rate, amount = 1) {
      const now = clock.now();
      const bucket = buckets.get(key) ?? { level: rate.burst, at: now, rate };
      const level = refill(bucket, now);
      // More than a bucket holds must pass when it is full, or it would never pass.
      const missing = Math.min(amount, rate.burst) - level;
      if (missing > 0) return Math.max(1, Math.ceil(missing / rate.perSecond));
      buckets.set(key, { level: level - amount, at: now, rate });
      if (buckets.size > sweepAt) {
        for (const [other, old] of buckets) if (refill(old, now) >= old.rate.burst) buckets.delete(other);
        sweepAt = Math.max(10_000, buckets.size * 2);
      }
      return 0;
    },
  };
}

/** No limits at all, for load tests. */
export const unlimited: Limits = { take: () => 0 };

function refill({ level, at, rate }: { level: number; at: number; rate: Rate }, now: number): number {
  return Math.min(rate.burst, level + (Math.max(0, now - at) / 1000) * rate.perSecond);
}
