import type { CallbackReason } from '../../protocol/index.ts';
import type { CallEnd, CallRecord, LegRecord } from './callRecords.ts';
import type { LegEvent, LegState, Party } from './telephony.ts';

/** What can come to pass in a call. */
export type CallInput =
  | { readonly kind: 'told'; readonly event: Pick<LegEvent, 'party' | 'state' | 'machine' | 'cause'> }
  /** The telephone system has taken the order for a leg. */
  | { readonly kind: 'taken'; readonly party: Party }
  /** It has not, nor after another try, nor does it know of the leg. */
  | { readonly kind: 'refused'; readonly party: Party }
  /** It knows nothing of a leg it had taken. */
  | { readonly kind: 'gone'; readonly party: Party }
  /** It rang as long as it may. */
  | { readonly kind: 'silent'; readonly party: Party }
  | { readonly kind: 'joined' }
  | { readonly kind: 'not_joined' }
  /** It has been talked as long as is allowed. */
  | { readonly kind: 'too_long' }
  /** Nobody wants the call any more. */
  | { readonly kind: 'left' };

/** Who is rung first, and how long a visitor's phone rings at most, seconds. */
export interface CallPlan {
  readonly first: Party;
  readonly ringSeconds: { readonly agent: number; readonly visitor: number };
}

const LOST = { cause: 'unreachable' } as const;
const RANK: Record<LegState, number> = { initiated: 1, ringing: 2, answered: 3, bridged: 4, ended: 5 };

/** True when somebody, and no machine, has taken the phone up. What has ended without a cause was answered before. */
export function hasAnswered(leg: LegRecord | undefined): boolean {
  if (leg?.state === undefined || leg.machine) return false;
  return leg.state === 'ended' ? leg.cause === undefined : RANK[leg.state] >= RANK.answered;
}

/** True when the leg may still ring or be talked on. */
export function isOpen(leg: LegRecord | undefined): boolean {
  return leg !== undefined && leg.state !== 'ended';
}

/** A new call: the first leg is to ring. */
export function beginCall(
  call: Omit<CallRecord, 'live' | 'agent' | 'visitor'>,
  plan: CallPlan,
  now: number,
): CallRecord {
  return { ...call, live: true, [plan.first]: ordered(plan, plan.first, now) };
}

/**
 * What a call is after something came to pass. Legs only go forward, so that events may come twice, late and in any
 * order; a call that is over stays so, and then only its legs are followed to their end. The same call comes back when
 * nothing has changed.
 */
export function stepCall(call: CallRecord, input: CallInput, plan: CallPlan, now: number): CallRecord {
  const told = note(call, input, now);
  return told.over ? told : conclude(told, input, plan, now);
}

function note(call: CallRecord, input: CallInput, now: number): CallRecord {
  switch (input.kind) {
    case 'told':
      return withEvent(call, input.event, now);
    case 'taken':
      return withLeg(call, input.party, { taken: true });
    case 'gone':
      // Whoever has not answered by then never will.
      return withEvent(
        call,
        { party: input.party, state: 'ended', ...(hasAnswered(call[input.party]) ? {} : LOST) },
        now,
      );
    case 'joined':
      return joined(call, now);
    default:
      return call;
  }
}

function withEvent(call: CallRecord, event: Extract<CallInput, { kind: 'told' }>['event'], now: number): CallRecord {
  const leg = call[event.party];
  if (!leg || leg.state === 'ended') return call;
  const further = leg.state === undefined || RANK[event.state] > RANK[leg.state];
  const machine = event.machine === true && !leg.machine;
  if (!further && !machine) return call;
  const next = withLeg(call, event.party, {
    taken: true,
    ...(further ? { state: event.state } : {}),
    ...(machine ? { machine: true } : {}),
    ...(further && event.cause ? { cause: event.cause } : {}),
  });
  return event.state === 'bridged' && !call.over ? joined(next, now) : next;
}

function withLeg(call: CallRecord, party: Party, more: Partial<LegRecord>): CallRecord {
  const leg = call[party];
  return leg ? { ...call, [party]: { ...leg, ...more } } : call;
}

function joined(call: CallRecord, now: number): CallRecord {
  return call.bridge === 'done' || call.over ? call : { ...call, bridge: 'done', bridgedAt: now };
}

function conclude(call: CallRecord, input: CallInput, plan: CallPlan, now: number): CallRecord {
  const end = endOf(call, input);
  if (end) return { ...call, over: { ...end, at: now } };
  const [second, firstLeg] =
    plan.first === 'agent' ? (['visitor', call.agent] as const) : (['agent', call.visitor] as const);
  if (hasAnswered(firstLeg) && !call[second]) return { ...call, [second]: ordered(plan, second, now) };
  if (hasAnswered(call.agent) && hasAnswered(call.visitor) && !call.bridge) return { ...call, bridge: 'wanted' };
  return call;
}

type End = { readonly end: CallEnd; readonly reason?: CallbackReason };

function endOf(call: CallRecord, input: CallInput): End | undefined {
  const { agent, visitor } = call;
  switch (input.kind) {
    case 'left':
      return { end: 'left' };
    case 'too_long':
      return { end: 'talked' };
    case 'not_joined':
      if (call.bridge === 'done') break;
      return notJoined(call);
    case 'refused':
      if (call[input.party]?.taken) break;
      return { end: input.party === 'agent' ? 'agent' : 'system', reason: 'phone_system' };
    case 'silent':
      if (!isOpen(call[input.party]) || hasAnswered(call[input.party])) break;
      // A phone that was never rung is nobody's fault who has one.
      return call[input.party]?.taken
        ? { end: input.party, reason: 'no_answer' }
        : { end: 'agent', reason: 'unreachable' };
  }
  if (visitor?.machine) return { end: 'visitor', reason: 'machine' };
  if (agent?.machine) return { end: 'agent', reason: 'machine' };
  // Whether they were joined is about to be known.
  if (call.bridge === 'wanted') return undefined;
  if (visitor?.state === 'ended') return visitorGone(call);
  if (agent?.state === 'ended') {
    if (call.bridge === 'done') return { end: 'talked' };
    return { end: 'agent', reason: agent.cause ?? 'unreachable' };
  }
  return undefined;
}

/** Joining fails when somebody has just hung up. When both have, they have had each other on the line: nobody is rung again. */
function notJoined({ agent, visitor }: CallRecord): End {
  if (visitor?.state === 'ended' && agent?.state === 'ended') return { end: 'talked' };
  if (visitor?.state === 'ended') return { end: 'visitor', reason: 'declined' };
  if (agent?.state === 'ended') return { end: 'agent', reason: 'unreachable' };
  return { end: 'system', reason: 'phone_system' };
}

/** A visitor who has hung up on somebody has been talked to; on nobody, they have missed the call. */
function visitorGone({ visitor, agent, bridge }: CallRecord): End {
  const talked = bridge !== undefined || (visitor!.cause === undefined && hasAnswered(agent));
  return talked ? { end: 'talked' } : { end: 'visitor', reason: visitor!.cause ?? 'declined' };
}

function ordered({ ringSeconds }: CallPlan, party: Party, now: number): LegRecord {
  return { orderedAt: now, ringSeconds: ringSeconds[party] };
}
