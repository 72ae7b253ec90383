import { describe, expect, it } from 'vitest';
import type { EventType } from '../../src/protocol/index.ts';
import { createMemoryStorage } from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock } from '../world/virtualClock.ts';
import { createRig, MONDAY, refused, type Rig, type RigVisitor } from './createRig.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = { when: 'now', phone: '512 345 678' };
const slotAt = (slotStart: string, phone = '+48512345678') => ({ when: 'slot', slotStart, phone });
const ELEVEN = '2026-11-23T11:00:00.000Z';
const NOON = '2026-11-23T12:00:00.000Z';

async function request(visitor: RigVisitor, data: unknown): Promise<string> {
  const { events } = await visitor.ok('callback.request', data);
  return events.at(-1)!.commandId!;
}

async function count(rig: Rig, type: EventType): Promise<number> {
  const events = await rig.storage.reads.events({ after: 0, limit: 1000 });
  return events.filter((event) => event.type === type).length;
}

describe('callbacks', () => {
  it('P8.1: "now" is promised only when somebody is in within opening hours', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    expect((await refused(await visitor.send('callback.request', NOW))).code).toBe('callback_no_agent');
    await agent.goIn();
    const { events } = await visitor.ok('callback.request', { ...NOW, name: 'Ewa', topic: 'Ficus' });
    expect(events[0]).toMatchObject({
      type: 'callback.requested',
      data: { phone: '+48512345678', name: 'Ewa', topic: 'Ficus', dueAt: '2026-11-23T09:00:28.000Z' },
    });
    await visitor.ok('callback.cancel', { callbackId: events[0]!.commandId });
    await rig.clock.advance(9 * HOUR);
    const problem = await refused(await visitor.send('callback.request', NOW));
    expect(problem).toMatchObject({ code: 'callback_no_agent', detail: 'Out of opening hours.' });
  });

  it('P8.2: a visitor has one callback under way at a time, over all their conversations', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    await agent.goIn();
    const callbackId = await request(visitor, NOW);
    const conversationId = rig.id();
    const commands = [
      rig.command('conversation.start', conversationId, { locale: 'en', timeZone: 'UTC' }),
      rig.command('callback.request', conversationId, slotAt(NOON)),
    ];
    const second = await rig.post('/v1/commands', { commands }, { token: visitor.token });
    expect((await refused(second)).code).toBe('callback_active');
    for (const step of ['claim', 'connect', 'complete']) {
      await agent.ok(`callback.${step}`, visitor.conversationId, { callbackId });
    }
    expect((await rig.post('/v1/commands', { commands }, { token: visitor.token })).status).toBe(200);
  });

  it('P8.3: a slot must be offered and free', async () => {
    const rig = await createRig();
    const [first, second] = [await rig.visitor(), await rig.visitor()];
    const wrong = [
      '2026-11-23T08:00:00Z', // in the past
      '2026-11-23T09:15:00Z', // before the lead time is over
      '2026-11-23T11:07:00Z', // between slots
      '2026-11-23T16:00:00Z', // after hours
      '2026-11-28T11:00:00Z', // a Saturday
      '2026-12-28T11:00:00Z', // too far ahead
    ];
    for (const start of wrong) {
      expect((await refused(await first.send('callback.request', slotAt(start)))).code).toBe('slot_invalid');
    }
    const { events } = await first.ok('callback.request', slotAt('2026-11-23T12:00:00+01:00'));
    expect(events[0]!.data).toMatchObject({ dueAt: ELEVEN, slot: { start: ELEVEN, end: '2026-11-23T11:15:00.000Z' } });
    const { slots } = await (await rig.get('/v1/callback/slots?days=1')).json();
    expect(slots.map(({ start }: { start: string }) => start)).not.toContain(ELEVEN);
    expect((await refused(await second.send('callback.request', slotAt(ELEVEN, '+48600000001')))).code).toBe(
      'slot_taken',
    );
  });

  it('P8.3: of many visitors who take the last places of a slot at once, as many get one as there are', async () => {
    const rig = await createRig({ config: { callback: { country: 'PL', capacity: 3 } } });
    const visitors = await Promise.all(Array.from({ length: 12 }, () => rig.visitor()));
    const answers = await Promise.all(
      visitors.map((visitor, index) => visitor.send('callback.request', slotAt(ELEVEN, `+486000000${10 + index}`))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    for (const answer of answers) if (answer.status !== 200) expect((await refused(answer)).code).toBe('slot_taken');
  });

  it('P8.4: an unclaimed callback is missed when its time is up, once, and can still be claimed', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    await agent.goIn();
    const callbackId = await request(visitor, NOW);
    await rig.clock.advance(27_900);
    expect(await count(rig, 'callback.missed_by_agent')).toBe(0);
    await rig.clock.advance(200);
    expect(await count(rig, 'callback.missed_by_agent')).toBe(1);
    await rig.clock.advance(23 * HOUR);
    expect(await count(rig, 'callback.missed_by_agent')).toBe(1);
    await agent.ok('callback.claim', visitor.conversationId, { callbackId });
    await rig.clock.advance(HOUR);
    expect(await count(rig, 'callback.missed_by_agent')).toBe(1);
  });

  it('P8.4: a claimed callback is not missed, one that is given back late is at once', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    await agent.goIn();
    const callbackId = await request(visitor, NOW);
    await agent.ok('callback.claim', visitor.conversationId, { callbackId });
    await rig.clock.advance(HOUR);
    expect(await count(rig, 'callback.missed_by_agent')).toBe(0);
    await agent.ok('callback.release', visitor.conversationId, { callbackId });
    await rig.clock.advance(1);
    expect(await count(rig, 'callback.missed_by_agent')).toBe(1);
  });

  it('P8.4: a slot is missed as long after its beginning as is promised', async () => {
    const rig = await createRig();
    await request(await rig.visitor(), slotAt(ELEVEN));
    await rig.clock.advance(2 * HOUR + 27_000);
    expect(await count(rig, 'callback.missed_by_agent')).toBe(0);
    await rig.clock.advance(1_100);
    expect(await count(rig, 'callback.missed_by_agent')).toBe(1);
  });

  it('P8.4: what came due while the server was not running is missed when it starts, once', async () => {
    const storage = createMemoryStorage(createSeededRandom(5).bytes);
    const before = await createRig({ storage });
    await request(await before.visitor(), slotAt(ELEVEN));
    before.server.close();
    await before.clock.advance(DAY);
    expect(await count(before, 'callback.missed_by_agent')).toBe(0);
    for (let restart = 0; restart < 3; restart++) {
      const after = await createRig({ storage, clock: createVirtualClock(MONDAY + DAY), seed: 10 + restart });
      await after.clock.advance(1_000);
      expect(await count(after, 'callback.missed_by_agent')).toBe(1);
      after.server.close();
    }
  });

  it('P8.5: of many agents who claim at once one has it, and only that one can go on with it', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agents = [await rig.agent('Ada Nowak'), await rig.agent('Jan Wilk'), await rig.agent('Ola Lis')];
    await agents[0]!.goIn();
    const callbackId = await request(visitor, NOW);
    const claims = await Promise.all(
      agents.map((agent) => agent.send('callback.claim', visitor.conversationId, { callbackId })),
    );
    const won = claims.findIndex(({ status }) => status === 200);
    expect(claims.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const [index, claim] of claims.entries()) {
      if (index !== won) expect((await refused(claim)).code).toBe('callback_state');
    }
    const loser = agents[(won + 1) % 3]!;
    for (const step of ['release', 'ring', 'connect', 'complete', 'miss']) {
      const problem = await refused(await loser.send(`callback.${step}`, visitor.conversationId, { callbackId }));
      expect(problem).toMatchObject({ code: 'callback_state', detail: expect.stringContaining(agents[won]!.name) });
    }
    for (const step of ['ring', 'connect', 'complete']) {
      await agents[won]!.ok(`callback.${step}`, visitor.conversationId, { callbackId });
    }
    const { events } = await visitor.ok('callback.rate', { callbackId, rating: 5, text: 'quick!' });
    expect(events[0]).toMatchObject({ type: 'callback.rated', data: { rating: 5 } });
  });

  it('P8.6: a step out of order is refused, and so is one of a callback that is not there', async () => {
    const rig = await createRig();
    const [visitor, other] = [await rig.visitor(), await rig.visitor()];
    const agent = await rig.agent();
    await agent.goIn();
    const callbackId = await request(visitor, NOW);
    for (const step of ['ring', 'connect', 'complete', 'miss', 'release']) {
      const problem = await refused(await agent.send(`callback.${step}`, visitor.conversationId, { callbackId }));
      expect(problem.code).toBe('callback_state');
    }
    expect((await refused(await visitor.send('callback.rate', { callbackId, rating: 3 }))).code).toBe('callback_state');
    expect((await refused(await other.send('callback.cancel', { callbackId }))).code).toBe('callback_not_found');
    await agent.ok('callback.claim', visitor.conversationId, { callbackId });
    await agent.ok('callback.connect', visitor.conversationId, { callbackId });
    expect((await refused(await visitor.send('callback.cancel', { callbackId }))).code).toBe('callback_state');
  });

  it('P8.7: what is no phone number is refused, and so are numbers nobody is called back on', async () => {
    const rig = await createRig({ config: { callback: { country: 'PL', countries: ['PL', 'GB', 'DE'] } } });
    const visitor = await rig.visitor();
    await (await rig.agent()).goIn();
    const before = await rig.eventCount();
    const codes: Record<string, string> = {
      hello: 'phone_invalid',
      '112': 'phone_invalid',
      '+48123': 'phone_invalid',
      '++48512345678': 'phone_invalid',
      '+48 700 123 456': 'phone_not_allowed', // premium
      '+48 801 123 456': 'phone_not_allowed', // shared cost
      '+48 800 123 456': 'phone_not_allowed', // toll-free
      '+44 909 012 3456': 'phone_not_allowed', // premium
      '+44 70 1234 5678': 'phone_not_allowed', // personal
      '+44 55 1234 5678': 'phone_not_allowed', // UAN
      '+44 7640 123456': 'phone_not_allowed', // pager
      '+870 773 111 632': 'phone_not_allowed', // Inmarsat
      '+881 6 123 45678': 'phone_not_allowed', // Iridium
      '+808 1234 5678': 'phone_not_allowed', // international shared cost
      '+800 1234 5678': 'phone_not_allowed', // international toll-free
      '+883 510 012 345 678': 'phone_not_allowed',
      '+979 123 456 789': 'phone_not_allowed',
      '+1 212 555 0123': 'phone_not_allowed', // not among the countries
      '+33 1 23 45 67 89': 'phone_not_allowed',
    };
    for (const [phone, code] of Object.entries(codes)) {
      const answer = await visitor.send('callback.request', { when: 'now', phone });
      const problem = await refused(answer);
      expect([phone, problem.code]).toEqual([phone, code]);
      expect(JSON.stringify(problem)).not.toContain(phone);
    }
    expect(await rig.eventCount()).toBe(before);
    const { events } = await visitor.ok('callback.request', { when: 'now', phone: '(22) 123-45-67' });
    expect(events[0]!.data).toMatchObject({ phone: '+48221234567' });
  });

  it('P8.8: one number is asked for once in 5 minutes and three times in 24 hours, whoever asks', async () => {
    const rig = await createRig();
    const agent = await rig.agent();
    await agent.goIn();
    const call = async () => {
      const visitor = await rig.visitor();
      const answer = await visitor.send('callback.request', NOW);
      if (answer.status === 200) {
        const { events } = await answer.clone().json();
        for (const step of ['claim', 'connect', 'complete']) {
          await agent.ok(`callback.${step}`, visitor.conversationId, { callbackId: events[0].commandId });
        }
      }
      return answer;
    };
    expect((await call()).status).toBe(200);
    await rig.clock.advance(4 * MINUTE);
    const early = await call();
    expect(early.headers.get('retry-after')).toBe('60');
    expect(await refused(early)).toMatchObject({
      code: 'callback_limited',
      status: 429,
      retryable: false,
      retryAfter: 60,
    });
    await rig.clock.advance(MINUTE);
    expect((await call()).status).toBe(200);
    await rig.clock.advance(5 * MINUTE);
    expect((await call()).status).toBe(200);
    await rig.clock.advance(HOUR);
    const fourth = await refused(await call());
    expect(fourth.retryAfter).toBe(23 * 3600 - 600);
    await rig.clock.advance(fourth.retryAfter! * 1000);
    expect((await call()).status).toBe(200);
  });

  it('P8.8: a callback cancelled before anybody claimed it does not count', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    await (await rig.agent()).goIn();
    for (let round = 0; round < 5; round++) {
      await visitor.ok('callback.cancel', { callbackId: await request(visitor, NOW) });
    }
  });

  it('P8.9: a visitor moves a callback to another slot and cancels it, and the slots are free again', async () => {
    const rig = await createRig();
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    const callbackId = await request(visitor, slotAt(ELEVEN));
    const free = async () => {
      const { slots } = await (await rig.get('/v1/callback/slots?days=1')).json();
      return slots.map(({ start }: { start: string }) => start);
    };
    await agent.ok('callback.claim', visitor.conversationId, { callbackId });
    const { events } = await visitor.ok('callback.reschedule', { callbackId, slotStart: NOON });
    expect(events[0]).toMatchObject({ type: 'callback.rescheduled', data: { dueAt: NOON } });
    expect(await free()).toContain(ELEVEN);
    expect(await free()).not.toContain(NOON);
    const wrong = await visitor.send('callback.reschedule', { callbackId, slotStart: '2026-11-23T03:00:00Z' });
    expect((await refused(wrong)).code).toBe('slot_invalid');
    await rig.clock.advance(3 * HOUR + 29_000);
    expect(await count(rig, 'callback.missed_by_agent')).toBe(1);
    await visitor.ok('callback.cancel', { callbackId });
    expect((await refused(await visitor.send('callback.cancel', { callbackId }))).code).toBe('callback_state');
  });
});
