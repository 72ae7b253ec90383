import type { Callback, Config, ConversationSummary, Event } from '../../protocol/index.ts';
import { foldCallbacks } from '../../protocol/index.ts';
import { callAt, nextStep, type NextStep } from './callbackTimes.ts';
import type { CallHistory } from './callHistory.ts';
import type { Duty } from './duty.ts';
import type { AgentRecord } from './ports.ts';
import { DESK, type Fact } from './situation.ts';
import { whomToOffer, type Candidate } from './whomToOffer.ts';

/** What the desk sees when it looks after callbacks by itself. */
export interface Floor {
  readonly now: number;
  readonly config: Config;
  readonly duty: Duty;
  readonly history: Pick<CallHistory, 'lastAskedAt' | 'lastCallAt'>;
  /** Agents who are available with an open inbox. */
  readonly present: readonly AgentRecord[];
  /** True for agents whose inbox has been closed for longer than a reload takes. */
  isGone(agentId: string): boolean;
  /** When an agent last came in, milliseconds; 0: not since this desk was opened. */
  cameAt(agentId: string): number;
  /** True while no calls are to be placed: an administrator has stopped them, or the day's are used up. */
  readonly stopped: boolean;
}

/** No callback moves more often by itself at one look. */
const MOST_MOVES = 6;

/**
 * What the desk does about a callback by itself at this moment: what time has brought about, taking it back from an
 * agent who has gone, asking somebody to take it. `open` are all callbacks under way, for who is in a call.
 */
export function movesOf(
  callback: Callback,
  conversation: Pick<ConversationSummary, 'locale'>,
  floor: Floor,
  open: readonly Callback[],
): Fact[] {
  const facts: Fact[] = [];
  for (let current = callback; facts.length < MOST_MOVES; ) {
    const fact = nextMove(current, conversation.locale, floor, open);
    if (!fact) break;
    facts.push({ ...fact, author: DESK });
    current = folded(current, fact, floor.now);
  }
  return facts;
}

/** Agents who are in a call now, or about to make one. */
export function agentsInCall(open: readonly Callback[], now: number): Set<string> {
  const calling = (callback: Callback) =>
    ['ringing_agent', 'ringing_visitor', 'connected'].includes(callback.state) ||
    (callback.state === 'claimed' && callAt(callback) <= now);
  return new Set(open.flatMap((callback) => (callback.agent && calling(callback) ? [callback.agent.id] : [])));
}

function nextMove(callback: Callback, locale: string, floor: Floor, open: readonly Callback[]): Fact | undefined {
  const { id: callbackId } = callback;
  const next = nextStep(callback, floor.config, floor.now);
  if (next && next.at <= floor.now && next.step !== 'look') {
    if (next.step !== 'retried') return timeFact(callbackId, next.step, floor);
    if (rungOtherwise(callback, open)) return { type: 'callback.expired', data: { callbackId } };
    return floor.stopped ? undefined : timeFact(callbackId, next.step, floor);
  }
  if (callback.state === 'offered') {
    const there = floor.present.some(({ id }) => callback.offer!.agentIds.includes(id));
    return there ? undefined : { type: 'callback.declined', data: { callbackId, reason: 'unreachable' } };
  }
  if (callback.state === 'claimed') {
    const left = callAt(callback) <= floor.now && callback.agent && floor.isGone(callback.agent.id);
    return left ? { type: 'callback.released', data: { callbackId, reason: 'unreachable' } } : undefined;
  }
  return offerOf(callback, locale, floor, open);
}

/** Its visitor has asked for another call meanwhile. */
function rungOtherwise({ id, phone }: Callback, open: readonly Callback[]): boolean {
  return open.some((other) => other.id !== id && other.phone === phone);
}

function timeFact(callbackId: string, step: Exclude<NextStep['step'], 'look'>, { now, config }: Floor): Fact {
  switch (step) {
    case 'declined':
      return { type: 'callback.declined', data: { callbackId, reason: 'no_answer' } };
    case 'retried':
      return { type: 'callback.retried', data: { callbackId, dueAt: later(now, config.callback.promiseSeconds) } };
    case 'failed':
      return { type: 'callback.failed', data: { callbackId, reason: 'unreachable' } };
    default:
      return { type: `callback.${step}`, data: { callbackId } };
  }
}

function offerOf(callback: Callback, locale: string, floor: Floor, open: readonly Callback[]): Fact | undefined {
  const { now, config, duty, stopped } = floor;
  const waiting = callback.state === 'requested' || callback.state === 'missed_by_agent';
  if (!waiting || stopped || callAt(callback) > now || floor.present.length === 0) return undefined;
  const busy = agentsInCall(open, now);
  const asked = new Set(
    open.flatMap(({ state, askedAll, offer }) => (state === 'offered' && !askedAll ? offer!.agentIds : [])),
  );
  const free = floor.present.filter(
    (agent) => !busy.has(agent.id) && duty.onDuty(agent, callback.department, now, true),
  );
  const candidates = duty.fit(free, callback, locale).map((agent) => candidate(agent.id, callback, asked, floor));
  const offer = whomToOffer(callback, config.callback.distribution, candidates, now);
  return offer && { type: 'callback.offered', data: { callbackId: callback.id, ...offer } };
}

function candidate(id: string, { passedBy }: Callback, asked: ReadonlySet<string>, floor: Floor): Candidate {
  const lastAskedAt = floor.history.lastAskedAt(id);
  return {
    id,
    // Whoever has come in since they were asked gets another chance.
    passed: (passedBy ?? []).includes(id) && floor.cameAt(id) <= lastAskedAt,
    asked: asked.has(id),
    lastAskedAt,
    lastCallAt: floor.history.lastCallAt(id),
  };
}

/** The callback as it will be once a fact is stored. */
function folded(callback: Callback, fact: Fact, now: number): Callback {
  const event = { ...fact, conversationId: callback.conversationId, at: new Date(now).toISOString() } as Event;
  return foldCallbacks([callback], event)[0]!;
}

function later(now: number, seconds: number): string {
  return new Date(now + seconds * 1000).toISOString();
}
