import { describe, expect, it } from 'vitest';
import type { ConfigInput } from '../../src/protocol/index.ts';
import { createMemoryStorage, createPromiseModel, dueReminders } from '../../src/server/index.ts';
import { calibrate, DESK_KINDS, sumOf } from '../bench/promise.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock } from '../world/virtualClock.ts';
import { ask, HOUR, inPoland, MINUTE, NOW, SECOND, slotAt, stand, stayIn } from './callbackRig.ts';
import { createRig, MONDAY, refused } from './createRig.ts';
import { readFrames } from './readFrames.ts';

const DEPARTMENTS: Partial<ConfigInput> = {
  departments: [
    { id: 'sales', name: { en: 'Sales', pl: 'Sprzedaż' }, agents: ['ada@shop.example'] },
    { id: 'help', name: 'Help', agents: ['jan@shop.example'] },
  ],
};

describe('what is asked before a call', () => {
  it('P8.16: extension, topic, department and the answers to the questions come with the request', async () => {
    const questions = [
      { id: 'order', label: { en: 'Order number', pl: 'Numer zamówienia' }, required: true },
      {
        id: 'about',
        label: 'About',
        options: [
          { en: 'A plant', pl: 'Roślina' },
          { en: 'An order', pl: 'Zamówienie' },
        ],
      },
    ];
    const consent = { en: 'You may call me.', pl: 'Możecie do mnie zadzwonić.' };
    const rig = await createRig({ config: inPoland({ questions, consent }, DEPARTMENTS) });
    const visitor = await rig.visitor();
    const config = await (await rig.get('/v1/config')).json();
    expect(config.callback).toMatchObject({
      questions: [
        { id: 'order', required: true },
        { id: 'about', required: false },
      ],
      consent,
    });
    expect(config.departments).toEqual([
      { id: 'sales', name: { en: 'Sales', pl: 'Sprzedaż' } },
      { id: 'help', name: 'Help' },
    ]);
    const wish = {
      ...slotAt('2026-11-23T11:00:00Z'),
      extension: '12,3#',
      topic: 'Ficus',
      department: 'sales',
      sms: true,
    };
    const given = { ...wish, consent: true, answers: { order: ' 4711 ', about: 'Roślina' } };
    const wrong: [object, string][] = [
      [{ ...given, consent: undefined }, 'callback_consent'],
      [{ ...given, answers: { about: 'Roślina' } }, 'callback_consent'],
      [{ ...given, answers: { order: '  ' } }, 'callback_consent'],
      [{ ...given, answers: { order: '1', about: 'Something else' } }, 'callback_consent'],
      [{ ...given, answers: { order: '1', other: 'x' } }, 'command_invalid'],
      [{ ...given, department: 'nobody' }, 'command_invalid'],
      [{ ...given, extension: '12 3' }, 'command_invalid'],
    ];
    for (const [data, code] of wrong)
      expect((await refused(await visitor.send('callback.request', data))).code).toBe(code);
    const callbackId = await ask(visitor, given);
    const callback = await stand(rig, visitor, callbackId);
    expect(callback).toMatchObject({
      extension: '12,3#',
      topic: 'Ficus',
      department: 'sales',
      consent: 'Możecie do mnie zadzwonić.',
      answers: [
        { question: 'Numer zamówienia', answer: '4711' },
        { question: 'About', answer: 'Roślina' },
      ],
    });
    // Nobody sends text messages here.
    expect(callback.sms).toBeUndefined();
  });

  it('P8.16: text messages are noted where they can be sent', async () => {
    const sms = { kind: 'webhook', url: 'https://sms.example', secret: 'x'.repeat(20) } as const;
    const rig = await createRig({ config: inPoland({ sms }) });
    const visitor = await rig.visitor();
    const callbackId = await ask(visitor, { ...slotAt('2026-11-23T11:00:00Z'), sms: true });
    expect((await stand(rig, visitor, callbackId)).sms).toBe(true);
    expect((await (await rig.get('/v1/config')).json()).callback.sms).toBe(true);
  });
});

describe('the promise', () => {
  it('P8.18: says how soon, for the site and each department, and follows who is there', async () => {
    const rig = await createRig({ config: inPoland({}, DEPARTMENTS) });
    const presence = async () => (await (await rig.get('/v1/config')).json()).presence;
    const [ada, jan] = [await rig.agent('Ada'), await rig.agent('Jan')];
    await stayIn(rig, ada);
    expect(await presence()).toEqual({
      available: 1,
      names: ['Ada'],
      callNow: true,
      promiseSeconds: 28,
      departments: [
        { id: 'sales', available: 1, callNow: true },
        { id: 'help', available: 0, callNow: false },
      ],
    });
    const visitor = await rig.visitor();
    const nobody = await visitor.send('callback.request', { ...NOW, department: 'help' });
    expect((await refused(nobody)).code).toBe('callback_no_agent');
    const stream = readFrames(await rig.get('/v1/stream', { token: visitor.token }));
    await stayIn(rig, jan);
    await stream.until(({ event, data }) => event === 'presence' && data.departments?.[1]?.callNow);
    const callbackId = await ask(visitor, { ...NOW, department: 'help' });
    await jan.ok('callback.claim', visitor.conversationId, { callbackId });
    await stream.until(({ event, data }) => event === 'presence' && !data.departments?.[1]?.callNow);
    const agents = await (await rig.get('/v1/agent/inbox', { cookie: ada.cookie })).json();
    expect(agents.agents.find(({ id }: { id: string }) => id === jan.id)).toMatchObject({
      departments: ['help'],
      inCall: true,
    });
    await jan.ok('callback.connect', visitor.conversationId, { callbackId });
    await jan.ok('callback.complete', visitor.conversationId, { callbackId });
    await stream.until(({ event, data }) => event === 'presence' && data.departments?.[1]?.callNow);
  });

  it('P8.18: a second call is not promised while all who are there are taken', async () => {
    const rig = await createRig();
    await stayIn(rig, await rig.agent());
    await ask(await rig.visitor());
    const second = await (await rig.visitor()).send('callback.request', { when: 'now', phone: '512345679' });
    expect((await refused(second)).code).toBe('callback_no_agent');
  });

  it('P8.18: nothing is promised for an agent who let an offer run out, until they are heard of or some minutes have passed', async () => {
    const rig = await createRig();
    const ada = await rig.agent();
    await stayIn(rig, ada);
    const visitor = await rig.visitor();
    const stream = readFrames(await rig.get('/v1/stream', { token: visitor.token }));
    const told = () => stream.frames.findLast(({ event }) => event === 'presence')?.data.callNow;
    const callbackId = await ask(visitor);
    await rig.clock.advance(MINUTE);
    await visitor.ok('callback.cancel', { callbackId });
    await rig.clock.advance(SECOND);
    expect(told()).toBe(false);
    await rig.clock.advance(6 * MINUTE);
    expect(told()).toBe(true);
    const again = await ask(visitor, { when: 'now', phone: '512345679' });
    await rig.clock.advance(MINUTE);
    expect(told()).toBe(false);
    await ada.ok('callback.claim', visitor.conversationId, { callbackId: again });
    await ada.ok('callback.connect', visitor.conversationId, { callbackId: again });
    await ada.ok('callback.complete', visitor.conversationId, { callbackId: again });
    await rig.clock.advance(SECOND);
    expect(told()).toBe(true);
  });

  it('P8.18: follows how soon calls were taken, within its bounds, and remembers it over a restart', async () => {
    const storage = createMemoryStorage(createSeededRandom(5).bytes);
    const clock = createVirtualClock(MONDAY);
    const config = inPoland({
      perNumber: { perDay: 1000, minutesApart: 0 },
      limits: { visitorPerDay: 1000, addressPerHour: 1000, addressPerDay: 1000 },
    });
    const rig = await createRig({ storage, clock, config });
    const ada = await rig.agent();
    await stayIn(rig, ada);
    const visitor = await rig.visitor();
    const promised: number[] = [];
    for (let call = 0; call < 60; call++) {
      const { events } = await visitor.ok('callback.request', NOW);
      const data = events.at(-1)!.data as { callbackId: string; dueAt: string };
      promised.push((Date.parse(data.dueAt) - clock.now()) / 1000);
      await clock.advance((40 + (call % 5)) * SECOND);
      const { callbackId } = data;
      for (const step of ['claim', 'connect', 'complete'])
        await ada.ok(`callback.${step}`, visitor.conversationId, { callbackId });
      await clock.advance(MINUTE);
    }
    expect(promised[0]).toBe(28);
    expect(promised.at(-1)).toBeGreaterThanOrEqual(43);
    expect(promised.at(-1)).toBeLessThanOrEqual(60);
    rig.server.close();
    await clock.advance(0);
    const after = await createRig({ storage, clock, config, seed: 9 });
    await after.request('/v1/agent/stream', { cookie: ada.cookie });
    expect((await (await after.get('/v1/config')).json()).presence.promiseSeconds).toBeGreaterThanOrEqual(40);
  });

  it('P8.18: of the promises of desks of all kinds nine in ten are kept, and few requests are turned away needlessly', () => {
    const kinds = DESK_KINDS.filter(({ agents }) => [1, 3, 10].includes(agents));
    const results = kinds.map((kind, index) => calibrate(kind, 250, index + 100));
    const { requests, promised, kept, needless } = sumOf(results);
    expect(kept / promised).toBeGreaterThanOrEqual(0.9);
    expect(needless / requests).toBeLessThanOrEqual(0.1);
    expect(promised).toBeGreaterThan(requests / 2);
  });

  it('P8.18: the same outcomes make the same promises, never outside the bounds', () => {
    const model = createPromiseModel({ promiseSeconds: 28, promise: { least: 20, most: 90 } });
    const load = { at: MONDAY, free: 2, busy: 0, ahead: 0 };
    expect(model.promise({ ...load, free: 0 })).toBeUndefined();
    for (let n = 0; n < 50; n++) model.learn({ load, seconds: 3, kept: true });
    expect(model.promise(load)).toBe(20);
    for (let n = 0; n < 80; n++) model.learn({ load, seconds: 500, kept: false });
    expect(model.promise(load)).toBeUndefined();
    expect(
      createPromiseModel({ promiseSeconds: 28, promise: { least: 20, most: 90 } }, model.learned()).promise(load),
    ).toBeUndefined();
  });
});

describe('reminders', () => {
  it('P8.15: are due so long before a slot, once, and not for slots that were picked later', async () => {
    const rig = await createRig({ config: inPoland({ remindMinutes: 60 }) });
    const [early, late] = [await rig.visitor(), await rig.visitor()];
    const callbackId = await ask(early, slotAt('2026-11-23T11:00:00Z', '+48512345671'));
    const due = async () => (await dueReminders(rig.storage.reads, configOf(), rig.clock.now())).map(({ id }) => id);
    const configOf = () => ({ callback: { remindMinutes: 60 } }) as Parameters<typeof dueReminders>[1];
    await rig.clock.advance(HOUR - SECOND);
    expect(await due()).toEqual([]);
    await ask(late, slotAt('2026-11-23T10:45:00Z', '+48512345672'));
    await rig.clock.advance(SECOND);
    expect(await due()).toEqual([callbackId]);
    await early.ok('callback.cancel', { callbackId });
    expect(await due()).toEqual([]);
  });
});
