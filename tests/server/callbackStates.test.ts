import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldCallbacks,
  stepCallback,
  type Callback,
  type CallbackState,
  type CallbackStep,
  type Event,
} from '../../src/protocol/index.ts';
import { ask, HOUR, inPoland, SECOND, slotAt, stand, storyOf } from './callbackRig.ts';
import { createRig, refused, type Rig, type RigAgent, type RigVisitor } from './createRig.ts';

/** Where each step may begin, and where it leads: the table of `docs/callback.md`. */
const TABLE: Record<CallbackStep, [from: string, to: CallbackState]> = {
  offered: ['requested missed_by_agent', 'offered'],
  declined: ['offered', 'requested'],
  claimed: ['requested offered missed_by_agent', 'claimed'],
  released: ['claimed ringing_agent ringing_visitor', 'requested'],
  ringing_agent: ['claimed ringing_visitor', 'ringing_agent'],
  ringing_visitor: ['claimed ringing_agent', 'ringing_visitor'],
  connected: ['claimed ringing_agent ringing_visitor', 'connected'],
  completed: ['connected', 'completed'],
  missed_by_agent: ['requested offered', 'missed_by_agent'],
  missed_by_visitor: ['claimed ringing_agent ringing_visitor', 'missed_by_visitor'],
  cancelled: [
    'requested offered missed_by_agent claimed ringing_agent ringing_visitor missed_by_visitor failed',
    'cancelled',
  ],
  rescheduled: [
    'requested offered missed_by_agent claimed ringing_agent missed_by_visitor expired failed',
    'requested',
  ],
  delayed: ['requested offered missed_by_agent claimed ringing_agent', 'requested'],
  retried: ['missed_by_agent missed_by_visitor completed expired failed', 'requested'],
  expired: ['requested offered missed_by_agent missed_by_visitor', 'expired'],
  failed: ['requested offered missed_by_agent claimed ringing_agent ringing_visitor connected', 'failed'],
};
const STEPS = Object.keys(TABLE) as CallbackStep[];
const STATES = [...new Set(STEPS.flatMap((step) => [...TABLE[step][0].split(' '), TABLE[step][1]]))] as CallbackState[];

const callback: Callback = {
  id: 'c',
  conversationId: 'v',
  state: 'requested',
  phone: '+48512345678',
  when: 'now',
  requestedAt: '2026-11-23T09:00:00.000Z',
  dueAt: '2026-11-23T09:00:28.000Z',
};
const eventOf = (type: string, at = '2026-11-23T09:00:10.000Z', agentId?: string): Event =>
  ({
    type: `callback.${type}`,
    conversationId: 'v',
    at,
    author: { kind: 'desk', id: 'desk' },
    data: {
      callbackId: 'c',
      agent: { id: 'a', name: 'Ada' },
      agentIds: ['a', 'b'],
      ...(agentId ? { agentId } : {}),
      until: at,
      dueAt: at,
      slot: { start: at, end: at },
      reason: 'busy',
      rating: 3,
      by: 'sms',
    },
  }) as unknown as Event;

interface Scene {
  rig: Rig;
  visitor: RigVisitor;
  ada: RigAgent;
  jan: RigAgent;
  callbackId: string;
}

async function scene(): Promise<Scene> {
  const rig = await createRig({
    config: inPoland({ perNumber: { minutesApart: 0, perDay: 100 }, retries: { minutes: [] } }),
  });
  const [ada, jan] = [await rig.agent('Ada'), await rig.agent('Jan')];
  await ada.goIn();
  await jan.goIn();
  const visitor = await rig.visitor();
  const callbackId = await ask(visitor);
  await rig.clock.advance(SECOND);
  return { rig, visitor, ada, jan, callbackId };
}

const byAgent = ({ ada, visitor, callbackId }: Scene, ...steps: string[]) =>
  steps.reduce<Promise<unknown>>(
    (before, step) => before.then(() => ada.ok(`callback.${step}`, visitor.conversationId, { callbackId })),
    Promise.resolve(),
  );

/** How each state is reached by people alone. */
const ROADS: Partial<Record<CallbackState, (scene: Scene) => Promise<unknown>>> = {
  offered: async () => undefined,
  claimed: (s) => byAgent(s, 'claim'),
  ringing_visitor: (s) => byAgent(s, 'claim', 'ring'),
  connected: (s) => byAgent(s, 'claim', 'connect'),
  completed: (s) => byAgent(s, 'claim', 'connect', 'complete'),
  missed_by_visitor: (s) => byAgent(s, 'claim', 'miss'),
  cancelled: (s) => s.visitor.ok('callback.cancel', { callbackId: s.callbackId }),
  missed_by_agent: (s) => s.rig.clock.advance(HOUR),
  expired: (s) => s.rig.clock.advance(25 * HOUR),
};

/** What the one who holds it, and the visitor, may do in each state. */
const ALLOWED: Partial<Record<CallbackState, string>> = {
  offered: 'claim decline cancel reschedule delay',
  claimed: 'release ring connect miss cancel reschedule delay',
  ringing_visitor: 'release connect miss cancel',
  connected: 'complete',
  completed: 'again rate',
  missed_by_visitor: 'cancel reschedule again',
  cancelled: '',
  missed_by_agent: 'claim cancel reschedule delay again',
  expired: 'reschedule again',
};
const AGENT = ['claim', 'decline', 'release', 'ring', 'connect', 'complete', 'miss'];
const VISITOR = ['cancel', 'reschedule', 'delay', 'again', 'rate'];
const MORE: Record<string, object> = {
  reschedule: { slotStart: '2026-11-25T11:00:00Z' },
  delay: { minutes: 5 },
  again: { because: 'missed' },
  rate: { rating: 4 },
};

describe('the states of a callback', () => {
  it('P8.6: every step leads where the table says, and from anywhere else nowhere', () => {
    expect(STATES).toHaveLength(12);
    for (const state of STATES) {
      for (const step of STEPS) {
        const [from, to] = TABLE[step];
        expect(stepCallback(state, step), `${state} ${step}`).toBe(from.split(' ').includes(state) ? to : undefined);
      }
    }
  });

  it('P8.6: what a state does not allow is refused, for agents and visitors, and changes nothing', async () => {
    for (const [state, road] of Object.entries(ROADS)) {
      const s = await scene();
      await road(s);
      expect((await stand(s.rig, s.visitor, s.callbackId)).state).toBe(state);
      const allowed = (ALLOWED[state as CallbackState] ?? '').split(' ');
      for (const word of [...AGENT, ...VISITOR].filter((one) => !allowed.includes(one))) {
        const data = { callbackId: s.callbackId, ...MORE[word] };
        const answer = AGENT.includes(word)
          ? await s.ada.send(`callback.${word}`, s.visitor.conversationId, data)
          : await s.visitor.send(`callback.${word}`, data);
        expect((await refused(answer)).code, `${word} while ${state}`).toBe('callback_state');
        expect((await stand(s.rig, s.visitor, s.callbackId)).state, `${word} while ${state}`).toBe(state);
      }
      s.rig.server.close();
    }
  });

  it('P8.6: what a state allows is done', async () => {
    for (const [state, road] of Object.entries(ROADS)) {
      for (const word of (ALLOWED[state as CallbackState] ?? '').split(' ').filter(Boolean)) {
        const s = await scene();
        await road(s);
        // After a night the desk is shut: asking again needs somebody there.
        if (state === 'expired' && word === 'again') await s.rig.clock.advance(22 * HOUR);
        const data = { callbackId: s.callbackId, ...MORE[word] };
        const answer = AGENT.includes(word)
          ? await s.ada.send(`callback.${word}`, s.visitor.conversationId, data)
          : await s.visitor.send(`callback.${word}`, data);
        expect(answer.status, `${word} while ${state}: ${await answer.clone().text()}`).toBe(200);
        s.rig.server.close();
      }
    }
  });

  it('P8.6: of two who act at once the first wins, and the other learns why not', async () => {
    type Act = (s: Scene) => Promise<Response>;
    const agent =
      (word: string, who: 'ada' | 'jan' = 'ada'): Act =>
      (s) =>
        s[who].send(`callback.${word}`, s.visitor.conversationId, { callbackId: s.callbackId });
    const visitor =
      (word: string): Act =>
      (s) =>
        s.visitor.send(`callback.${word}`, { callbackId: s.callbackId, ...MORE[word] });
    const RACES: [name: string, before: string[], first: Act, second: Act, end: CallbackState][] = [
      ['two agents claim', [], agent('claim'), agent('claim', 'jan'), 'claimed'],
      ['claim, then cancel', [], agent('claim'), visitor('cancel'), 'cancelled'],
      ['cancel, then claim', [], visitor('cancel'), agent('claim'), 'cancelled'],
      ['cancel while claimed, then ring', ['claim'], visitor('cancel'), agent('ring'), 'cancelled'],
      ['answer, then cancel', ['claim', 'ring'], agent('connect'), visitor('cancel'), 'connected'],
      ['cancel, then answer', ['claim', 'ring'], visitor('cancel'), agent('connect'), 'cancelled'],
      ['move while it rings', ['claim', 'ring'], agent('connect'), visitor('reschedule'), 'connected'],
      ['move, then ring', ['claim'], visitor('reschedule'), agent('ring'), 'requested'],
      ['delay while offered, then claim', [], visitor('delay'), agent('claim'), 'claimed'],
      ['claim, then delay', [], agent('claim'), visitor('delay'), 'requested'],
      ['decline, then claim by the other', [], agent('decline'), agent('claim', 'jan'), 'claimed'],
      ['claim, then decline by the other', [], agent('claim'), agent('decline', 'jan'), 'claimed'],
      ['give up, then answer', ['claim', 'ring'], agent('miss'), agent('connect'), 'missed_by_visitor'],
      ['release, then the other claims', ['claim'], agent('release'), agent('claim', 'jan'), 'claimed'],
      ['complete, then cancel', ['claim', 'connect'], agent('complete'), visitor('cancel'), 'completed'],
      ['cancel twice', [], visitor('cancel'), visitor('cancel'), 'cancelled'],
    ];
    for (const [name, before, first, second, end] of RACES) {
      const s = await scene();
      await byAgent(s, ...before);
      const [one, two] = await Promise.all([first(s), second(s)]);
      expect(one.status, `${name}: ${await one.clone().text()}`).toBe(200);
      if (two.status !== 200) expect((await refused(two)).code, name).toBe('callback_state');
      const { state } = await stand(s.rig, s.visitor, s.callbackId);
      // What was given back or put off may have been offered anew by now.
      expect(state === 'offered' ? 'requested' : state, name).toBe(end);
      const story = await storyOf(s.rig, s.callbackId);
      expect(new Set(story.map(({ seq }) => seq)).size, name).toBe(story.length);
      s.rig.server.close();
    }
  });

  it('P8.6: whatever comes in whatever order, folding goes by the table, and a cancelled callback stays so', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom(...STEPS, 'rated', 'reminded', 'unheard_of'), fc.constantFrom(undefined, 'a', 'b')),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        let [current] = [callback];
        for (const [step, agentId] of all) {
          const [next] = foldCallbacks([current], eventOf(step, undefined, agentId)) as [Callback];
          const table = TABLE[step as CallbackStep];
          if (!table?.[0].split(' ').includes(current.state)) expect(next.state).toBe(current.state);
          else if (step === 'declined') expect(['requested', 'missed_by_agent', 'offered']).toContain(next.state);
          else if (step === 'released') expect(['requested', 'missed_by_agent']).toContain(next.state);
          else expect(next.state).toBe(table[1]);
          if (current.state === 'cancelled')
            expect({ ...next, rating: 0, remindedAt: '' }).toEqual({ ...current, rating: 0, remindedAt: '' });
          expect(next.state === 'offered').toBe(next.offer !== undefined);
          if (['requested', 'offered', 'missed_by_agent'].includes(next.state)) expect(next.endedAt ?? '').toBe('');
          expect([next.id, next.phone, next.requestedAt]).toEqual([callback.id, callback.phone, callback.requestedAt]);
          current = next;
        }
      }),
      { numRuns: 800, seed: 20261123 },
    );
  });

  it('P8.9: of two visitors who move to one slot at once, one gets it', async () => {
    const rig = await createRig({ config: inPoland() });
    const visitors = [await rig.visitor(), await rig.visitor()];
    const ids = [
      await ask(visitors[0]!, slotAt('2026-11-23T11:00:00Z', '+48512345671')),
      await ask(visitors[1]!, slotAt('2026-11-23T11:15:00Z', '+48512345672')),
    ];
    const moves = await Promise.all(
      visitors.map((visitor, index) =>
        visitor.send('callback.reschedule', { callbackId: ids[index], slotStart: '2026-11-23T12:00:00Z' }),
      ),
    );
    expect(moves.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await refused(moves.find(({ status }) => status !== 200)!)).code).toBe('slot_taken');
  });
});
