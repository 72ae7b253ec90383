import {
  Refusal,
  stepCallback,
  type Callback,
  type CallbackStep,
  type CommandOf,
  type ConversationSummary,
} from '../../protocol/index.ts';
import { countCall, refuseSecond, refuseTooMany } from './callbackLimits.ts';
import { promiseNow, promiseSlot } from './callbackRequest.ts';
import { callAt, retryMoment } from './callbackTimes.ts';
import { DESK, reopening, type Fact, type Situation } from './situation.ts';

const MINUTE = 60_000;

/** The visitor no longer wants the call. */
export function decideCancel({ conversation }: Situation, { data }: CommandOf<'callback.cancel'>): Fact[] {
  const { callbackId } = data;
  demandStep(find(conversation, callbackId), 'cancelled');
  return [{ type: 'callback.cancelled', data: { callbackId } }];
}

/** The visitor moves the call to a slot. */
export async function decideReschedule(
  situation: Situation,
  { data }: CommandOf<'callback.reschedule'>,
): Promise<Fact[]> {
  const { callbackId, slotStart } = data;
  const callback = find(situation.conversation, callbackId);
  demandStep(callback, 'rescheduled');
  await refuseSecond(situation, callbackId);
  const time = await promiseSlot(situation, slotStart, callback.department, callbackId);
  await refuseTooMany(situation, callback.phone, time.dueAt, callbackId);
  return [{ type: 'callback.rescheduled', data: { callbackId, ...time } }];
}

/** Nobody is to ring for some minutes: from now, or from the beginning of a slot that is still to come. */
export function decideDelay({ conversation, now }: Situation, { data }: CommandOf<'callback.delay'>): Fact[] {
  const { callbackId, minutes } = data;
  const callback = find(conversation, callbackId);
  demandStep(callback, 'delayed');
  const dueAt = new Date(Math.max(now, callAt(callback)) + minutes * MINUTE).toISOString();
  return [{ type: 'callback.delayed', data: { callbackId, dueAt } }];
}

/** The same call once more: the visitor missed it, or says that nobody called. */
export async function decideAgain(situation: Situation, { data }: CommandOf<'callback.again'>): Promise<Fact[]> {
  const { callbackId, because } = data;
  const callback = find(situation.conversation, callbackId);
  demandStep(callback, 'retried');
  await refuseSecond(situation, callbackId);
  const { dueAt } = await promiseNow(situation, callback.department);
  await refuseTooMany(situation, callback.phone, dueAt, callbackId);
  await countCall(situation);
  return [...reopening(situation.conversation), { type: 'callback.retried', data: { callbackId, dueAt, because } }];
}

/** An agent does not take what they were offered. */
export function decideDecline({ conversation, author }: Situation, { data }: CommandOf<'callback.decline'>): Fact[] {
  const { callbackId } = data;
  const callback = find(conversation, callbackId);
  demandStep(callback, 'declined');
  if (!callback.offer?.agentIds.includes(author.id)) throw refuseState(callback.state, 'declined by you');
  return [{ type: 'callback.declined', data: { callbackId, agentId: author.id, reason: 'declined' } }];
}

/** The visitor did not answer the agent's call; unless it makes no sense they are rung again later by the desk. */
export function decideMiss(situation: Situation, { data }: CommandOf<'callback.miss'>): Fact[] {
  const { callbackId, reason = 'no_answer' } = data;
  decideOwnStep(situation, data, 'missed_by_visitor');
  const retryAt = retryMoment(find(situation.conversation, callbackId), situation.config, situation.now, reason);
  return [{ type: 'callback.missed_by_visitor', data: { callbackId, reason, ...(retryAt ? { retryAt } : {}) } }];
}

/** How the call was; once it is over. */
export function decideRate({ conversation }: Situation, { data }: CommandOf<'callback.rate'>): Fact[] {
  const { callbackId, rating, text } = data;
  const { state } = find(conversation, callbackId);
  if (state !== 'completed') throw refuseState(state, 'rated', 'completed');
  return [{ type: 'callback.rated', data: { callbackId, rating, ...(text ? { text } : {}) } }];
}

/**
 * The first agent of its department to claim a callback has it. One that is held by an agent whose inbox is closed can
 * be taken over, until its phone rings.
 */
export async function decideClaim(situation: Situation, { data }: CommandOf<'callback.claim'>): Promise<Fact[]> {
  const { conversation, author, online, reads, calls } = situation;
  const { callbackId } = data;
  const callback = find(conversation, callbackId);
  const agent = await reads.agent(author.id);
  if (agent && !calls.duty.belongs(agent, callback.department)) {
    throw new Refusal('callback_state', { detail: `It is for another department: ${callback.department}.` });
  }
  const claimed: Fact = {
    type: 'callback.claimed',
    data: { callbackId, agent: { id: author.id, name: author.name ?? '' } },
  };
  const holder = callback.agent?.id;
  if (callback.state === 'claimed' && holder !== undefined && holder !== author.id && !online.has(holder)) {
    return [{ type: 'callback.released', data: { callbackId, reason: 'unreachable' }, author: DESK }, claimed];
  }
  demandStep(callback, 'claimed');
  return [claimed];
}

type OwnStep = 'released' | 'ringing_visitor' | 'connected' | 'completed' | 'missed_by_visitor';

/**
 * What only the agent who has claimed the callback may do with it.
 * @throws {Refusal} `callback_state` for anybody else, and when the callback is not where the step begins.
 */
export function decideOwnStep(
  { conversation, author }: Situation,
  data: { readonly callbackId: string; readonly note?: string | undefined },
  step: OwnStep,
): Fact[] {
  const { callbackId, note } = data;
  const callback = find(conversation, callbackId);
  if (callback.agent && callback.agent.id !== author.id) {
    throw new Refusal('callback_state', {
      detail: `Only the agent who claimed it can do this: ${callback.agent.name}.`,
    });
  }
  demandStep(callback, step);
  if (step === 'completed') return [{ type: 'callback.completed', data: { callbackId, ...(note ? { note } : {}) } }];
  return [{ type: `callback.${step}`, data: { callbackId } }];
}

function find(conversation: ConversationSummary, callbackId: string): Callback {
  const callback = conversation.callbacks.find(({ id }) => id === callbackId);
  if (!callback) throw new Refusal('callback_not_found');
  return callback;
}

function demandStep(callback: Callback, step: CallbackStep): void {
  if (stepCallback(callback.state, step) === undefined) throw refuseState(callback.state, step);
}

function refuseState(state: string, step: string, needed?: string): Refusal {
  const rule = needed ? ` That needs ${needed}.` : '';
  return new Refusal('callback_state', { detail: `A callback that is ${state} cannot be ${step}.${rule}` });
}
