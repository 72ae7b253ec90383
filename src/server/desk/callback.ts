import {
  Refusal,
  stepCallback,
  type Callback,
  type CallbackStep,
  type CommandOf,
  type ConversationSummary,
  type Slot,
} from '../../protocol/index.ts';
import { openingAt } from './hours.ts';
import { callableNumber } from './phone.ts';
import { agentsIn } from './presence.ts';
import { reopening, type Fact, type Situation } from './situation.ts';
import { takeSlot } from './slots.ts';

const UNDER_WAY: ReadonlySet<string> = new Set([
  'requested',
  'offered',
  'claimed',
  'ringing_agent',
  'ringing_visitor',
  'connected',
]);
const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Asks for a call. Now: somebody must be in, within hours. In a slot: it must be offered and free.
 * @throws {Refusal} `channel_closed`, `phone_invalid`, `phone_not_allowed`, `callback_active`, `callback_no_agent`,
 * `callback_limited`, `slot_invalid`, `slot_taken`.
 */
export async function decideRequest(situation: Situation, command: CommandOf<'callback.request'>): Promise<Fact[]> {
  const { config, conversation } = situation;
  const { data } = command;
  if (!config.channels.callback) throw new Refusal('channel_closed', { detail: 'Callbacks are switched off here.' });
  const phone = callableNumber(situation.phones, config.callback, data.phone);
  await refuseSecond(situation);
  const time = data.when === 'now' ? await promiseNow(situation) : await promiseSlot(situation, data.slotStart);
  await refuseTooMany(situation, phone, time.dueAt);
  const { name, topic, when } = data;
  return [
    ...reopening(conversation),
    {
      type: 'callback.requested',
      data: { callbackId: command.id, phone, ...(name ? { name } : {}), ...(topic ? { topic } : {}), when, ...time },
    },
  ];
}

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
  const time = await promiseSlot(situation, slotStart, callbackId);
  await refuseTooMany(situation, callback.phone, time.dueAt, callbackId);
  return [{ type: 'callback.rescheduled', data: { callbackId, ...time } }];
}

/** Nobody is to ring for some minutes. */
export function decideDelay({ conversation, now }: Situation, { data }: CommandOf<'callback.delay'>): Fact[] {
  const { callbackId, minutes } = data;
  demandStep(find(conversation, callbackId), 'delayed');
  const dueAt = new Date(now + minutes * MINUTE).toISOString();
  return [{ type: 'callback.delayed', data: { callbackId, dueAt } }];
}

/** The same call once more: the visitor missed it, or says that nobody called. */
export async function decideAgain(situation: Situation, { data }: CommandOf<'callback.again'>): Promise<Fact[]> {
  const { callbackId, because } = data;
  const callback = find(situation.conversation, callbackId);
  demandStep(callback, 'retried');
  await refuseSecond(situation, callbackId);
  const { dueAt } = await promiseNow(situation);
  await refuseTooMany(situation, callback.phone, dueAt, callbackId);
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

/** The visitor did not answer the agent's call. */
export function decideMiss(situation: Situation, { data }: CommandOf<'callback.miss'>): Fact[] {
  const { callbackId, reason = 'no_answer' } = data;
  decideOwnStep(situation, data, 'missed_by_visitor');
  return [{ type: 'callback.missed_by_visitor', data: { callbackId, reason } }];
}

/** How the call was; once it is over. */
export function decideRate({ conversation }: Situation, { data }: CommandOf<'callback.rate'>): Fact[] {
  const { callbackId, rating, text } = data;
  const { state } = find(conversation, callbackId);
  if (state !== 'completed') throw refuseState(state, 'rated', 'completed');
  return [{ type: 'callback.rated', data: { callbackId, rating, ...(text ? { text } : {}) } }];
}

/** The first agent to claim a callback has it. */
export function decideClaim({ conversation, author }: Situation, { data }: CommandOf<'callback.claim'>): Fact[] {
  const { callbackId } = data;
  demandStep(find(conversation, callbackId), 'claimed');
  return [{ type: 'callback.claimed', data: { callbackId, agent: { id: author.id, name: author.name ?? '' } } }];
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

async function refuseSecond({ reads, conversation }: Situation, except?: string): Promise<void> {
  const all = (await reads.conversationsOf(conversation.visitorId)).flatMap(({ callbacks }) => callbacks);
  if (all.some(({ id, state }) => id !== except && UNDER_WAY.has(state))) throw new Refusal('callback_active');
}

async function promiseNow({ reads, config, now, online }: Situation): Promise<{ dueAt: string }> {
  if (!openingAt(config.hours, now).open) throw new Refusal('callback_no_agent', { detail: 'Out of opening hours.' });
  if (agentsIn(await reads.agents(), online).length === 0) {
    throw new Refusal('callback_no_agent', { detail: 'No agent is available with an open inbox.' });
  }
  return { dueAt: new Date(now + config.callback.promiseSeconds * 1000).toISOString() };
}

async function promiseSlot(
  { reads, config, now }: Situation,
  start: string,
  except?: string,
): Promise<{ dueAt: string; slot: Slot }> {
  const slot = await takeSlot(reads, config, now, start, except);
  return { dueAt: slot.start, slot };
}

/** Keeps anybody from being rung again and again by others: counted per number, whoever asks. */
async function refuseTooMany(
  { reads, config }: Situation,
  phone: string,
  dueAt: string,
  except?: string,
): Promise<void> {
  const { minutesApart, perDay } = config.callback.perNumber;
  const gap = minutesApart * MINUTE;
  const due = Date.parse(dueAt);
  const others = (await reads.callsTo(phone, due - DAY))
    // Nobody was rung for a callback that was cancelled before anyone claimed it.
    .filter(({ id, state, agent }) => id !== except && !(state === 'cancelled' && !agent))
    .map((callback) => Date.parse(callback.dueAt))
    .filter((moment) => Math.abs(moment - due) < DAY)
    .sort((a, b) => a - b);
  const near = others.findLast((moment) => Math.abs(moment - due) < gap);
  if (near === undefined && others.length < perDay) return;
  const free = near !== undefined ? near + gap : others[0]! + DAY;
  throw new Refusal('callback_limited', {
    detail: `data.phone: calls to one number are ${minutesApart} minutes apart, at most ${perDay} in 24 hours`,
    retryAfter: Math.max(1, Math.ceil((free - due) / 1000)),
  });
}
