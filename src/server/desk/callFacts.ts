import { stepCallback, type Callback, type CallbackReason, type CallbackStep } from '../../protocol/index.ts';
import type { CallRecord } from './callRecords.ts';
import { hasAnswered } from './callSteps.ts';
import type { Fact } from './situation.ts';
import type { Party } from './telephony.ts';

/** What the facts need to know besides the call and its callback. */
export interface CallFactsParts {
  readonly agent: { readonly id: string; readonly name: string };
  readonly first: Party;
  /** The facts of a visitor who was rung in vain, with when it is tried again. */
  missed(callback: Callback, reason: CallbackReason): Extract<Fact, { type: 'callback.missed_by_visitor' }>['data'];
}

/**
 * What a call tells of its callback: the steps that lead from where the callback stands to where the call is. None when
 * it is there already, or when somebody else has it; so the same call may be asked again and again.
 */
export function callFacts(call: CallRecord, callback: Callback, parts: CallFactsParts): Fact[] {
  const { agent } = parts;
  const { id: callbackId } = callback;
  const facts: Fact[] = [];
  let { state } = callback;
  if (state !== 'offered' && callback.agent?.id !== agent.id) return [];

  function step(name: CallbackStep, fact: Fact): void {
    const next = stepCallback(state, name);
    if (next === undefined || next === state) return;
    state = next;
    facts.push(fact);
  }

  if (state === 'offered') {
    if (!callback.offer?.agentIds.includes(agent.id)) return [];
    if (!takenByAgent(call)) return declined(call, callbackId, agent.id);
    step('claimed', { type: 'callback.claimed', data: { callbackId, agent } });
  }
  const stage = stageOf(call, parts.first);
  if (stage) step(stage, { type: `callback.${stage}`, data: { callbackId } });
  if (call.bridge === 'done' || call.over?.end === 'talked')
    step('connected', { type: 'callback.connected', data: { callbackId } });
  const { over } = call;
  if (over) finish(over.end, over.reason);
  return facts;

  function finish(end: NonNullable<CallRecord['over']>['end'], reason: CallbackReason | undefined): void {
    // Somebody has said "connected" by hand: whatever ended it, it was talked.
    if (end === 'talked' || (state === 'connected' && end !== 'left')) {
      step('completed', { type: 'callback.completed', data: { callbackId } });
    } else if (end === 'visitor') {
      step('missed_by_visitor', {
        type: 'callback.missed_by_visitor',
        data: parts.missed(callback, reason ?? 'no_answer'),
      });
    } else if (end === 'system' || (end === 'agent' && reason === 'phone_system')) {
      step('failed', { type: 'callback.failed', data: { callbackId, reason: 'phone_system' } });
    } else if (end === 'agent') {
      step('released', { type: 'callback.released', data: { callbackId, ...(reason ? { reason } : {}) } });
    }
  }
}

/** The agent's phone was taken up and, when it rang first, the call accepted. */
function takenByAgent(call: CallRecord): boolean {
  return hasAnswered(call.agent) || call.visitor !== undefined;
}

function declined(call: CallRecord, callbackId: string, agentId: string): Fact[] {
  const { over } = call;
  if (over?.end !== 'agent') return [];
  return [
    { type: 'callback.declined', data: { callbackId, agentId, ...(over.reason ? { reason: over.reason } : {}) } },
  ];
}

/** Whose phone rings, or rang last. */
function stageOf(call: CallRecord, first: Party): 'ringing_agent' | 'ringing_visitor' | undefined {
  const second: Party = first === 'agent' ? 'visitor' : 'agent';
  if (call[second]?.taken) return `ringing_${second}`;
  return call[first]?.taken && !hasAnswered(call[first]) ? `ringing_${first}` : undefined;
}
