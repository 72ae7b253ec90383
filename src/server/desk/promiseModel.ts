import type { Config } from '../../protocol/index.ts';

/** How a desk stands when a call is asked for. */
export interface Load {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** Agents who could pick up at once. */
  readonly free: number;
  /** Agents who are in a call. */
  readonly busy: number;
  /** Callbacks that wait for an agent before this one. */
  readonly ahead: number;
}

/** What became of a promise. */
export interface Outcome {
  readonly load: Load;
  /** Seconds until somebody had it; `Infinity` when nobody ever did. */
  readonly seconds: number;
  /** Whether that was within what was promised. */
  readonly kept: boolean;
}

/** What a model has learned, as it is kept over a restart. */
export interface Learned {
  readonly samples: readonly Sample[];
  readonly kept: number;
  readonly talk: number;
}

/** Learns how soon agents really pick up, and says what can be promised. Pure: the same outcomes, the same promises. */
export interface PromiseModel {
  /** Seconds within which somebody will call, or nothing when that cannot be promised. */
  promise(load: Load): number | undefined;
  learn(outcome: Outcome): void;
  /** Takes note of how long an agent was in a call, in seconds. */
  talked(seconds: number): void;
  learned(): Learned;
}

/** [at, queued?, agents to spare or calls to wait for, seconds or share of what was expected] */
type Sample = readonly [at: number, queued: 0 | 1, weight: number, value: number];

const HOUR = 3_600_000;
/** So many outcomes are remembered. */
const MEMORY = 300;
/** An outcome counts half after so many further ones. */
const HALF_LIFE = 60;
/** Bad luck is forgotten by half in so long, or a desk that has stopped to promise would never begin again. */
const FORGET = 2 * HOUR;
/** What is configured counts like so many measured outcomes. */
const PRIOR = 5;
/** Of the promises made this share is to be kept: above the nine tenths that are owed, since one model serves all desks. */
const AIM = 0.93;

/** Makes a model from a configuration and what an earlier one has learned. */
export function createPromiseModel(
  { promiseSeconds, promise: { least, most } }: Pick<Config['callback'], 'promiseSeconds' | 'promise'>,
  earlier?: Learned,
): PromiseModel {
  let samples: Sample[] = [...(earlier?.samples ?? [])];
  let kept = earlier?.kept ?? AIM;
  let talk = earlier?.talk ?? 180;

  /** What is measured in: seconds, or while all agents are taken, shares of what the calls before take on average. */
  function unit(load: Load): number {
    if (load.free > load.ahead) return 1;
    const agents = Math.max(1, load.free + load.busy);
    return ((load.ahead - load.free + 1) * talk) / agents + promiseSeconds / 2;
  }

  function within(load: Load, share: number): number {
    const queued = load.free > load.ahead ? 0 : 1;
    const place = placeOf(load);
    const weighted = samples
      .map((sample, index) => [sample[3], weigh(sample, load.at, queued, place, samples.length - index)] as const)
      .filter(([, weight]) => weight > 0);
    return quantile([...weighted, ...prior(queued, place)], share) * unit(load);
  }

  function prior(queued: 0 | 1, place: number): (readonly [number, number])[] {
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9, 0.97];
    return shares.map((share) => [
      queued ? gammaQuantile(place, share) / place : promiseSeconds * (0.3 + (0.7 * share) / 0.97),
      PRIOR / shares.length,
    ]);
  }

  return {
    promise(load) {
      if (load.free + load.busy === 0) return undefined;
      // The worse promises were kept of late, the more careful the next one is, and the other way round.
      const worse = (AIM - kept) * 0.5 ** (Math.max(0, load.at - (samples.at(-1)?.[0] ?? load.at)) / FORGET);
      const seconds = within(load, clamp(AIM + 1.5 * worse, 0.85, 0.985));
      if (seconds <= most) return Math.ceil(clamp(seconds, least, most));
      const enough = clamp(0.6 + 10 * worse, 0.3, 0.93);
      return within(load, enough) <= most ? most : undefined;
    },
    learn({ load, seconds, kept: good }) {
      kept += ((good ? 1 : 0) - kept) * 0.025;
      const queued = load.free > load.ahead ? 0 : 1;
      const value = Math.min(seconds, 3600) / unit(load);
      samples = [...samples, [load.at, queued, placeOf(load), value] as const].slice(-MEMORY);
    },
    talked(seconds) {
      talk += (clamp(seconds, 5, 7200) - talk) * 0.05;
    },
    learned: () => ({ samples, kept, talk }),
  };
}

/** Agents to spare, or how many calls have to end first. */
function placeOf({ free, ahead }: Load): number {
  return free > ahead ? Math.min(free - ahead, 8) : ahead - free + 1;
}

function weigh([at, queued, place]: Sample, now: number, asked: 0 | 1, wanted: number, age: number): number {
  if (queued !== asked) return 0;
  const alike = 0.5 ** (1.5 * Math.abs(Math.log2(place / wanted)));
  return 0.5 ** (age / HALF_LIFE) * alike * sameHour(at, now);
}

/** The same hour of the week counts full, the same hour of another day less, other hours a little. */
function sameHour(a: number, b: number): number {
  const apart = Math.abs(Math.round((a - b) / HOUR));
  const ofWeek = Math.min(apart % 168, 168 - (apart % 168));
  if (ofWeek <= 1) return 1;
  const ofDay = Math.min(apart % 24, 24 - (apart % 24));
  return ofDay <= 1 ? 0.7 : 0.35;
}

function quantile(weighted: readonly (readonly [number, number])[], share: number): number {
  const sorted = [...weighted].sort((a, b) => a[0] - b[0]);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let sum = 0;
  for (const [value, weight] of sorted) {
    sum += weight;
    if (sum >= share * total) return value;
  }
  return sorted.at(-1)?.[0] ?? Number.POSITIVE_INFINITY;
}

/** Quantile of the time until the n-th of events that come at random, one each unit of time (Wilson and Hilferty 1931). */
function gammaQuantile(n: number, share: number): number {
  if (n <= 1) return -Math.log(1 - share);
  return n * (1 - 1 / (9 * n) + normalQuantile(share) / (3 * Math.sqrt(n))) ** 3;
}

/** Normal quantile by Tukey's lambda, close enough between 0.05 and 0.99. */
function normalQuantile(share: number): number {
  return 4.91 * (share ** 0.14 - (1 - share) ** 0.14);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
