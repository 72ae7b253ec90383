import type { Load, Outcome } from '../../src/server/desk/promiseModel.ts';
import { createSeededRandom, type SeededRandom } from '../world/seededRandom.ts';

/** A desk to be simulated. Times are seconds. */
export interface DeskKind {
  readonly name: string;
  readonly agents: number;
  /** How long a free agent takes to pick up: median, and spread of its logarithm. */
  readonly react: { readonly median: number; readonly spread: number };
  readonly talk: { readonly median: number; readonly spread: number };
  /** Calls asked for in an hour, as a share of what the agents can do. */
  readonly busyness: number;
  /** Calls come in bursts of so many. */
  readonly burst?: number;
  /** Share of the time in which an agent is not at the desk although the inbox says so. */
  readonly away?: number;
  /** Agents pick up so many times slower in the afternoon. */
  readonly afternoon?: number;
}

/** What makes the promises. */
export interface Promiser {
  promise(load: Load): number | undefined;
  learn(outcome: Outcome): void;
  talked(seconds: number): void;
}

/** What came of it: counts of requests, promises, kept ones, refusals, needless ones; the sum of promised seconds. */
export interface DeskResult {
  requests: number;
  promised: number;
  kept: number;
  refused: number;
  needless: number;
  seconds: number;
}

interface Agent {
  /** Until then in a call, or not at the desk. */
  busyUntil: number;
  awayUntil: number;
  /** Let an offer run out and was not heard of since. */
  silentSince: number | undefined;
}

interface Waiting {
  readonly at: number;
  readonly load: Load;
  /** Absent for a request that was refused: it takes nobody's time and shows what would have been. */
  readonly promised: number | undefined;
  /** When each agent would pick it up, found out once the agent is free for it. */
  readonly picks: Map<Agent, number>;
  judged?: true;
}

const START = Date.parse('2026-11-23T08:00:00Z');
const RING = 20;
/** An agent who let an offer run out counts as not there for so long, unless heard of. */
const SILENCE = 300;

/** Lets a desk work through some requests, second by second. `most` is the longest promise there is. */
export function simulateCallDesk(
  kind: DeskKind,
  model: Promiser,
  requests: number,
  seed: number,
  most = 120,
): DeskResult {
  const random = createSeededRandom(seed);
  const agents: Agent[] = Array.from({ length: kind.agents }, () => ({
    busyUntil: 0,
    awayUntil: 0,
    silentSince: undefined,
  }));
  const result: DeskResult = { requests: 0, promised: 0, kept: 0, refused: 0, needless: 0, seconds: 0 };
  const perSecond = (kind.busyness * kind.agents) / (kind.talk.median * Math.exp(kind.talk.spread ** 2 / 2));
  let waiting: Waiting[] = [];
  for (let now = 0; result.requests < requests || waiting.length > 0; now++) {
    // Eight hours of work, then the night.
    if (now % 86_400 >= 28_800 && waiting.length === 0) {
      now += 86_400 - (now % 86_400) - 1;
      continue;
    }
    stepAway(agents, kind, now, random);
    const burst = kind.burst ?? 1;
    if (result.requests < requests && random.chance(perSecond / burst)) {
      for (let count = 0; count < burst; count++) waiting.push(ask(agents, waiting, model, now, result));
    }
    waiting = serve(agents, waiting, kind, model, now, random, result, most);
  }
  return result;
}

function stepAway(agents: readonly Agent[], { away = 0 }: DeskKind, now: number, random: SeededRandom): void {
  if (away === 0) return;
  const stay = 300;
  for (const agent of agents) {
    const here = now >= agent.awayUntil && now >= agent.busyUntil;
    if (here && random.chance(away / (1 - away) / stay)) agent.awayUntil = now + stay * (0.3 + 1.4 * random.next());
  }
}

function ask(
  agents: readonly Agent[],
  waiting: readonly Waiting[],
  model: Promiser,
  now: number,
  result: DeskResult,
): Waiting {
  const counted = agents.filter(({ silentSince }) => silentSince === undefined || now - silentSince > SILENCE);
  const free = counted.filter(({ busyUntil }) => busyUntil <= now).length;
  const load = {
    at: START + now * 1000,
    free,
    busy: agents.filter(({ busyUntil }) => busyUntil > now).length,
    ahead: waiting.filter(({ promised }) => promised !== undefined).length,
  };
  const promised = model.promise(load);
  result.requests += 1;
  if (promised === undefined) result.refused += 1;
  else {
    result.promised += 1;
    result.seconds += promised;
  }
  return { at: now, load, promised, picks: new Map() };
}

function serve(
  agents: readonly Agent[],
  waiting: readonly Waiting[],
  kind: DeskKind,
  model: Promiser,
  now: number,
  random: SeededRandom,
  result: DeskResult,
  most: number,
): Waiting[] {
  const left: Waiting[] = [];
  let before = 0;
  for (const one of waiting) {
    const real = one.promised !== undefined;
    const free = agents.filter(({ busyUntil, awayUntil }) => busyUntil <= now && awayUntil <= now);
    const slow = now % 86_400 > 14_400 ? (kind.afternoon ?? 1) : 1;
    // Those before it take an agent each.
    const able = free.length > before ? free : [];
    for (const agent of able) {
      if (!one.picks.has(agent)) one.picks.set(agent, now + logNormal(kind.react, random) * slow);
    }
    const taker = able.find((agent) => one.picks.get(agent)! <= now);
    const waited = now - one.at;
    if (!real) {
      if (taker) result.needless += 1;
      if (!taker && waited < most) left.push(one);
      continue;
    }
    if (taker) {
      const kept = waited <= one.promised!;
      if (!one.judged) {
        result.kept += kept ? 1 : 0;
        model.learn({ load: one.load, seconds: waited, kept });
      }
      const talk = logNormal(kind.talk, random);
      taker.busyUntil = now + talk;
      taker.silentSince = undefined;
      model.talked(talk);
      continue;
    }
    if (waited === RING || waited === one.promised) {
      for (const agent of agents) if (agent.busyUntil <= now && agent.busyUntil < one.at) agent.silentSince = now;
    }
    before += 1;
    if (waited < 900) left.push(one);
    else if (!one.judged) model.learn({ load: one.load, seconds: Number.POSITIVE_INFINITY, kept: false });
  }
  return left;
}

function logNormal(
  { median, spread }: { readonly median: number; readonly spread: number },
  random: SeededRandom,
): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return median * Math.exp(spread * normal);
}
