import type { Callback, ConfigInput } from '../../src/protocol/index.ts';
import {
  createMemoryStorage,
  createSimulatedExchange,
  type PhoneSystem,
  type SimulatedExchange,
  type Storage,
  type Telephony,
} from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock, type VirtualClock } from '../world/virtualClock.ts';
import { createRig, MONDAY, type Rig, type RigAgent, type RigVisitor } from './createRig.ts';

/** The visitor's number in these tests, as stored. */
export const VISITOR_PHONE = '+48512345678';
/** The phones of the agents, by first name. */
export const AGENT_PHONES: Readonly<Record<string, string>> = {
  ada: '+48221000001',
  jan: '+48221000002',
  ewa: '+48221000003',
};

/** How a rig of calls differs from the usual one. */
export interface CallRigOptions {
  readonly callback?: ConfigInput['callback'];
  /** Stands between the desk and the exchange. */
  readonly wrap?: (exchange: SimulatedExchange) => Telephony;
  readonly clock?: VirtualClock;
  readonly storage?: Storage;
  readonly exchange?: SimulatedExchange;
  /** Another telephone system in the place of the exchange. */
  readonly system?: PhoneSystem;
  readonly seed?: number;
}

/** A server with a simulated exchange, and a visitor who wants to be called. */
export interface CallRig extends Rig {
  readonly exchange: SimulatedExchange;
  readonly visitorOf: RigVisitor;
  /** Orders that reached the exchange, as `agent +48…`. */
  readonly rung: string[];
  ask(): Promise<string>;
  callback(): Promise<Callback>;
  /** Types of the callback's events so far. */
  steps(): Promise<string[]>;
  /** The callback's latest event of a type. */
  last(type: string): Promise<{ readonly at: string; readonly data: unknown } | undefined>;
  people(...names: string[]): Promise<RigAgent[]>;
}

/** Makes one. Ada, Jan and Ewa have phones of their own. */
export async function createCallRig(options: CallRigOptions = {}): Promise<CallRig> {
  const clock = options.clock ?? createVirtualClock(MONDAY);
  const storage = options.storage ?? createMemoryStorage(createSeededRandom(5).bytes);
  const exchange = options.exchange ?? createSimulatedExchange(clock);
  const base = options.wrap ? options.wrap(exchange) : exchange;
  const rung: string[] = [];
  const telephony: Telephony = {
    ...base,
    place(order, key) {
      rung.push(`${order.party} ${order.to}`);
      return base.place(order, key);
    },
  };
  const phone: PhoneSystem = options.system ?? { telephony, exchange };
  const agents = Object.entries(AGENT_PHONES).map(([name, number]) => [`${name}@shop.example`, { phone: number }]);
  const rig = await createRig({
    clock,
    storage,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    channels: { phone },
    config: {
      callback: { country: 'PL', phone: { kind: 'simulated' }, ...options.callback },
      agents: Object.fromEntries(agents),
    },
  });
  const visitorOf = await rig.visitor();
  const events = async () => {
    const all = await storage.reads.events({ after: 0, limit: 1_000, visitorId: visitorOf.visitorId });
    return all.filter(({ type }) => type.startsWith('callback.'));
  };
  return {
    ...rig,
    exchange,
    visitorOf,
    rung,
    async ask() {
      const { events: caused } = await visitorOf.ok('callback.request', { when: 'now', phone: '512 345 678' });
      await clock.advance(10);
      return (caused.at(-1)!.data as { callbackId: string }).callbackId;
    },
    async callback() {
      return (await storage.reads.conversation(visitorOf.conversationId))!.callbacks.at(-1)!;
    },
    steps: async () => (await events()).map(({ type }) => type.slice('callback.'.length)),
    last: async (type) => (await events()).findLast((event) => event.type === `callback.${type}`),
    async people(...names) {
      const found: RigAgent[] = [];
      for (const name of names) {
        const agent = await rig.agent(name);
        await agent.goIn();
        found.push(agent);
      }
      await clock.advance(10);
      return found;
    },
  };
}
