import { pbkdf2Sync } from 'node:crypto';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata' with { type: 'json' };
import examples from 'libphonenumber-js/mobile/examples' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import type { ChallengeAnswer, ConfigInput } from '../../src/protocol/index.ts';
import {
  createBlockedNetworks,
  createChallenges,
  createMemoryStorage,
  phoneNumbers,
  stopCalls,
  type Texter,
} from '../../src/server/index.ts';
import { attackCalls } from '../bench/attackCalls.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock } from '../world/virtualClock.ts';
import { ask, countOf, DAY, HOUR, inPoland, MINUTE, NOW, SECOND, slotAt, stand, stayIn } from './callbackRig.ts';
import { AGENT_PHONES, createCallRig } from './callRig.ts';
import { createRig, MONDAY, refused, type Rig, type RigOptions, type RigVisitor } from './createRig.ts';

const CHEAP = { iterations: 10, bits: 4 };
const SMS: ConfigInput['callback'] = { sms: { kind: 'webhook', url: 'https://sms.example', secret: 'x'.repeat(20) } };
const phoneOf = (n: number) => `+4851${String(n).padStart(7, '0')}`;

async function deskWith(callback: ConfigInput['callback'], more: Omit<RigOptions, 'config'> = {}): Promise<Rig> {
  const rig = await createRig({ config: inPoland({ promise: { most: 600 }, ...callback }), ...more });
  for (const name of ['Ada', 'Jan']) await (await rig.agent(name)).goIn();
  return rig;
}

/** Asks for a slot far enough from others: what is tried here are limits, not slots. */
async function askAt(visitor: RigVisitor, n: number, more: object = {}): Promise<Response> {
  const start = new Date(Date.parse('2026-11-24T08:00:00Z') + n * 15 * MINUTE).toISOString();
  const answer = await visitor.send('callback.request', { ...slotAt(start, phoneOf(n)), ...more });
  if (answer.status !== 200) return answer;
  const { events } = await answer.clone().json();
  await visitor.ok('callback.cancel', { callbackId: events.at(-1).commandId });
  return answer;
}

function solve({ token, salt, iterations, bits }: ChallengeAnswer): string {
  for (let guess = 0; ; guess++) {
    const hash = pbkdf2Sync(String(guess), salt, iterations, 32, 'sha256');
    if (hash.readUInt32BE() >>> (32 - bits) === 0) return `${token}.${guess}`;
  }
}

describe('calls and strangers', () => {
  it('P01: a thousand requests for one number ring it once in five minutes and three times a day', async () => {
    const rig = await createRig({ config: inPoland({ promise: { most: 600 } }) });
    const agent = await rig.agent();
    await stayIn(rig, agent);
    const rung: number[] = [];
    for (let request = 0; request < 1000; request++) {
      const visitor = await rig.visitor({ address: `198.51.100.${request % 200}` });
      const answer = await visitor.send('callback.request', NOW);
      if (answer.status === 200) {
        const { events } = await answer.json();
        const commands = ['claim', 'ring', 'miss'].map((step) =>
          rig.command(`callback.${step}`, visitor.conversationId, {
            callbackId: events.at(-1).commandId,
            ...(step === 'miss' ? { reason: 'wrong_number' } : {}),
          }),
        );
        const done = await rig.post('/v1/agent/commands', { commands }, { cookie: agent.cookie });
        expect(done.status).toBe(200);
        rung.push(rig.clock.now());
      } else if (request % 50 === 1) {
        expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
        expect((await refused(answer)).code).toBe('callback_limited');
      }
      if (request % 10 === 9) await rig.clock.advance(15 * SECOND);
    }
    expect(rung).toHaveLength(3);
    for (const [index, at] of rung.slice(1).entries()) expect(at - rung[index]!).toBeGreaterThanOrEqual(5 * MINUTE);
  });

  it('P02: limits by visitor, address and site hold over a restart', async () => {
    const storage = createMemoryStorage(createSeededRandom(5).bytes);
    const limits = { visitorPerDay: 3, addressPerHour: 5, addressPerDay: 8, sitePerHour: 9, sitePerDay: 12 };
    const callback = { limits, promise: { most: 600 } };
    const clock = createVirtualClock(MONDAY);
    let rig = await createRig({ storage, clock, config: inPoland(callback) });
    let number = 0;
    const from = async (address: string, times: number): Promise<string> => {
      const done: string[] = [];
      for (let round = 0; round < times; round++) {
        const answer = await askAt(await rig.visitor({ address }), number++);
        done.push(answer.status === 200 ? 'ok' : (await refused(answer)).code);
        expect(done.at(-1)).toMatch(/^(ok|callback_limited)$/);
      }
      return done.map((one) => (one === 'ok' ? '+' : '-')).join('');
    };
    const one = await rig.visitor({ address: '203.0.113.1' });
    for (const expected of [200, 200, 200, 429]) expect((await askAt(one, number++)).status).toBe(expected);
    expect(await from('203.0.113.1', 2)).toBe('++');
    rig.server.close();
    rig = await createRig({ storage, clock, seed: 77, config: inPoland(callback) });
    expect(await from('203.0.113.1', 2)).toBe('--');
    expect(await from('203.0.113.2', 6)).toBe('++++--');
    await clock.advance(HOUR + 5 * MINUTE);
    expect(await from('203.0.113.1', 5)).toBe('+++--');
    expect(await from('203.0.113.3', 2)).toBe('--');
    await clock.advance(DAY);
    expect(await from('203.0.113.3', 2)).toBe('++');
  });

  it('P02: where counts cannot be kept no call is asked for, and the chat goes on', async () => {
    const inner = createMemoryStorage(createSeededRandom(6).bytes);
    const storage: typeof inner = {
      ...inner,
      write: (work) =>
        inner.write((transaction) =>
          work({ ...transaction, addTally: () => Promise.reject(new Error('table is corrupt')) }),
        ),
    };
    const rig = await createRig({ storage, config: inPoland() });
    const visitor = await rig.visitor();
    const answer = await visitor.send('callback.request', slotAt('2026-11-23T11:00:00Z'));
    expect((await refused(answer)).code).toBe('internal');
    expect(await countOf(rig, 'callback.requested')).toBe(0);
    await visitor.ok('message.send', { text: 'hello' });
  });

  it('P03: of all regions of the world only the own country is called unless others are named', async () => {
    const rig = await deskWith({ perNumber: { perDay: 1000, minutesApart: 0 }, limits: { visitorPerDay: 1000 } });
    const visitor = await rig.visitor();
    const called: string[] = [];
    const regions = Object.keys(metadata.countries);
    for (const country of getCountries()) {
      const number = getExampleNumber(country, examples);
      if (!number) continue;
      const answer = await visitor.send('callback.request', slotAt('2026-11-24T11:00:00Z', number.number));
      if (answer.status === 200) {
        const { events } = await answer.json();
        called.push(country);
        await visitor.ok('callback.cancel', { callbackId: events.at(-1).commandId });
      } else expect((await refused(answer)).code, country).toMatch(/^phone_(not_allowed|invalid)$/);
    }
    expect(regions.length).toBeGreaterThan(240);
    expect(called).toEqual(['PL']);
  });

  it('P04: numbers that cost or are nobody are refused in every country, by full metadata', () => {
    // In libphonenumber's metadata the patterns of the types stand in this order; 1: fixed and 2: mobile are called.
    const refusedTypes = {
      4: 'premium',
      5: 'personal',
      6: 'voicemail',
      7: 'UAN',
      8: 'pager',
      10: 'shared cost',
      3: 'toll-free',
    };
    const countries = metadata.countries as unknown as Record<string, unknown[]>;
    const random = createSeededRandom(4);
    const seen: Record<string, number> = {};
    let samples = 0;
    for (const [country, row] of Object.entries(countries)) {
      const types = row[11] as (readonly [string, (readonly number[])?])[] | undefined;
      for (const [index, kind] of Object.entries(refusedTypes)) {
        const pattern = types?.[Number(index) === 10 ? 9 : Number(index) - 1]?.[0];
        if (!pattern) continue;
        for (let attempt = 0, found = 0; attempt < 60 && found < 2; attempt++) {
          const number = `+${String(row[0])}${numberLike(pattern, random)}`;
          const reading = phoneNumbers.read(number, country);
          if (!reading || reading.country !== country) continue;
          found += 1;
          samples += 1;
          seen[kind] = (seen[kind] ?? 0) + 1;
          // Where a plan says both, such as a mobile pager, the number is an ordinary one too.
          if (reading.kind !== 'other') seen.ordinary = (seen.ordinary ?? 0) + 1;
        }
      }
    }
    expect(samples).toBeGreaterThanOrEqual(300);
    expect(seen.ordinary ?? 0, JSON.stringify(seen)).toBe(0);
    for (const short of [
      '112',
      '999',
      '911',
      '110',
      '118',
      '19115',
      '+48112',
      '+870773111632',
      '+88161234567',
      '+979123456789',
    ]) {
      const reading = phoneNumbers.read(short, 'PL');
      expect(reading === undefined || reading.kind === 'other' || reading.country !== 'PL', short).toBe(true);
    }
  });

  it('P05: a solved challenge is taken once, and none that is replayed, spliced, old, foreign or unsolved', async () => {
    const clock = createVirtualClock(MONDAY);
    const { bytes } = createSeededRandom(8);
    const challenges = createChallenges({ clock, random: bytes, cost: CHEAP });
    const storage = createMemoryStorage(createSeededRandom(9).bytes);
    const open = (seed: number) =>
      createRig({
        config: inPoland({
          challenge: 'always',
          limits: { visitorPerDay: 1000, addressPerHour: 10_000, addressPerDay: 10_000 },
        }),
        clock,
        storage,
        seed,
        calls: { challenges },
      });
    let rig = await open(1);
    const fetchOne = async (): Promise<ChallengeAnswer> => (await rig.get('/v1/callback/challenge')).json();
    expect((await (await rig.get('/v1/config')).json()).callback.challenge).toBe(true);
    const visitor = await rig.visitor();
    const without = await refused(await askAt(visitor, 1));
    expect(without).toMatchObject({ code: 'callback_unverified', needs: 'proof', retryable: false });
    const proof = solve(await fetchOne());
    let taken = 0;
    for (let replay = 0; replay < 1000; replay++) {
      if (replay === 500) {
        rig.server.close();
        rig = await open(2);
      }
      const again = {
        ...visitor,
        send: (type: string, data: unknown) =>
          rig.post(
            '/v1/commands',
            { commands: [rig.command(type, visitor.conversationId, data)] },
            { token: visitor.token },
          ),
      };
      const answer = await again.send('callback.request', {
        ...slotAt('2026-11-24T11:00:00Z', phoneOf(replay)),
        proof,
      });
      if (answer.status === 200) {
        taken += 1;
        const { events } = await answer.json();
        await again.send('callback.cancel', { callbackId: events.at(-1).commandId });
      } else expect((await refused(answer)).code).toBe('callback_unverified');
    }
    expect(taken).toBe(1);
    const [a, b] = [solve(await fetchOne()).split('.'), solve(await fetchOne()).split('.')];
    const fields = a.map((_, index) => a.map((part, at) => (at === index ? b[at]! : part)).join('.'));
    const easier = [...a.slice(0, 4), '1', ...a.slice(5)].join('.');
    const noBits = [...a.slice(0, 5), '0', ...a.slice(6)].join('.');
    const otherAction = a.join('.').replace('.call.', '.chat.');
    const moved = `${a[0]}.${a[1]}.${a[2]}${a[3]}.${a.slice(3).join('.')}`;
    const forged = [
      ...fields.filter((one) => one !== a.join('.')),
      easier,
      noBits,
      otherAction,
      moved,
      '',
      'v1',
      `${a.join('.')}.0`,
    ];
    for (const text of forged) expect(challenges.solved(text), text).toBeUndefined();
    expect(challenges.solved(a.join('.'))).toBeDefined();
    await clock.advance(10 * MINUTE);
    expect(challenges.solved(a.join('.'))).toBeUndefined();
    const stranger = createChallenges({ clock, random: createSeededRandom(99).bytes, cost: CHEAP });
    expect(challenges.solved(solve({ ...stranger.issue(), serverTime: '' }))).toBeUndefined();
  });

  it('P16.6: a challenge is asked for while there are unusually many requests, and no longer', async () => {
    const clock = createVirtualClock(MONDAY);
    const challenges = createChallenges({ clock, random: createSeededRandom(8).bytes, cost: CHEAP });
    const rig = await deskWith({}, { clock, calls: { challenges } });
    const asked = async () => (await (await rig.get('/v1/config')).json()).callback.challenge === true;
    expect(await asked()).toBe(false);
    for (let request = 0; request < 15; request++) await askAt(await rig.visitor(), request);
    expect(await asked()).toBe(true);
    const answer = await askAt(await rig.visitor({ address: '203.0.113.99' }), 20);
    expect((await refused(answer)).needs).toBe('proof');
    const proof = solve(await (await rig.get('/v1/callback/challenge')).json());
    expect((await askAt(await rig.visitor({ address: '203.0.113.98' }), 21, { proof })).status).toBe(200);
    await clock.advance(30 * MINUTE);
    expect(await asked()).toBe(false);
  });

  it('P16.7: a code by text message is asked for, works once, for ten minutes and five tries', async () => {
    const sent: { to: string; text: string }[] = [];
    const texter: Texter = { send: async (message) => void sent.push(message) };
    const rig = await deskWith({ ...SMS, verify: 'always' }, { channels: { texter } });
    const visitor = await rig.visitor();
    const request = (code?: string, at = '2026-11-24T11:00:00Z') =>
      visitor.send('callback.request', { ...slotAt(at), ...(code ? { code } : {}) });
    expect(await refused(await request())).toMatchObject({ code: 'callback_unverified', needs: 'code' });
    expect(sent).toHaveLength(1);
    expect(sent[0]!.to).toBe('+48512345678');
    const code = /\d{6}/.exec(sent[0]!.text)![0];
    expect((await refused(await request())).needs).toBe('code');
    expect(sent).toHaveLength(1);
    const wrong = code === '000000' ? '111111' : '000000';
    for (let tries = 0; tries < 4; tries++) expect((await refused(await request(wrong))).needs).toBe('code');
    const { events } = await (await request(code)).json();
    await visitor.ok('callback.cancel', { callbackId: events.at(-1).commandId });
    expect((await refused(await request(code))).needs).toBe('code');
    await rig.clock.advance(MINUTE);
    await request();
    const second = /\d{6}/.exec(sent[1]!.text)![0];
    for (let tries = 0; tries < 5; tries++) await request(wrong === second ? '222222' : wrong);
    expect((await refused(await request(second))).needs).toBe('code');
    await rig.clock.advance(MINUTE);
    await request();
    const third = /\d{6}/.exec(sent[2]!.text)![0];
    await rig.clock.advance(10 * MINUTE);
    expect((await refused(await request(third))).needs).toBe('code');
    for (let more = 0; more < 5; more++) {
      await rig.clock.advance(MINUTE);
      await request();
    }
    expect(sent).toHaveLength(5);
    expect((await refused(await request())).code).toBe('callback_limited');
    expect(JSON.stringify(await rig.storage.reads.events({ after: 0, limit: 1000 }))).not.toContain(code);
  });

  it('P07: calls end at the budget of the day, minutes too, and the stop switch works at once', async () => {
    const log: { message?: string }[] = [];
    const limits = {
      sitePerDay: 1000,
      minutesPerDay: 20,
      visitorPerDay: 1000,
      addressPerHour: 1000,
      addressPerDay: 1000,
    };
    const rig = await createRig({
      config: inPoland({ limits, perNumber: { perDay: 1000, minutesApart: 0 }, promise: { most: 600 } }),
      log,
    });
    const agent = await rig.agent();
    await agent.goIn();
    const visitor = await rig.visitor();
    let talked = 0;
    for (let call = 0; call < 10; call++) {
      const answer = await visitor.send('callback.request', { when: 'now', phone: phoneOf(call) });
      if (answer.status !== 200) {
        expect((await refused(answer)).code).toBe('callback_limited');
        break;
      }
      const { events } = await answer.json();
      const callbackId = events.at(-1).commandId;
      for (const step of ['claim', 'ring', 'connect'])
        await agent.ok(`callback.${step}`, visitor.conversationId, { callbackId });
      await rig.clock.advance(6 * MINUTE);
      await agent.ok('callback.complete', visitor.conversationId, { callbackId });
      talked += 6;
    }
    expect(talked).toBe(24);
    const presence = async () => (await (await rig.get('/v1/config')).json()).presence;
    await rig.clock.advance(SECOND);
    expect((await presence()).callNow).toBe(false);
    expect(log.some(({ message }) => message?.startsWith('no calls are placed'))).toBe(true);
    await rig.clock.advance(23 * HOUR + 40 * MINUTE);
    await rig.clock.advance(2 * HOUR);
    await rig.storage.write((transaction) => stopCalls(transaction, true, 'test'));
    const stopped = await visitor.send('callback.request', slotAt('2026-11-25T11:00:00Z'));
    expect((await refused(stopped)).code).toBe('channel_closed');
    await rig.storage.write((transaction) => stopCalls(transaction, false, 'test'));
    expect((await visitor.send('callback.request', slotAt('2026-11-25T11:00:00Z'))).status).toBe(200);
  });

  it('P07: the telephone system rings no visitor beyond the calls of the day, and nobody while calls are stopped', async () => {
    const limits = { sitePerDay: 8, visitorPerDay: 1000, addressPerDay: 1000, addressPerHour: 1000 };
    const rig = await createCallRig({
      callback: { country: 'PL', limits, promise: { most: 600 }, perNumber: { perDay: 1000, minutesApart: 0 } },
    });
    const [ada] = await rig.people('Ada');
    await stayIn(rig, ada!);
    const asked: number[] = [];
    for (let call = 0; call < 40; call++) {
      const phone = phoneOf(call);
      rig.exchange.script(AGENT_PHONES.ada!, { does: 'answer' });
      rig.exchange.script(phone, { does: 'answer', talksSeconds: 20 });
      const answer = await rig.visitorOf.send('callback.request', { when: 'now', phone });
      asked.push(answer.status);
      await rig.clock.advance(2 * MINUTE);
    }
    const visitorsRung = () => rig.rung.filter((order) => order.startsWith('visitor ')).length;
    expect(asked.filter((status) => status === 200)).toHaveLength(8);
    expect(visitorsRung()).toBe(8);
    await rig.clock.advance(DAY);
    await ada!.ok('conversation.see', rig.visitorOf.conversationId, { upTo: 1000 });
    const before = rig.rung.length;
    const callbackId = await ask(rig.visitorOf, { when: 'now', phone: phoneOf(99) });
    await rig.storage.write((transaction) => stopCalls(transaction, true, 'test'));
    await ada!.send('callback.claim', rig.visitorOf.conversationId, { callbackId });
    await rig.clock.advance(MINUTE);
    expect(visitorsRung()).toBe(8);
    expect(rig.rung.length - before).toBeLessThanOrEqual(1);
  });

  it('P16.3: when the calls of a day are used up none is promised, asked for or offered until they are not', async () => {
    const limits = { sitePerDay: 2, visitorPerDay: 1000 };
    const rig = await createRig({ config: inPoland({ limits, promise: { most: 600 } }) });
    const agent = await rig.agent();
    await stayIn(rig, agent);
    const late = await rig.visitor();
    const visitor = await rig.visitor();
    const callbackId = await ask(late, slotAt('2026-11-23T10:00:00Z', phoneOf(9)));
    const called = await ask(visitor, { when: 'now', phone: phoneOf(1) });
    for (const round of [1, 2]) {
      if (round === 2)
        await visitor.ok('callback.again', { callbackId: called, because: 'missed' }).catch(() => undefined);
      for (const step of ['claim', 'ring', 'connect', 'complete']) {
        await agent.send(`callback.${step}`, visitor.conversationId, { callbackId: called });
      }
    }
    const refusal = await refused(
      await (await rig.visitor()).send('callback.request', { when: 'now', phone: phoneOf(2) }),
    );
    expect(['callback_limited', 'callback_no_agent']).toContain(refusal.code);
    expect(await countOf(rig, 'callback.ringing_visitor')).toBe(1);
    await rig.storage.write((transaction) => transaction.addTally('calls:placed', rig.clock.now(), 1));
    await rig.clock.advance(HOUR + SECOND);
    expect((await stand(rig, late, callbackId)).offer).toBeUndefined();
    expect((await (await rig.get('/v1/config')).json()).presence.callNow).toBe(false);
    await late.ok('callback.cancel', { callbackId });
    await rig.clock.advance(DAY - HOUR + 10 * MINUTE);
    expect((await (await rig.get('/v1/config')).json()).presence.callNow).toBe(true);
  });

  it('P16.4: an agent stops all calls: none is asked for, offered or promised until they go on', async () => {
    const rig = await deskWith({});
    const ada = await rig.agent('Ola');
    await ada.goIn();
    const waiting = await rig.visitor();
    const callbackId = await ask(waiting, slotAt('2026-11-23T10:00:00Z'));
    const answer = await rig.post('/v1/agent/calls', { stopped: true }, { cookie: ada.cookie });
    expect(await answer.json()).toEqual({ stopped: true });
    expect((await (await rig.get('/v1/config')).json()).presence.callNow).toBe(false);
    const problem = await refused(
      await (await rig.visitor()).send('callback.request', { when: 'now', phone: phoneOf(7) }),
    );
    expect(['channel_closed', 'callback_no_agent']).toContain(problem.code);
    await rig.clock.advance(HOUR + SECOND);
    expect((await stand(rig, waiting, callbackId)).offer).toBeUndefined();
    await rig.post('/v1/agent/calls', { stopped: false }, { cookie: ada.cookie });
    await rig.clock.advance(SECOND);
    expect((await stand(rig, waiting, callbackId)).state).toBe('offered');
    expect(await (await rig.get('/v1/agent/calls', { cookie: ada.cookie })).json()).toEqual({ stopped: false });
    expect((await rig.get('/v1/agent/calls')).status).toBe(401);
  });

  it('P16.5: blocked numbers and addresses are refused like any number that is not called', async () => {
    const blocked = { numbers: ['+48512'], addresses: ['198.51.100.0/24', '2001:db8::/32', '203.0.113.66'] };
    const rig = await deskWith({ blocked }, { calls: { isBlocked: createBlockedNetworks(blocked.addresses) } });
    const details = new Set<string | undefined>();
    const tryFrom = async (address: string, phone: string) => {
      const answer = await (await rig.visitor({ address })).send(
        'callback.request',
        slotAt('2026-11-24T11:00:00Z', phone),
      );
      if (answer.status === 200) return 'ok';
      const { code, detail } = await refused(answer);
      details.add(detail);
      return code;
    };
    expect(await tryFrom('203.0.113.7', '+48512345678')).toBe('phone_not_allowed');
    expect(await tryFrom('203.0.113.7', '+48700123456')).toBe('phone_not_allowed');
    expect(await tryFrom('198.51.100.20', '+48601000001')).toBe('phone_not_allowed');
    expect(await tryFrom('203.0.113.66', '+48601000001')).toBe('phone_not_allowed');
    expect(await tryFrom('2001:db8:1:2::5', '+48601000001')).toBe('phone_not_allowed');
    expect(await tryFrom('203.0.113.67', '+48601000001')).toBe('ok');
    expect(details.size).toBe(1);
  });

  it('P16.1: a refusal names another way to reach the site, and nothing of why', async () => {
    const rig = await createRig({
      config: { ...inPoland(), contact: { phone: '+48 22 123 45 67', email: 'help@shop.example' } },
    });
    const visitor = await rig.visitor();
    const { detail } = await refused(
      await visitor.send('callback.request', slotAt('2026-11-24T11:00:00Z', '+48700123456')),
    );
    expect(detail).toContain('+48 22 123 45 67 or help@shop.example');
    expect(detail).not.toMatch(/premium|country|block/i);
  });

  it('P16.2: hundreds of requests by machine, of all kinds, bring no call outside the rules', async () => {
    const { accepted, outside } = await attackCalls(350, 3);
    expect(outside).toEqual([]);
    expect(accepted).toBeGreaterThan(5);
  });
});

/** A text a pattern of a numbering plan matches: enough of regular expressions for those there are. */
function numberLike(pattern: string, random: ReturnType<typeof createSeededRandom>): string {
  let at = 0;
  const alternatives = (): string => {
    const all: string[] = [];
    do {
      if (pattern[at] === '|') at += 1;
      all.push(sequence());
    } while (pattern[at] === '|');
    return random.pick(all);
  };
  const sequence = (): string => {
    let text = '';
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const start = at;
      const first = atom();
      const end = at;
      const times = repeats();
      const after = at;
      if (times === 1) text += first;
      for (let round = 0; times !== 1 && round < times; round++) {
        at = start;
        text += atom();
        at = end;
      }
      at = after;
    }
    return text;
  };
  const atom = (): string => {
    if (pattern[at] === '(') {
      at += pattern.startsWith('(?:', at) ? 3 : 1;
      const text = alternatives();
      at += 1;
      return text;
    }
    if (pattern[at] === '[') {
      const end = pattern.indexOf(']', at);
      const set = pattern.slice(at + 1, end).replace(/(\d)-(\d)/g, (_, a: string, b: string) => {
        let all = '';
        for (let digit = Number(a); digit <= Number(b); digit++) all += digit;
        return all;
      });
      at = end + 1;
      return random.pick([...set]);
    }
    if (pattern.startsWith('\\d', at)) {
      at += 2;
      return String(random.below(10));
    }
    return pattern[at++]!;
  };
  const repeats = (): number => {
    const match = /^(?:\{(\d+)(?:,(\d+))?\}|(\?))/.exec(pattern.slice(at));
    if (!match) return 1;
    at += match[0].length;
    const [, low, high, maybe] = match;
    if (maybe) return random.below(2);
    return Number(low) + (high ? random.below(Number(high) - Number(low) + 1) : 0);
  };
  return alternatives();
}
