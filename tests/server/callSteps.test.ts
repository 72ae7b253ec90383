import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepCallback, type Callback, type CallbackStep } from '../../src/protocol/index.ts';
import { callFacts, type CallFactsParts } from '../../src/server/desk/callFacts.ts';
import type { CallRecord } from '../../src/server/desk/callRecords.ts';
import { beginCall, stepCall, type CallInput, type CallPlan } from '../../src/server/desk/callSteps.ts';
import type { LegEvent, LegState, Party } from '../../src/server/index.ts';
import { createSeededRandom, type SeededRandom } from '../world/seededRandom.ts';

const AGENT = { id: 'agent', name: 'Ada' };
const NOW = 1_000_000;

/** What a phone does, and what the other side of it does in the end. */
const AGENT_DOES = [
  'answers',
  'answers',
  'answers',
  'busy',
  'no_answer',
  'declined',
  'machine',
  'unreachable',
] as const;
const VISITOR_DOES = [
  'answers',
  'answers',
  'answers',
  'busy',
  'no_answer',
  'declined',
  'machine',
  'unreachable',
] as const;

type Move = CallInput & { readonly sure?: true };

/** An exchange that tells of everything it does into a bag, from which events are drawn in any order. */
function createBag(does: Record<Party, string>) {
  const bag: Move[] = [];
  const legs = new Map<Party, LegState>();
  const rung: Party[] = [];
  let bridged = false;
  const tell = (party: Party, state: LegState, more: Partial<LegEvent> = {}) => {
    legs.set(party, state);
    bag.push({ kind: 'told', event: { party, state, ...more } });
  };
  return {
    bag,
    rung,
    wasBridged: () => bridged,
    open: () => [...legs].filter(([, state]) => state !== 'ended').map(([party]) => party),
    place(party: Party) {
      rung.push(party);
      tell(party, 'initiated');
      tell(party, 'ringing');
      const act = does[party];
      if (act === 'answers') tell(party, 'answered');
      else if (act === 'machine') tell(party, 'answered', { machine: true });
      else tell(party, 'ended', { cause: act as NonNullable<LegEvent['cause']> });
    },
    bridge() {
      if ([...legs.values()].some((state) => state === 'ended')) return false;
      bridged = true;
      tell('agent', 'bridged');
      tell('visitor', 'bridged');
      return true;
    },
    hangUp(party: Party) {
      const state = legs.get(party);
      if (state === undefined || state === 'ended') return;
      const talked = state === 'answered' || state === 'bridged';
      tell(party, 'ended', talked ? {} : { cause: 'no_answer' });
    },
  };
}

/** Folds facts as the log would. */
function follow(callback: Callback, facts: ReturnType<typeof callFacts>): Callback {
  let next = callback;
  for (const fact of facts) {
    const step = fact.type.slice('callback.'.length) as CallbackStep;
    const state = stepCallback(next.state, step);
    if (!state) throw new Error(`${next.state} cannot be ${step}`);
    next = { ...next, state: fact.type === 'callback.declined' ? 'requested' : state };
    if (fact.type === 'callback.claimed') next = { ...next, agent: fact.data.agent };
    if (fact.type === 'callback.released') {
      const { agent: _, ...rest } = next;
      next = rest;
    }
  }
  return next;
}

interface Outcome {
  readonly callback: Callback;
  readonly call: CallRecord;
  readonly steps: string[];
  readonly exchange: ReturnType<typeof createBag>;
}

/** One call from its beginning to its end, every event delivered at a random moment, some of them twice. */
function play(random: SeededRandom, first: Party, does: Record<Party, string>, offered: boolean): Outcome {
  const plan: CallPlan = { first, ringSeconds: { agent: 20, visitor: 30 } };
  const exchange = createBag(does);
  const steps: string[] = [];
  const parts: CallFactsParts = { agent: AGENT, first, missed: ({ id }, reason) => ({ callbackId: id, reason }) };
  let callback: Callback = {
    id: 'c',
    conversationId: 'v',
    state: offered ? 'offered' : 'claimed',
    phone: '+48512345678',
    when: 'now',
    requestedAt: '',
    dueAt: '',
    ...(offered ? { offer: { agentIds: [AGENT.id], until: '' } } : { agent: AGENT }),
  };
  let call = beginCall(
    {
      id: 'c.1',
      callbackId: 'c',
      conversationId: 'v',
      visitorId: 'u',
      agentId: AGENT.id,
      purpose: 'p',
      startedAt: NOW,
    },
    plan,
    NOW,
  );
  const placed = new Set<Party>();
  let bridging = false;
  let hungUp = false;

  function feed(input: CallInput): void {
    const next = stepCall(call, input, plan, NOW);
    if (next === call) return;
    call = next;
    const facts = callFacts(call, callback, parts);
    steps.push(...facts.map(({ type }) => type));
    callback = follow(callback, facts);
    order();
  }

  function order(): void {
    for (const party of ['agent', 'visitor'] as const) {
      if (!call[party] || placed.has(party) || call.over) continue;
      placed.add(party);
      exchange.place(party);
      exchange.bag.push({ kind: 'taken', party });
    }
    if (call.bridge === 'wanted' && !bridging && !call.over) {
      bridging = true;
      exchange.bag.push({ kind: exchange.bridge() ? 'joined' : 'not_joined', sure: true } as Move);
    }
    if (call.over && !hungUp) {
      hungUp = true;
      for (const party of exchange.open()) exchange.hangUp(party);
    }
  }

  order();
  const seen: Move[] = [];
  for (let count = 0; exchange.bag.length > 0 || exchange.open().length > 0; count++) {
    if (count > 500) throw new Error('it does not end');
    // In the end somebody hangs up, or the ringing has lasted long enough.
    if (exchange.bag.length === 0 || random.chance(0.1)) {
      const party = random.pick(exchange.open().concat(exchange.open().length ? [] : ['agent']));
      if (exchange.bag.length === 0 || exchange.wasBridged()) exchange.hangUp(party);
    }
    if (exchange.bag.length === 0) continue;
    const [move] = exchange.bag.splice(random.below(exchange.bag.length), 1) as [Move];
    seen.push(move);
    feed(move);
    if (random.chance(0.3)) feed(random.pick(seen));
  }
  for (const move of seen) feed(move);
  return { callback, call, steps, exchange };
}

describe('a call in the hands of a telephone system', () => {
  it('T06: of 10,000 random orders of doubled, reversed and delayed events every one ends as the call did', () => {
    const ends: Record<string, number> = {};
    for (let seed = 0; seed < 10_000; seed++) {
      const random = createSeededRandom(seed);
      const first = random.pick(['agent', 'agent', 'visitor'] as const);
      const does = { agent: random.pick(AGENT_DOES), visitor: random.pick(VISITOR_DOES) };
      const { callback, call, steps, exchange } = play(random, first, does, first === 'agent' && random.chance(0.5));
      const what = { seed, first, does, steps, call };
      expect(exchange.open(), JSON.stringify(what)).toEqual([]);
      expect(new Set(exchange.rung).size, JSON.stringify(what)).toBe(exchange.rung.length);
      expect(callback.state === 'completed', JSON.stringify(what)).toBe(exchange.wasBridged());
      if (!exchange.wasBridged()) expect(steps).not.toContain('callback.connected');
      expect(['completed', 'requested', 'missed_by_visitor', 'failed'], JSON.stringify(what)).toContain(callback.state);
      const other = first === 'agent' ? 'visitor' : 'agent';
      if (does[first] === 'answers' && does[other] !== 'answers') {
        const wanted = other === 'visitor' ? 'missed_by_visitor' : 'requested';
        // Unless the one who waited has hung up before.
        expect([wanted, first === 'visitor' ? 'missed_by_visitor' : 'requested'], JSON.stringify(what)).toContain(
          callback.state,
        );
      }
      ends[callback.state] = (ends[callback.state] ?? 0) + 1;
    }
    for (const state of ['completed', 'requested', 'missed_by_visitor']) expect(ends[state]).toBeGreaterThan(500);
  });

  it('T06: any events whatever, in any order, leave a call that has ended as it is and step no callback where it cannot go', () => {
    const party = fc.constantFrom<Party>('agent', 'visitor');
    const input: fc.Arbitrary<CallInput> = fc.oneof(
      fc.record({ kind: fc.constantFrom('taken', 'refused', 'gone', 'silent'), party }) as fc.Arbitrary<CallInput>,
      fc.record({ kind: fc.constantFrom('joined', 'not_joined', 'too_long', 'left') }) as fc.Arbitrary<CallInput>,
      fc.record({
        kind: fc.constant('told' as const),
        event: fc.record(
          {
            party,
            state: fc.constantFrom<LegState>('initiated', 'ringing', 'answered', 'bridged', 'ended'),
            machine: fc.boolean(),
            cause: fc.constantFrom('busy' as const, 'no_answer' as const, 'declined' as const),
          },
          { requiredKeys: ['party', 'state'] },
        ),
      }) as fc.Arbitrary<CallInput>,
    );
    const plan: CallPlan = { first: 'agent', ringSeconds: { agent: 20, visitor: 30 } };
    fc.assert(
      fc.property(fc.array(input, { maxLength: 30 }), (inputs) => {
        const parts: CallFactsParts = { agent: AGENT, first: 'agent', missed: () => ({ callbackId: 'c' }) };
        const base = {
          id: 'c.1',
          callbackId: 'c',
          conversationId: 'v',
          visitorId: 'u',
          agentId: AGENT.id,
          purpose: 'p',
        };
        let call = beginCall({ ...base, startedAt: NOW }, plan, NOW);
        let callback = { id: 'c', state: 'claimed', agent: AGENT } as Callback;
        for (const one of inputs) {
          const next = stepCall(call, one, plan, NOW);
          if (call.over) expect(next.over).toEqual(call.over);
          call = next;
          // Throws when a step is not allowed.
          callback = follow(callback, callFacts(call, callback, parts));
        }
        if (call.over && call.over.end !== 'left') expect(callback.state).not.toMatch(/claimed|ringing|connected/);
      }),
      { numRuns: 3_000, seed: 7 },
    );
  });
});
