import type { Event } from '../../protocol/index.ts';
import type { Reads } from './ports.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
/** Weeks looked back, besides the last hours. */
const WEEKS = 4;
/** Fewer first answers than these say too little. */
const LEAST = 5;
/** Events looked at of one week's hour. */
const MOST_EVENTS = 2_000;

/** How long a visitor waited for a first answer, and how much it counts. */
export interface ReplySample {
  readonly seconds: number;
  /** 0 to 1. */
  readonly weight: number;
}

/**
 * First answers among messages: for each conversation the time from a visitor's first message, asked within the stretch,
 * to the answer. `weightOf` says how much a moment counts, 0 for not at all.
 */
export function firstAnswers(events: readonly Event[], weightOf: (askedAt: number) => number): ReplySample[] {
  const asked = new Map<string, number>();
  const samples: ReplySample[] = [];
  const done = new Set<string>();
  for (const { type, author, conversationId, at } of events) {
    if (type !== 'message.sent' || done.has(conversationId)) continue;
    if (author.kind === 'visitor') {
      if (!asked.has(conversationId)) asked.set(conversationId, Date.parse(at));
      continue;
    }
    const since = asked.get(conversationId);
    if (author.kind === 'agent' && since !== undefined) {
      const weight = weightOf(since);
      if (weight > 0) samples.push({ seconds: Math.round((Date.parse(at) - since) / 1000), weight });
    }
    done.add(conversationId);
  }
  return samples;
}

/** The weighted median, rounded as people say it; `undefined` while there are too few. Seconds. */
export function typicalReply(samples: readonly ReplySample[]): number | undefined {
  if (samples.length < LEAST) return undefined;
  const sorted = [...samples].sort((a, b) => a.seconds - b.seconds);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  const middle = sorted.find(({ weight }) => {
    passed += weight;
    return passed >= half;
  });
  const median = middle?.seconds ?? 0;
  const step = median < 60 ? 10 : median < 600 ? 30 : 300;
  return Math.max(step, Math.round(median / step) * step);
}

/**
 * In what time first answers come at this hour of the week, by the last four weeks and the last hours: an hour before
 * and after count too, the less the further away, and recent weeks more than old ones.
 */
export async function measureReply(reads: Reads, now: number): Promise<number | undefined> {
  const samples: ReplySample[] = [];
  for (let week = 0; week <= WEEKS; week++) {
    const middle = now - week * WEEK;
    const stretch = { from: time(middle - 1.5 * HOUR), to: time(Math.min(now, middle + 3 * HOUR)) };
    const events = await reads.eventsBetween({ types: ['message.sent'], ...stretch, limit: MOST_EVENTS });
    const weightOf = (askedAt: number) =>
      Math.max(0, 1 - Math.abs(askedAt - middle) / (1.5 * HOUR)) * (1 - week / (2 * WEEKS));
    samples.push(...firstAnswers(events, weightOf));
  }
  return typicalReply(samples);
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
