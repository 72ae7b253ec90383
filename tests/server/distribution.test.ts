import { describe, expect, it } from 'vitest';
import type { ConfigInput } from '../../src/protocol/index.ts';
import { createRig, refused, type Rig, type RigAgent } from './createRig.ts';
import { ask, DAY, HOUR, inPoland, MINUTE, NOW, SECOND, slotAt, stand, storyOf } from './callbackRig.ts';

/** A desk with some agents, all in. */
async function deskOf(names: string[], callback: ConfigInput['callback'] = {}, more: Partial<ConfigInput> = {}) {
  const rig = await createRig({ config: inPoland(callback, more) });
  const agents: RigAgent[] = [];
  const leave: (() => Promise<void>)[] = [];
  for (const name of names) {
    const agent = await rig.agent(name);
    agents.push(agent);
    leave.push(await agent.goIn());
  }
  await rig.clock.advance(SECOND);
  return { rig, agents, leave };
}

async function asked(rig: Rig, callbackId: string): Promise<string[][]> {
  const story = await storyOf(rig, callbackId);
  return story.flatMap((event) => (event.type === 'callback.offered' ? [[...event.data.agentIds]] : []));
}

describe('sharing callbacks out', () => {
  it('P8.10: everybody who is free is asked at once, and the first to claim has it', async () => {
    const { rig, agents } = await deskOf(['Ada', 'Jan', 'Ola']);
    const visitor = await rig.visitor();
    const callbackId = await ask(visitor);
    const { state, offer } = await stand(rig, visitor, callbackId);
    expect(state).toBe('offered');
    expect([...offer!.agentIds].sort()).toEqual(agents.map(({ id }) => id).sort());
    await agents[1]!.ok('callback.claim', visitor.conversationId, { callbackId });
    expect(await stand(rig, visitor, callbackId)).toMatchObject({ state: 'claimed', agent: { id: agents[1]!.id } });
  });

  it('P8.10: in turn, one agent after another is asked for so many seconds, then everybody', async () => {
    const distribution = { order: 'in_turn', ringSeconds: 10, most: 2 } as const;
    const { rig, agents } = await deskOf(['Ada', 'Jan', 'Ola'], { distribution, promiseSeconds: 60 });
    const visitor = await rig.visitor();
    const callbackId = await ask(visitor);
    await rig.clock.advance(9_900);
    expect(await asked(rig, callbackId)).toHaveLength(1);
    await rig.clock.advance(20_200);
    const offers = await asked(rig, callbackId);
    expect(offers.map(({ length }) => length)).toEqual([1, 1, 3]);
    expect(offers[0]).not.toEqual(offers[1]);
    // The next callback begins with whoever was asked longest ago.
    const [, second] = [agents, await rig.visitor()];
    await agents[0]!.ok('callback.claim', visitor.conversationId, { callbackId });
    for (const step of ['connect', 'complete'])
      await agents[0]!.ok(`callback.${step}`, visitor.conversationId, { callbackId });
    const next = await ask(second, { when: 'now', phone: '512 345 679' });
    await rig.clock.advance(SECOND);
    expect((await asked(rig, next))[0]).toHaveLength(1);
  });

  it('P8.10: in turn, calls go round', async () => {
    const { rig, agents } = await deskOf(['Ada', 'Jan', 'Ola'], { distribution: { order: 'in_turn' } });
    const turns: string[] = [];
    for (let call = 0; call < 6; call++) {
      const visitor = await rig.visitor();
      const callbackId = await ask(visitor, { when: 'now', phone: `51234567${call}` });
      await rig.clock.advance(SECOND);
      const [[id]] = (await asked(rig, callbackId)) as [[string]];
      turns.push(id);
      const agent = agents.find((one) => one.id === id)!;
      for (const step of ['claim', 'connect', 'complete']) {
        await agent.ok(`callback.${step}`, visitor.conversationId, { callbackId });
      }
      await rig.clock.advance(MINUTE);
    }
    expect(turns.slice(0, 3)).toEqual(turns.slice(3));
    expect(new Set(turns).size).toBe(3);
  });

  it('P8.10: with longest_idle whoever had no call for longest is asked, also when they were asked lately', async () => {
    const { rig, agents } = await deskOf(['Ada', 'Jan'], { distribution: { order: 'longest_idle', ringSeconds: 10 } });
    const [ada, jan] = agents as [RigAgent, RigAgent];
    for (const [agent, phone] of [
      [ada, '512345671'],
      [jan, '512345672'],
      [jan, '512345673'],
    ] as const) {
      const visitor = await rig.visitor();
      const callbackId = await ask(visitor, { when: 'now', phone });
      for (const step of ['claim', 'connect', 'complete']) {
        await agent.ok(`callback.${step}`, visitor.conversationId, { callbackId });
      }
      await rig.clock.advance(MINUTE);
    }
    const callbackId = await ask(await rig.visitor(), { when: 'now', phone: '512345674' });
    await rig.clock.advance(SECOND);
    expect(await asked(rig, callbackId)).toEqual([[ada.id]]);
  });

  it('P8.10: somebody who says no is asked no more, and the others go on being asked', async () => {
    const { rig, agents } = await deskOf(['Ada', 'Jan']);
    const visitor = await rig.visitor();
    const callbackId = await ask(visitor);
    await rig.clock.advance(SECOND);
    await agents[0]!.ok('callback.decline', visitor.conversationId, { callbackId });
    const after = await stand(rig, visitor, callbackId);
    expect(after).toMatchObject({ state: 'offered', offer: { agentIds: [agents[1]!.id] }, passedBy: [agents[0]!.id] });
    const again = await agents[0]!.send('callback.decline', visitor.conversationId, { callbackId });
    expect((await refused(again)).code).toBe('callback_state');
    await agents[1]!.ok('callback.decline', visitor.conversationId, { callbackId });
    expect((await stand(rig, visitor, callbackId)).state).toBe('requested');
    await rig.clock.advance(20 * SECOND);
    expect(await asked(rig, callbackId)).toHaveLength(1);
    await agents[0]!.ok('callback.claim', visitor.conversationId, { callbackId });
  });

  it('P8.11: agents of the department are asked, in the language of the visitor where somebody speaks it', async () => {
    const more: Partial<ConfigInput> = {
      departments: [
        { id: 'sales', name: 'Sales', agents: ['ada@shop.example', 'jan@shop.example'] },
        { id: 'anyone', name: 'Anyone' },
      ],
      agents: { 'ada@shop.example': { languages: ['de'] }, 'jan@shop.example': { languages: ['pl', 'en'] } },
    };
    const { rig, agents } = await deskOf(['Ada', 'Jan', 'Ola'], {}, more);
    const [ada, jan, ola] = agents as [RigAgent, RigAgent, RigAgent];
    const visitor = await rig.visitor();
    const callbackId = await ask(visitor, { ...NOW, department: 'sales' });
    await rig.clock.advance(SECOND);
    expect(await asked(rig, callbackId)).toEqual([[jan.id]]);
    const foreign = await ola.send('callback.claim', visitor.conversationId, { callbackId });
    expect(await refused(foreign)).toMatchObject({ code: 'callback_state', detail: expect.stringContaining('sales') });
    await jan.ok('callback.claim', visitor.conversationId, { callbackId });
    const second = await rig.visitor();
    const other = await ask(second, { when: 'now', phone: '512345679', department: 'sales' });
    await rig.clock.advance(SECOND);
    // Nobody else there speaks Polish: better somebody than nobody.
    expect(await asked(rig, other)).toEqual([[ada.id]]);
  });

  it('P8.11: who is in a call, or out of their own hours, is not asked until that is over', async () => {
    const more: Partial<ConfigInput> = {
      agents: { 'jan@shop.example': { hours: { timeZone: 'Europe/Warsaw', week: { monday: ['12:00-16:00'] } } } },
    };
    const { rig, agents } = await deskOf(['Ada', 'Jan'], { promise: { most: 600 } }, more);
    const [ada, jan] = agents as [RigAgent, RigAgent];
    const first = await rig.visitor();
    const one = await ask(first);
    await ada.ok('callback.claim', first.conversationId, { callbackId: one });
    await ada.ok('callback.connect', first.conversationId, { callbackId: one });
    const inbox = await (await rig.get('/v1/agent/inbox', { cookie: jan.cookie })).json();
    expect(inbox.agents.filter(({ inCall }: { inCall?: boolean }) => inCall)).toMatchObject([{ id: ada.id }]);
    const second = await rig.visitor();
    const two = await ask(second, { when: 'now', phone: '512345679' });
    await rig.clock.advance(SECOND);
    expect(await asked(rig, two)).toEqual([]);
    await ada.ok('callback.complete', first.conversationId, { callbackId: one });
    await rig.clock.advance(0);
    expect(await asked(rig, two)).toEqual([[ada.id]]);
    await rig.clock.advance(2 * HOUR);
    expect((await asked(rig, two)).at(-1)).toEqual([jan.id]);
  });

  it('P8.11: an agent who comes in is asked about what waits', async () => {
    const { rig, leave, agents } = await deskOf(['Ada']);
    const visitor = await rig.visitor();
    const callbackId = await ask(visitor);
    await leave[0]!();
    await rig.clock.advance(HOUR);
    expect((await stand(rig, visitor, callbackId)).state).toBe('missed_by_agent');
    const jan = await rig.agent('Jan');
    await jan.goIn();
    await rig.clock.advance(0);
    expect((await asked(rig, callbackId)).at(-1)).toEqual([jan.id]);
    expect(agents).toHaveLength(1);
  });

  it('P8.12: what an agent who has gone had claimed is given to others, and can be taken over before', async () => {
    const { rig, agents, leave } = await deskOf(['Ada', 'Jan']);
    const [ada, jan] = agents as [RigAgent, RigAgent];
    const visitor = await rig.visitor();
    const callbackId = await ask(visitor);
    await ada.ok('callback.claim', visitor.conversationId, { callbackId });
    expect((await refused(await jan.send('callback.claim', visitor.conversationId, { callbackId }))).code).toBe(
      'callback_state',
    );
    await leave[0]!();
    await rig.clock.advance(4 * SECOND);
    expect((await stand(rig, visitor, callbackId)).agent!.id).toBe(ada.id);
    const { events } = await jan.ok('callback.claim', visitor.conversationId, { callbackId });
    expect(events.map(({ type }) => type)).toEqual(['callback.released', 'callback.claimed']);
    expect((await stand(rig, visitor, callbackId)).agent!.id).toBe(jan.id);
    await leave[1]!();
    await rig.clock.advance(30 * SECOND);
    const { state, agent } = await stand(rig, visitor, callbackId);
    expect([state, agent]).toEqual(['missed_by_agent', undefined]);
  });

  it('P8.12: a phone that rings is not taken away, and a slot claimed ahead is kept while its agent sleeps', async () => {
    const { rig, agents, leave } = await deskOf(['Ada', 'Jan']);
    const visitor = await rig.visitor();
    const callbackId = await ask(visitor);
    await agents[0]!.ok('callback.claim', visitor.conversationId, { callbackId });
    await agents[0]!.ok('callback.ring', visitor.conversationId, { callbackId });
    const sleeper = await rig.visitor();
    const ahead = await ask(sleeper, slotAt('2026-11-24T11:00:00Z', '+48512345679'));
    await agents[0]!.ok('callback.claim', sleeper.conversationId, { callbackId: ahead });
    await leave[0]!();
    await rig.clock.advance(MINUTE);
    expect((await stand(rig, visitor, callbackId)).state).toBe('ringing_visitor');
    await rig.clock.advance(DAY);
    expect((await stand(rig, sleeper, ahead)).state).toBe('claimed');
    await rig.clock.advance(Date.parse('2026-11-24T11:00:00Z') - rig.clock.now());
    expect(await stand(rig, sleeper, ahead)).toMatchObject({ state: 'offered', offer: { agentIds: [agents[1]!.id] } });
  });

  it('P8.13: a delayed callback is offered when the delay is over, not before', async () => {
    const { rig, agents } = await deskOf(['Ada']);
    const visitor = await rig.visitor();
    const callbackId = await ask(visitor);
    await agents[0]!.ok('callback.claim', visitor.conversationId, { callbackId });
    await visitor.ok('callback.delay', { callbackId, minutes: 5 });
    await rig.clock.advance(5 * MINUTE - 100);
    expect(await stand(rig, visitor, callbackId)).toMatchObject({
      state: 'requested',
      notBefore: '2026-11-23T09:05:01.000Z',
    });
    await rig.clock.advance(200);
    expect((await stand(rig, visitor, callbackId)).state).toBe('offered');
    const far = await rig.visitor();
    const slot = await ask(far, slotAt('2026-11-23T12:00:00Z', '+48512345679'));
    await far.ok('callback.delay', { callbackId: slot, minutes: 10 });
    expect((await stand(rig, far, slot)).dueAt).toBe('2026-11-23T12:10:00.000Z');
  });

  it('P8.14: a visitor who did not answer is rung again inside opening hours, so often as configured', async () => {
    const { rig, agents } = await deskOf(['Ada'], {
      retries: { minutes: [5, 500] },
      perNumber: { perDay: 10, minutesApart: 0 },
    });
    const visitor = await rig.visitor();
    const callbackId = await ask(visitor);
    const miss = async (reason = 'no_answer') => {
      await agents[0]!.ok('callback.claim', visitor.conversationId, { callbackId });
      await agents[0]!.ok('callback.miss', visitor.conversationId, { callbackId, reason });
    };
    await miss();
    expect((await stand(rig, visitor, callbackId)).retryAt).toBe('2026-11-23T09:05:01.000Z');
    await rig.clock.advance(5 * MINUTE);
    expect((await stand(rig, visitor, callbackId)).state).toBe('offered');
    await miss();
    // 500 minutes later it is evening: the next morning it is.
    expect((await stand(rig, visitor, callbackId)).retryAt).toBe('2026-11-24T08:00:00.000Z');
    await rig.clock.advance(Date.parse('2026-11-24T08:00:00Z') - rig.clock.now());
    expect(await stand(rig, visitor, callbackId)).toMatchObject({ state: 'offered', attempts: 2 });
    await miss();
    expect(await stand(rig, visitor, callbackId)).toMatchObject({ state: 'missed_by_visitor', attempts: 3 });
    expect((await stand(rig, visitor, callbackId)).retryAt).toBeUndefined();
    await visitor.ok('callback.again', { callbackId, because: 'missed' });
    await miss('wrong_number');
    expect((await stand(rig, visitor, callbackId)).retryAt).toBeUndefined();
  });

  it('P8.15: a callback that nobody takes is given up, and a call nobody ends is ended', async () => {
    const { rig, agents } = await deskOf(['Ada'], { retries: { expireMinutes: 60 }, limits: { callMinutes: 30 } });
    const [one, two] = [await rig.visitor(), await rig.visitor()];
    const first = await ask(one);
    await rig.clock.advance(61 * MINUTE);
    expect((await stand(rig, one, first)).state).toBe('expired');
    expect(
      (await refused(await agents[0]!.send('callback.claim', one.conversationId, { callbackId: first }))).code,
    ).toBe('callback_state');
    const second = await ask(two, { when: 'now', phone: '512345679' });
    for (const step of ['claim', 'connect'])
      await agents[0]!.ok(`callback.${step}`, two.conversationId, { callbackId: second });
    await rig.clock.advance(30 * MINUTE);
    expect((await stand(rig, two, second)).state).toBe('completed');
  });
});
