import type { Callback, Config } from '../../protocol/index.ts';

/** Somebody who could take a callback now: in, on duty, not in a call. Times in milliseconds; 0: never. */
export interface Candidate {
  readonly id: string;
  /** They were asked already and did not take it. */
  readonly passed: boolean;
  /** An offer to them alone is open. */
  readonly asked: boolean;
  readonly lastAskedAt: number;
  readonly lastCallAt: number;
}

/** Who is asked, and until when (ISO 8601). */
export interface Offer {
  readonly agentIds: readonly string[];
  readonly until: string;
  readonly all?: true;
}

/** An offer to everybody lasts until the promise is over, but no longer than so many milliseconds. */
const LONGEST_OFFER = 60_000;

/**
 * Decides who is asked to take a callback: one after another as configured, after `most` of them everybody at once, and
 * after that only whoever comes along later. Absent when there is nobody to ask.
 */
export function whomToOffer(
  callback: Pick<Callback, 'passedBy' | 'askedAll' | 'dueAt'>,
  { order, ringSeconds, most }: Config['callback']['distribution'],
  candidates: readonly Candidate[],
  now: number,
): Offer | undefined {
  const fresh = candidates.filter(({ passed }) => !passed);
  const ring = now + ringSeconds * 1000;
  const everybody = (asked: readonly Candidate[]): Offer | undefined => {
    const until = Math.max(ring, Math.min(Date.parse(callback.dueAt), now + LONGEST_OFFER));
    const agentIds = asked.map(({ id }) => id);
    return agentIds.length > 0 ? { agentIds, until: new Date(until).toISOString(), all: true } : undefined;
  };
  if (callback.askedAll) return everybody(fresh);
  if (order === 'all') return everybody(candidates);
  const tried = callback.passedBy?.length ?? 0;
  if (tried >= most || fresh.length === 0) return everybody(candidates);
  const key = order === 'in_turn' ? 'lastAskedAt' : 'lastCallAt';
  const [next] = fresh
    .filter(({ asked }) => !asked)
    .sort((a, b) => a[key] - b[key] || a.lastAskedAt - b.lastAskedAt || (a.id < b.id ? -1 : 1));
  return next && { agentIds: [next.id], until: new Date(ring).toISOString() };
}
