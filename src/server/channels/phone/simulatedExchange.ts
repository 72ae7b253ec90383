import type { CallbackReason } from '../../../protocol/index.ts';
import type { Clock, LegEvent, LegOrder, LegState, Party, Telephony } from '../../desk/index.ts';

/** What a person can do with a phone of the exchange. `press`: the key 1, by which an agent takes a call. */
export const PHONE_ACTIONS = ['answer', 'press', 'decline', 'busy', 'machine', 'unreachable', 'hangup'] as const;
/** What a person can do with a phone of the exchange. */
export type PhoneAction = (typeof PHONE_ACTIONS)[number];

/** A phone of the exchange, as a page shows it. */
export interface SimulatedPhone {
  readonly callId: string;
  readonly party: Party;
  /** E.164 */
  readonly number: string;
  /** `prompt`: the agent has answered and is asked to press 1. */
  readonly state: 'ringing' | 'prompt' | 'answered' | 'bridged' | 'ended';
  /** When it came to that, ISO 8601 in UTC. */
  readonly since: string;
  /** What the agent hears. */
  readonly say?: string;
  readonly extension?: string;
  /** With `ended`: why; absent when it was talked and hung up. */
  readonly cause?: CallbackReason;
}

/** What phones with a certain number do by themselves, after so many seconds of ringing; `ring`: nothing. */
export interface PhoneScript {
  readonly does: PhoneAction | 'ring';
  readonly afterSeconds?: number;
  /** Seconds of talk after which it hangs up. */
  readonly talksSeconds?: number;
}

/** An exchange in this process: nothing leaves the machine. */
export interface SimulatedExchange extends Telephony {
  readonly kind: 'simulated';
  /** Phones that ring or are talked on, and those that ended within the last minute, newest first. */
  phones(): SimulatedPhone[];
  /** Does something with a phone. False when it cannot be done now. */
  act(callId: string, party: Party, action: PhoneAction): boolean;
  /** Sets what a number does from now on; absent: it waits for a person. */
  script(number: string, script: PhoneScript | undefined): void;
}

interface Leg {
  readonly order: LegOrder;
  state: LegState;
  prompt: boolean;
  machine: boolean;
  since: number;
  cause?: CallbackReason;
  timers: (() => void)[];
}

const KEPT = 60_000;

/** Makes an exchange over a clock. */
export function createSimulatedExchange(clock: Clock): SimulatedExchange {
  const legs = new Map<string, Leg>();
  const keys = new Set<string>();
  const listeners = new Set<(event: LegEvent) => void>();
  const scripts = new Map<string, PhoneScript>();
  let told = 0;

  const nameOf = (callId: string, party: Party) => `${callId} ${party}`;
  const of = (callId: string) => [...legs.values()].filter(({ order }) => order.callId === callId);

  function eventOf(leg: Leg): LegEvent {
    const { callId, party } = leg.order;
    return {
      id: `${++told}`,
      callId,
      party,
      state: leg.state,
      ...(leg.machine ? { machine: true } : {}),
      ...(leg.state === 'ended' && leg.cause ? { cause: leg.cause } : {}),
    };
  }

  function move(leg: Leg, state: LegState, cause?: CallbackReason): void {
    leg.state = state;
    leg.since = clock.now();
    if (cause) leg.cause = cause;
    if (state === 'ended') for (const cancel of leg.timers) cancel();
    const event = eventOf(leg);
    for (const listener of listeners) listener(event);
  }

  function ring(order: LegOrder): void {
    const taken = [...legs.values()].some((leg) => leg.order.to === order.to && leg.state !== 'ended');
    const leg: Leg = { order, state: 'initiated', prompt: false, machine: false, since: clock.now(), timers: [] };
    legs.set(nameOf(order.callId, order.party), leg);
    move(leg, 'initiated');
    if (taken) {
      move(leg, 'ended', 'busy');
      return;
    }
    move(leg, 'ringing');
    leg.timers.push(
      clock.after(order.ringSeconds * 1000, () => {
        if (leg.state === 'ringing') move(leg, 'ended', leg.prompt ? 'declined' : 'no_answer');
      }),
      clock.after(order.maxMinutes * 60_000, () => {
        if (leg.state !== 'ended') move(leg, 'ended');
      }),
    );
    play(leg);
  }

  function play(leg: Leg): void {
    const script = scripts.get(leg.order.to);
    if (!script || script.does === 'ring') return;
    const { callId, party } = leg.order;
    const { does, afterSeconds = 1, talksSeconds } = script;
    leg.timers.push(
      clock.after(afterSeconds * 1000, () => {
        act(callId, party, does as PhoneAction);
        if (does === 'answer' && party === 'agent') act(callId, party, 'press');
        if (talksSeconds !== undefined)
          leg.timers.push(clock.after(talksSeconds * 1000, () => void act(callId, party, 'hangup')));
      }),
    );
  }

  function act(callId: string, party: Party, action: PhoneAction): boolean {
    const leg = legs.get(nameOf(callId, party));
    if (!leg || leg.state === 'ended') return false;
    if (action === 'hangup') return hangUp(leg);
    if (leg.state !== 'ringing') return false;
    if (action === 'press') {
      if (!leg.prompt) return false;
      move(leg, 'answered');
      return true;
    }
    if (leg.prompt) return false;
    if (action === 'answer' && party === 'agent') {
      leg.prompt = true;
      leg.since = clock.now();
    } else if (action === 'answer' || action === 'machine') {
      leg.machine = action === 'machine';
      move(leg, 'answered');
    } else move(leg, 'ended', action === 'decline' ? 'declined' : action);
    return true;
  }

  function hangUp(leg: Leg): boolean {
    const talked = leg.state === 'answered' || leg.state === 'bridged';
    move(leg, 'ended', talked ? undefined : leg.prompt ? 'declined' : 'no_answer');
    return true;
  }

  function firstTime(key: string): boolean {
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  }

  return {
    kind: 'simulated',
    async place(order, key) {
      if (firstTime(key)) ring(order);
    },
    async bridge(callId, key) {
      if (!firstTime(key)) return;
      const both = of(callId);
      if (both.length < 2 || both.some(({ state }) => state !== 'answered' && state !== 'bridged')) {
        keys.delete(key);
        throw new Error('Two phones that were answered can be joined.');
      }
      for (const leg of both) move(leg, 'bridged');
    },
    async hangup(callId, party) {
      for (const leg of of(callId)) {
        if (leg.state !== 'ended' && (party === undefined || leg.order.party === party)) hangUp(leg);
      }
    },
    legs: async (callId) => of(callId).map(eventOf),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    phones() {
      const recent = ({ state, since }: Leg) => state !== 'ended' || clock.now() - since < KEPT;
      return [...legs.values()].filter(recent).toReversed().map(toPhone);
    },
    act,
    script(number, script) {
      if (script) scripts.set(number, script);
      else scripts.delete(number);
    },
  };
}

function toPhone({ order, state, prompt, since, cause }: Leg): SimulatedPhone {
  const { callId, party, to, say, extension } = order;
  return {
    callId,
    party,
    number: to,
    state: state === 'initiated' || state === 'ringing' ? (prompt ? 'prompt' : 'ringing') : state,
    since: new Date(since).toISOString(),
    ...(say ? { say } : {}),
    ...(extension ? { extension } : {}),
    ...(state === 'ended' && cause ? { cause } : {}),
  };
}
