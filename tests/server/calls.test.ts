import { afterEach, describe, expect, it } from 'vitest';
import { AGENT_PHONES, createCallRig, VISITOR_PHONE, type CallRig } from './callRig.ts';

const [ADA, JAN] = [AGENT_PHONES.ada!, AGENT_PHONES.jan!];
const IN_TURN = { distribution: { order: 'in_turn', ringSeconds: 20, most: 3 } } as const;

let rig: CallRig;
afterEach(() => rig.server.close());

const open = () => rig.exchange.phones().filter(({ state }) => state !== 'ended');
const secondsBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 1000;

describe('a call made by the telephone system', () => {
  it('rings the agent, who presses 1 and so claims it, then the visitor, joins both, and is completed when somebody hangs up', async () => {
    rig = await createCallRig();
    await rig.people('Ada');
    await rig.ask();
    expect(open()).toMatchObject([{ party: 'agent', number: ADA, state: 'ringing' }]);
    const { callId } = open()[0]!;
    rig.exchange.act(callId, 'agent', 'answer');
    await rig.clock.advance(2_000);
    expect(open()).toMatchObject([{ state: 'prompt', say: expect.stringContaining('Press 1') }]);
    expect((await rig.callback()).state).toBe('offered');
    rig.exchange.act(callId, 'agent', 'press');
    await rig.clock.advance(10);
    expect((await rig.callback()).state).toBe('ringing_visitor');
    expect(open().map(({ party, number }) => `${party} ${number}`)).toEqual([
      `visitor ${VISITOR_PHONE}`,
      `agent ${ADA}`,
    ]);
    await rig.clock.advance(3_000);
    rig.exchange.act(callId, 'visitor', 'answer');
    await rig.clock.advance(10);
    expect([(await rig.callback()).state, ...open().map(({ state }) => state)]).toEqual([
      'connected',
      'bridged',
      'bridged',
    ]);
    await rig.clock.advance(61_000);
    rig.exchange.act(callId, 'visitor', 'hangup');
    await rig.clock.advance(10);
    const { state, connectedAt, endedAt, agent } = await rig.callback();
    expect([state, open(), agent?.name]).toEqual(['completed', [], 'Ada']);
    expect(secondsBetween(connectedAt!, endedAt!)).toBeCloseTo(61, 0);
    expect(await rig.steps()).toEqual(['requested', 'offered', 'claimed', 'ringing_visitor', 'connected', 'completed']);
    expect(rig.rung).toHaveLength(2);
    await rig.clock.advance(120_000);
    expect(await rig.storage.reads.liveCalls()).toEqual([]);
  });

  it('rings an agent who claims in the inbox before the visitor, and nobody when the agent has no phone', async () => {
    rig = await createCallRig({
      callback: { country: 'PL', phone: { kind: 'simulated' }, distribution: { first: 'visitor' } },
    });
    const [ola] = await rig.people('Ola');
    const callbackId = await rig.ask();
    await ola!.ok('callback.claim', rig.visitorOf.conversationId, { callbackId });
    await rig.clock.advance(10_000);
    expect([rig.rung, (await rig.callback()).state]).toEqual([[], 'claimed']);
    rig.server.close();

    rig = await createCallRig({ callback: { country: 'PL', distribution: { ringSeconds: 20 } } });
    const [ada] = await rig.people('Ada', 'Jan');
    const id = await rig.ask();
    expect(open()).toHaveLength(2);
    await ada!.ok('callback.claim', rig.visitorOf.conversationId, { callbackId: id });
    await rig.clock.advance(900);
    expect(open().map(({ number }) => number)).toEqual([ADA]);
    expect((await rig.callback()).state).toBe('ringing_agent');
    rig.exchange.act(open()[0]!.callId, 'agent', 'answer');
    rig.exchange.act(open()[0]!.callId, 'agent', 'press');
    await rig.clock.advance(10);
    expect((await rig.callback()).state).toBe('ringing_visitor');
    expect(rig.rung.filter((one) => one.startsWith('visitor'))).toHaveLength(1);
  });

  it('rings the visitor first where the site says so', async () => {
    rig = await createCallRig({ callback: { country: 'PL', distribution: { first: 'visitor' } } });
    const [ada] = await rig.people('Ada');
    const callbackId = await rig.ask();
    expect(rig.rung).toEqual([]);
    await ada!.ok('callback.claim', rig.visitorOf.conversationId, { callbackId });
    await rig.clock.advance(10);
    expect(rig.rung).toEqual([`visitor ${VISITOR_PHONE}`]);
    const { callId } = open()[0]!;
    rig.exchange.act(callId, 'visitor', 'answer');
    await rig.clock.advance(10);
    expect((await rig.callback()).state).toBe('ringing_agent');
    rig.exchange.act(callId, 'agent', 'answer');
    rig.exchange.act(callId, 'agent', 'press');
    await rig.clock.advance(10);
    expect((await rig.callback()).state).toBe('connected');
  });

  it('T03: a busy agent is passed over within a second, a silent one after 20; the next one is rung and the first phone is still', async () => {
    rig = await createCallRig({ callback: { country: 'PL', ...IN_TURN } });
    await rig.people('Ada', 'Jan');
    rig.exchange.script(ADA, { does: 'busy', afterSeconds: 0 });
    await rig.ask();
    await rig.clock.advance(1_000);
    expect(open().map(({ number }) => number)).toEqual([JAN]);
    expect((await rig.last('declined'))?.data).toMatchObject({ reason: 'busy' });
    rig.server.close();

    rig = await createCallRig({ callback: { country: 'PL', ...IN_TURN } });
    await rig.people('Ada', 'Jan');
    await rig.ask();
    expect(open().map(({ number }) => number)).toEqual([ADA]);
    await rig.clock.advance(20_500);
    expect(open().map(({ number }) => number)).toEqual([JAN]);
  });

  it('T03: a dead agent, a declining one and an agent whose voicemail answers are passed over', async () => {
    for (const [does, reason] of [
      ['unreachable', 'unreachable'],
      ['decline', 'declined'],
      ['machine', 'machine'],
    ] as const) {
      rig = await createCallRig({ callback: { country: 'PL', ...IN_TURN } });
      await rig.people('Ada', 'Jan');
      rig.exchange.script(ADA, { does, afterSeconds: 1 });
      await rig.ask();
      await rig.clock.advance(2_500);
      expect([does, (await rig.last('declined'))?.data]).toMatchObject([does, { reason }]);
      expect(open().map(({ number }) => number)).toEqual([JAN]);
      rig.server.close();
    }
  });

  it('T04: when every agent fails the visitor is told within 60 s, and the callback can still be taken', async () => {
    rig = await createCallRig({ callback: { country: 'PL', ...IN_TURN } });
    const [ada] = await rig.people('Ada', 'Jan');
    for (const number of [ADA, JAN]) rig.exchange.script(number, { does: 'busy', afterSeconds: 1 });
    const callbackId = await rig.ask();
    await rig.clock.advance(60_000);
    expect((await rig.callback()).missedAt).toBeDefined();
    expect(secondsBetween((await rig.callback()).requestedAt, (await rig.callback()).missedAt!)).toBeLessThanOrEqual(
      60,
    );
    rig.exchange.script(ADA, { does: 'answer', talksSeconds: 30 });
    rig.exchange.script(VISITOR_PHONE, { does: 'answer' });
    const claimed = await ada!.send('callback.claim', rig.visitorOf.conversationId, { callbackId });
    // Unless a telephone that had been busy has answered meanwhile.
    if (claimed.status !== 200)
      expect(['claimed', 'ringing_visitor', 'connected']).toContain((await rig.callback()).state);
    await rig.clock.advance(60_000);
    expect((await rig.callback()).state).toBe('completed');
  });

  it('T05: a visitor who is busy, does not answer or has a machine is missed for that reason within a second, the agent is let go, and no message is left', async () => {
    for (const [does, reason, after] of [
      ['busy', 'busy', 1_500],
      ['machine', 'machine', 1_500],
      ['decline', 'declined', 1_500],
      ['ring', 'no_answer', 30_500],
    ] as const) {
      rig = await createCallRig();
      await rig.people('Ada');
      rig.exchange.script(ADA, { does: 'answer', afterSeconds: 1 });
      rig.exchange.script(VISITOR_PHONE, { does, afterSeconds: 1 });
      await rig.ask();
      await rig.clock.advance(1_000 + after);
      const { state, reason: told, attempts, retryAt } = await rig.callback();
      expect([does, state, told, attempts, open()]).toEqual([does, 'missed_by_visitor', reason, 1, []]);
      expect(secondsBetween((await rig.callback()).endedAt!, retryAt!)).toBe(300);
      const visitorsPhone = rig.exchange.phones().find(({ party }) => party === 'visitor');
      expect(visitorsPhone?.state).toBe('ended');
      rig.server.close();
    }
  });

  it('T05: the visitor is rung again after 5 and 30 minutes, and no third time', async () => {
    rig = await createCallRig();
    await rig.people('Ada');
    rig.exchange.script(ADA, { does: 'answer', afterSeconds: 1 });
    rig.exchange.script(VISITOR_PHONE, { does: 'busy', afterSeconds: 1 });
    await rig.ask();
    await rig.clock.advance(3 * 3_600_000);
    expect(rig.rung.filter((one) => one.startsWith('visitor'))).toHaveLength(3);
    expect([(await rig.callback()).state, (await rig.callback()).attempts]).toEqual(['missed_by_visitor', 3]);
  });

  it('stops ringing within a second when the visitor cancels, delays or moves the call', async () => {
    for (const [type, data] of [
      ['callback.cancel', {}],
      ['callback.delay', { minutes: 5 }],
      ['callback.reschedule', { slotStart: '2026-11-23T12:00:00Z' }],
    ] as const) {
      rig = await createCallRig();
      await rig.people('Ada');
      const callbackId = await rig.ask();
      expect(open()).toHaveLength(1);
      await rig.visitorOf.ok(type, { callbackId, ...data });
      await rig.clock.advance(999);
      expect([type, open()]).toEqual([type, []]);
      await rig.clock.advance(60_000);
      expect([type, rig.rung.length]).toEqual([type, 1]);
      rig.server.close();
    }
  });

  it('ends the call when it has lasted as long as allowed', async () => {
    rig = await createCallRig({ callback: { country: 'PL', limits: { callMinutes: 2 } } });
    await rig.people('Ada');
    rig.exchange.script(ADA, { does: 'answer' });
    rig.exchange.script(VISITOR_PHONE, { does: 'answer' });
    await rig.ask();
    await rig.clock.advance(5_000);
    expect((await rig.callback()).state).toBe('connected');
    await rig.clock.advance(121_000);
    expect([(await rig.callback()).state, open()]).toEqual(['completed', []]);
  });

  it('gives an order that fails once more under the same key, asks what became of it, and only then says that the phone system failed', async () => {
    const keys: string[] = [];
    let asked = 0;
    rig = await createCallRig({
      wrap: (exchange) => ({
        ...exchange,
        place(order, key) {
          if (order.party === 'agent') return exchange.place(order, key);
          keys.push(`${key}${order.again ? ' again' : ''}`);
          return Promise.reject(new Error('502'));
        },
        legs(callId, orders) {
          asked++;
          return exchange.legs(callId, orders);
        },
      }),
    });
    await rig.people('Ada');
    rig.exchange.script(ADA, { does: 'answer', afterSeconds: 1 });
    const callbackId = await rig.ask();
    const before = asked;
    await rig.clock.advance(1_500);
    expect(keys).toEqual([`${callbackId}.1:visitor`, `${callbackId}.1:visitor again`]);
    expect(asked).toBeGreaterThan(before);
    expect([(await rig.callback()).state, (await rig.callback()).reason, open()]).toEqual([
      'failed',
      'phone_system',
      [],
    ]);
  });

  it('takes an order for given whose answer was lost: the phone rings once', async () => {
    rig = await createCallRig({
      wrap: (exchange) => ({
        ...exchange,
        async place(order, key) {
          await exchange.place(order, key);
          throw new Error('the answer was lost');
        },
      }),
    });
    await rig.people('Ada');
    rig.exchange.script(ADA, { does: 'answer' });
    rig.exchange.script(VISITOR_PHONE, { does: 'answer', talksSeconds: 20 });
    await rig.ask();
    await rig.clock.advance(30_000);
    expect((await rig.callback()).state).toBe('completed');
    expect(rig.exchange.phones()).toHaveLength(2);
  });

  it('T06: finds out by asking when every event is lost, or comes 60 seconds late', async () => {
    for (const delay of [undefined, 60_000]) {
      rig = await createCallRig({
        wrap: (exchange) => ({
          ...exchange,
          onEvent: (listener) =>
            delay === undefined
              ? () => {}
              : exchange.onEvent((event) => void rig.clock.after(delay, () => listener(event))),
        }),
      });
      await rig.people('Ada');
      rig.exchange.script(ADA, { does: 'answer' });
      rig.exchange.script(VISITOR_PHONE, { does: 'answer', talksSeconds: 30 });
      await rig.ask();
      await rig.clock.advance(90_000);
      expect([delay, (await rig.callback()).state, open()]).toEqual([delay, 'completed', []]);
      expect(rig.rung).toHaveLength(2);
      rig.server.close();
    }
  });

  it('rings one agent for one call at a time, and for the next when the first is over', async () => {
    rig = await createCallRig({ callback: { country: 'PL', distribution: { ringSeconds: 60 } } });
    await rig.people('Ada', 'Ola');
    await rig.ask();
    const other = await rig.visitor();
    await other.ok('callback.request', { when: 'now', phone: '512 345 679' });
    await rig.clock.advance(1_000);
    expect(open()).toHaveLength(1);
    rig.exchange.act(open()[0]!.callId, 'agent', 'decline');
    await rig.clock.advance(1_000);
    expect(open()).toHaveLength(1);
    expect(rig.rung).toEqual([`agent ${ADA}`, `agent ${ADA}`]);
  });

  it('rings an agent again only once their phone is still', async () => {
    rig = await createCallRig({
      callback: { country: 'PL', distribution: { ringSeconds: 60 } },
      wrap: (exchange) => ({
        ...exchange,
        async hangup(...order) {
          rig.clock.after(700, () => void exchange.hangup(...order));
        },
      }),
    });
    await rig.people('Ada', 'Ola');
    const callbackId = await rig.ask();
    const other = await rig.visitor();
    await other.ok('callback.request', { when: 'now', phone: '512 345 679' });
    await rig.clock.advance(1_000);
    await rig.visitorOf.ok('callback.cancel', { callbackId });
    await rig.clock.advance(600);
    expect(rig.rung).toHaveLength(1);
    await rig.clock.advance(200);
    expect(open()).toMatchObject([{ number: ADA, state: 'ringing' }]);
    expect(rig.rung).toHaveLength(2);
  });
});
