import type { Callback, Event, NewEvent } from '../../protocol/index.ts';
import { append } from './append.ts';
import { mayPlaceCalls } from './callbackLimits.ts';
import { callAt, retryMoment } from './callbackTimes.ts';
import { callsStopped } from './callsStopped.ts';
import { createCallDriver, type CallDriver } from './callDriver.ts';
import { callFacts } from './callFacts.ts';
import { phoneOf, planOf, type SayToAgent } from './callOrders.ts';
import type { CallRecord } from './callRecords.ts';
import { beginCall, isOpen, stepCall, type CallInput } from './callSteps.ts';
import type { DeskPorts } from './deskPorts.ts';
import { createFollower } from './follower.ts';
import type { Transaction } from './ports.ts';
import { DESK } from './situation.ts';
import type { Telephony } from './telephony.ts';

/** What calls are made with. */
export interface CallsParts extends Pick<DeskPorts, 'config' | 'storage' | 'clock' | 'random'> {
  readonly telephony: Telephony;
  readonly say: SayToAgent;
  onError(error: unknown): void;
}

/** Makes calls over a telephone system, as callbacks ask for them. */
export interface Calls {
  /** Looks after calls that were under way, then goes on. */
  start(): Promise<void>;
  stop(): void;
}

/** Timers of most systems count no further than 2^31 ms. */
const LONGEST_WAIT = 86_400_000;
const CLAIMED: ReadonlySet<string> = new Set(['claimed', 'ringing_agent', 'ringing_visitor', 'connected']);

/**
 * Rings the phones of agents to whom a callback is offered, and the phone of whoever has claimed it; then the visitor's;
 * joins them; tells the callback what became of it. Each decision is written down before anything is ordered, and is
 * made by looking at how things stand: doing it again changes nothing. With `manual` telephony nothing happens.
 */
export function createCalls(parts: CallsParts): Calls {
  const { config, storage, clock, telephony } = parts;
  const later = new Map<string, () => void>();
  const waiting = new Map<string, { callbackId: string; conversationId: string }[]>();
  let unlisten: () => void = () => {};
  let stopped = false;

  const driver: CallDriver = createCallDriver(parts, feed);
  const follower = createFollower(parts, { name: 'calls', handle, onError: parts.onError });

  async function handle(events: readonly Event[]): Promise<void> {
    const touched = new Map<string, string>();
    for (const event of events) {
      if (event.type.startsWith('callback.')) {
        touched.set((event.data as { callbackId: string }).callbackId, event.conversationId);
      }
    }
    for (const [callbackId, conversationId] of touched) await look(callbackId, conversationId);
  }

  /** Brings the calls of a callback in line with how it stands. */
  async function look(callbackId: string, conversationId: string): Promise<void> {
    const changed = await storage.write(async (transaction) => {
      const callback = await callbackOf(transaction, conversationId, callbackId);
      return callback ? align(transaction, callback) : [];
    });
    for (const { id } of changed) driver.drive(id);
    for (const call of changed) if (!holdsAgent(call)) await lookAtWaiting(call.agentId);
  }

  async function align(transaction: Transaction, callback: Callback): Promise<CallRecord[]> {
    later.get(callback.id)?.();
    later.delete(callback.id);
    const calls = await transaction.callsOf(callback.id);
    const changed: CallRecord[] = [];
    for (const call of calls) {
      if (!call.live || call.over) continue;
      if (wants(callback, call.agentId)) {
        // An agent whose phone rings has claimed it in the inbox.
        await tell(transaction, call);
        continue;
      }
      const left = stepCall(call, { kind: 'left' }, planOf(config), clock.now());
      await put(transaction, left);
      changed.push(left);
    }
    for (const { agentId, purpose, seconds } of asked(callback)) {
      if (calls.some((call) => call.agentId === agentId && (call.purpose === purpose || (call.live && !call.over))))
        continue;
      const id = `${callback.id}.${calls.length + 1}`;
      const made = await begin(transaction, callback, { id, agentId, purpose, seconds });
      if (!made) continue;
      calls.push(made);
      changed.push(made);
    }
    return changed;
  }

  /** Whose phones are to ring for a callback now, and for how long at most. */
  function asked(callback: Callback): { agentId: string; purpose: string; seconds: number }[] {
    const { state, offer, agent, claimedAt } = callback;
    const now = clock.now();
    const wait = callAt(callback) - now;
    if (state === 'offered' && offer && config.callback.distribution.first === 'agent') {
      const seconds = Math.ceil((Date.parse(offer.until) - now) / 1000);
      if (seconds <= 0) return [];
      return offer.agentIds.map((agentId) => ({ agentId, purpose: `offer ${offer.until}`, seconds }));
    }
    if (state !== 'claimed' || !agent) return [];
    if (wait > 0) {
      // Claimed ahead of its time.
      const again = () => void look(callback.id, callback.conversationId).catch(parts.onError);
      later.set(callback.id, clock.after(Math.min(wait, LONGEST_WAIT), again));
      return [];
    }
    const seconds = config.callback.distribution.ringSeconds;
    return [{ agentId: agent.id, purpose: `claim ${claimedAt}`, seconds }];
  }

  async function begin(
    transaction: Transaction,
    { id: callbackId, conversationId }: Callback,
    { id, agentId, purpose, seconds }: { id: string; agentId: string; purpose: string; seconds: number },
  ): Promise<CallRecord | undefined> {
    const agent = await transaction.agent(agentId);
    const conversation = await transaction.conversation(conversationId);
    if (!agent || !conversation || phoneOf(config, agent) === undefined) return undefined;
    if (await callsStopped(transaction, clock.now())) return undefined;
    const busy = (await transaction.liveCalls()).some((call) => call.agentId === agentId && holdsAgent(call));
    if (busy) {
      // One phone rings for one call at a time.
      waiting.set(agentId, [...(waiting.get(agentId) ?? []), { callbackId, conversationId }]);
      return undefined;
    }
    const now = clock.now();
    if (!(await mayPlaceCalls(transaction, config, now))) return undefined;
    const { visitorId } = conversation;
    const call = { id, callbackId, conversationId, visitorId, agentId, purpose, startedAt: now };
    const begun = beginCall(call, planOf(config, seconds), now);
    await transaction.putCall(begun);
    return begun;
  }

  /** Something has come to pass in a call: what it means for the callback is written down with it. */
  async function feed(callId: string, ...inputs: readonly CallInput[]): Promise<void> {
    if (inputs.length === 0) return;
    const free = await storage.write(async (transaction) => {
      const call = await transaction.call(callId);
      if (!call?.live) return undefined;
      const plan = planOf(config);
      const callback = await callbackOf(transaction, call.conversationId, call.callbackId);
      // What nobody wants any more goes no further, whatever is told of it.
      const wanted = callback !== undefined && wants(callback, call.agentId);
      const all: readonly CallInput[] = wanted || call.over ? inputs : [{ kind: 'left' }, ...inputs];
      const next = all.reduce((before, input) => stepCall(before, input, plan, clock.now()), call);
      if (next === call) return undefined;
      await put(transaction, next);
      await tell(transaction, next);
      return holdsAgent(call) && !holdsAgent(next) ? next.agentId : undefined;
    });
    driver.drive(callId);
    if (free !== undefined) await lookAtWaiting(free);
  }

  async function lookAtWaiting(agentId: string): Promise<void> {
    const callbacks = waiting.get(agentId) ?? [];
    waiting.delete(agentId);
    for (const { callbackId, conversationId } of callbacks) await look(callbackId, conversationId);
  }

  async function tell(transaction: Transaction, call: CallRecord): Promise<void> {
    const conversation = await transaction.conversation(call.conversationId);
    const callback = conversation?.callbacks.find(({ id }) => id === call.callbackId);
    const agent = await transaction.agent(call.agentId);
    if (!conversation || !callback || !agent) return;
    const facts = callFacts(call, callback, {
      agent: { id: agent.id, name: agent.name },
      first: config.callback.distribution.first,
      missed(of, reason) {
        const retryAt = retryMoment(of, config, clock.now(), reason);
        return { callbackId: of.id, reason, ...(retryAt ? { retryAt } : {}) };
      },
    });
    if (facts.length === 0) return;
    const news = facts.map((fact) => ({ ...fact, conversationId: conversation.id, author: DESK }) as NewEvent);
    await append(transaction, parts, conversation, news);
  }

  return {
    async start() {
      if (telephony.kind === 'manual') return;
      unlisten = telephony.onEvent((event) => {
        feed(event.callId, { kind: 'told', event }).catch((error: unknown) => !stopped && parts.onError(error));
      });
      await driver.catchUp(await storage.reads.liveCalls());
      await follower.start();
      for (const { callback } of await storage.reads.openCallbacks(Number.MAX_SAFE_INTEGER)) {
        if (callback.state === 'claimed') await look(callback.id, callback.conversationId);
      }
    },
    stop() {
      stopped = true;
      unlisten();
      follower.stop();
      driver.stop();
      for (const cancel of later.values()) cancel();
    },
  };
}

/** A call keeps its agent's phone: it goes on, or the phone has not been heard to be still. */
function holdsAgent({ live, over, agent }: CallRecord): boolean {
  return live && (!over || (agent?.taken === true && isOpen(agent)));
}

/** A callback still wants the call with an agent: it is offered to them, or they have it. */
function wants({ state, offer, agent }: Callback, agentId: string): boolean {
  if (state === 'offered') return offer?.agentIds.includes(agentId) ?? false;
  return CLAIMED.has(state) && agent?.id === agentId;
}

async function callbackOf(
  transaction: Transaction,
  conversationId: string,
  callbackId: string,
): Promise<Callback | undefined> {
  const conversation = await transaction.conversation(conversationId);
  return conversation?.callbacks.find(({ id }) => id === callbackId);
}

/** A call that is over is done with once none of its legs can be heard of any more. */
async function put(transaction: Transaction, call: CallRecord): Promise<void> {
  const done = call.over !== undefined && !isOpen(call.agent) && !isOpen(call.visitor);
  await transaction.putCall(done ? { ...call, live: false } : call);
}
