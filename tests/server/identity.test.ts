import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Event, IdentifyAnswer } from '../../src/protocol/index.ts';
import { createIdentityTokens } from '../../src/server/index.ts';
import { accepted, createRig, MONDAY, refused, type Rig, type RigOptions } from './createRig.ts';
import { readFrames } from './readFrames.ts';
import { IDENTITY, SECRET, signIdentity, signParts, SITE } from './signIdentity.ts';

const NOW = MONDAY / 1000;
const HONEST = { sub: 'ola', aud: SITE, iat: NOW, exp: NOW + 600 };

const openRig = (options: RigOptions = {}) =>
  createRig({ ...options, config: { identity: IDENTITY, ...options.config } });

const identify = (rig: Rig, token: unknown, bearer?: string) =>
  rig.post('/v1/identify', { token }, bearer === undefined ? {} : { token: bearer });

async function identified(rig: Rig, claims: object, bearer?: string): Promise<IdentifyAnswer> {
  const response = await identify(rig, signIdentity(claims, rig.clock.now()), bearer);
  expect(response.status).toBe(200);
  return (await response.json()) as IdentifyAnswer;
}

async function eventsOf(rig: Rig, token: string): Promise<Event[]> {
  const answer = (await (await rig.get('/v1/events', { token })).json()) as { events: Event[] };
  return answer.events;
}

const textsIn = (events: readonly Event[]) =>
  events.flatMap((event) => (event.type === 'message.sent' ? [event.data.text] : []));

describe('who a visitor is', () => {
  it('P20.1: is what the site’s backend has signed: HS256 by a shared secret, EdDSA by its public key', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const old = 'the secret that was good until last week, or so';
    const keys = [
      { secret: SECRET },
      { kid: 'old', secret: old },
      { kid: 'curve', publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() },
    ];
    const rig = await openRig({ config: { identity: { site: SITE, keys } } });
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const curved = `${part({ alg: 'EdDSA', kid: 'curve' })}.${part({ ...HONEST, aud: ['other', SITE] })}`;
    const good = [
      signIdentity({ sub: 'ola', name: 'Ola Nowak', email: 'ola@shop.example', attributes: { plan: 'pro' } }),
      signParts({ alg: 'HS256', kid: 'old' }, HONEST, old),
      `${curved}.${sign(null, Buffer.from(curved), privateKey).toString('base64url')}`,
      // Clocks differ by up to a minute.
      signParts({ alg: 'HS256' }, { ...HONEST, iat: NOW + 59, nbf: NOW + 59, exp: NOW + 3659 }),
      signParts({ alg: 'HS256' }, { ...HONEST, iat: NOW - 4000, exp: NOW - 59 }),
    ];
    const ids = new Set<string>();
    for (const token of good) {
      const response = await identify(rig, token);
      expect(response.status).toBe(200);
      ids.add(((await response.json()) as IdentifyAnswer).visitorId);
    }
    expect(ids.size).toBe(1);
    const wrongName = signParts({ alg: 'HS256', kid: 'old' }, HONEST, 'x'.repeat(40));
    expect((await refused(await identify(rig, wrongName))).code).toBe('identity_invalid');
  });

  it('E04: tricks with tokens are all answered with 401, and nothing is stored', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const rig = await openRig({
      config: { identity: { site: SITE, keys: [...IDENTITY.keys, { kid: 'curve', publicKey: pem }] } },
    });
    const { visitorId, token: bearer } = await rig.visitor();
    const honest = signIdentity(HONEST);
    const [header, claims, signature] = honest.split('.') as [string, string, string];
    const encode = (value: unknown) =>
      Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
    const hs = (value: unknown) => signParts({ alg: 'HS256' }, value);
    const none = ['none', 'None', 'NONE', 'nOnE', ''].map((alg) => `${encode({ alg })}.${claims}.`);
    const swapped = `${encode({ alg: 'HS256', kid: 'curve' })}.${claims}`;
    const heads = [
      { alg: 'RS256' },
      { alg: 'ES256' },
      { alg: 'PS256' },
      { alg: 'HS384' },
      { alg: 'HS512' },
      { alg: 'EdDSA' },
      { alg: 'EdDSA', kid: 'curve' },
      { alg: ['HS256'] },
      { alg: null },
      {},
      { alg: 'HS256', crit: ['exp'] },
      { alg: 'HS256', crit: ['b64'], b64: false },
      { alg: 'HS256', kid: 7 },
      { alg: 'HS256', kid: ['curve'] },
    ];
    const kids = [
      '../../../../dev/null',
      '/dev/null',
      "' UNION SELECT 'AAAA' -- ",
      'curve\u0000',
      '__proto__',
      'https://evil.example/jwks.json',
    ].map((kid) => signParts({ alg: 'HS256', kid }, HONEST, ''));
    const wrong: Record<string, unknown>[] = [
      { exp: NOW - 61 },
      { exp: NOW + 3661 },
      { exp: undefined },
      { exp: '9999999999' },
      { exp: Number.MAX_SAFE_INTEGER },
      { iat: undefined },
      { iat: NOW + 61 },
      { iat: 'now' },
      { nbf: NOW + 61 },
      { nbf: 'later' },
      { aud: undefined },
      { aud: 'other' },
      { aud: ['other'] },
      { aud: `${SITE} ` },
      { aud: { 0: SITE } },
      { sub: undefined },
      { sub: '' },
      { sub: '  ' },
      { sub: null },
      { sub: 7 },
      { sub: ['ola'] },
      { sub: { toString: 'ola' } },
      { sub: 'x'.repeat(256) },
      { sub: 'nul\u0000' },
      { email: 'no address' },
      { phone: '112' },
      { name: ['Ola'] },
      { attributes: { deep: { er: 1 } } },
      { attributes: [] },
    ];
    const tricks: unknown[] = [
      ...none,
      `${header}.${claims}.`,
      `${header}.${claims}`,
      `${header}..${signature}`,
      `.${claims}.${signature}`,
      `${honest}.`,
      `${honest}.${signature}`,
      `${honest}=`,
      ` ${honest}`,
      honest.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')),
      `${header}.${encode({ ...HONEST, sub: 'admin' })}.${signature}`,
      // The public key used as a secret.
      `${swapped}.${createHmac('sha256', pem).update(swapped).digest('base64url')}`,
      ...heads.map((head) => signParts(head, HONEST)),
      ...kids,
      ...kids.map((token) => `${token.split('.').slice(0, 2).join('.')}.${signature}`),
      ...wrong.map((change) => hs({ ...HONEST, ...change })),
      hs('null'),
      hs('[]'),
      hs('"ola"'),
      hs(`{"sub":"ola","sub":"admin","aud":"${SITE}","iat":${NOW},"exp":${NOW + 60}}`),
      hs(`{"sub":"ola","aud":"${SITE}","aud":"other","iat":${NOW},"exp":${NOW + 60}}`),
      hs(`{"\\u0073ub":"admin","sub":"ola","aud":"${SITE}","iat":${NOW},"exp":${NOW + 60}}`),
      signParts(`{"alg":"HS256","alg":"none"}`, HONEST),
      signParts({ alg: 'HS256' }, HONEST, 'another secret of the same great length'),
      signIdentity({ sub: 'ola', name: 'x'.repeat(6000) }),
      'x'.repeat(64 * 1024),
      signIdentity({ sub: 'ola', pad: 'x'.repeat(64 * 1024) }),
      'not a token',
      '..',
      'é.é.é',
    ];
    for (const [index, trick] of tricks.entries()) {
      const response = await identify(rig, trick, bearer);
      expect(response.status, `trick ${index}: ${String(trick).slice(0, 90)}`).toBe(401);
      expect((await refused(response)).code).toBe('identity_invalid');
    }
    expect(await rig.eventCount()).toBe(1);
    expect(await rig.storage.reads.visitorOf('ola')).toBeUndefined();
    expect(await rig.storage.reads.visitorOf('admin')).toBeUndefined();
    expect((await rig.storage.reads.visitor(visitorId))?.identity).toBeUndefined();
    expect((await rig.get('/v1/visitor', { token: bearer })).status).toBe(200);
  });

  it('P20.2: a token that proves nothing is refused with what is wrong, never with the token itself', async () => {
    const log: object[] = [];
    const rig = await openRig({ log });
    const late = signIdentity({ sub: 'ola', exp: NOW - 100 });
    const problem = await refused(await identify(rig, late));
    expect(problem).toMatchObject({ status: 401, code: 'identity_invalid', detail: 'token: it has expired' });
    expect(JSON.stringify([problem, log])).not.toContain(late.split('.')[1]);
    for (const token of [undefined, null, 7, '', [late], { a: 1 }]) {
      expect((await refused(await identify(rig, token))).code).toBe('body_invalid');
    }
    const none = await createRig();
    expect((await refused(await identify(none, signIdentity({ sub: 'ola' })))).code).toBe('identity_invalid');
  });

  it('P20.2: keys that are no good stop the server at once, with the place in the configuration', () => {
    const clock = { now: () => MONDAY };
    const open = (key: object, env = {}) =>
      createIdentityTokens({ site: SITE, keys: [key], enforce: false }, clock, env);
    expect(() => open({ secret: 'short' })).toThrow('identity.keys.0.secret must have at least 32 bytes.');
    expect(() => open({ secret: 'env:NOT_SET' })).toThrow(/NOT_SET, which is not set/);
    expect(() => open({ publicKey: 'nonsense' })).toThrow('identity.keys.0.publicKey must be an Ed25519 public key');
    const { privateKey } = generateKeyPairSync('ed25519');
    const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => open({ publicKey: secret })).toThrow(/must be an Ed25519 public key/);
    expect(() => open({ secret: 'env:SET' }, { SET: SECRET })).not.toThrow();
  });

  it('P20.3: the same person on a second device is the same visitor, with all they have', async () => {
    const rig = await openRig();
    const phone = await rig.visitor();
    await phone.ok('message.send', { text: 'from the phone' });
    const first = await identified(rig, { sub: 'ola', name: 'Ola' }, phone.token);
    expect(first).toMatchObject({ visitorId: phone.visitorId, continues: true });
    const second = await identified(rig, { sub: 'ola', name: 'Ola' });
    expect(second).toMatchObject({ visitorId: phone.visitorId, continues: true });
    expect(textsIn(await eventsOf(rig, second.token))).toEqual(['from the phone']);
    const other = await identified(rig, { sub: 'jan' });
    expect(other.visitorId).not.toBe(phone.visitorId);
    expect(await eventsOf(rig, other.token)).toEqual([]);
  });

  it('P20.4: what somebody wrote before they signed in becomes theirs, and no event is written anew', async () => {
    const rig = await openRig();
    const agent = await rig.agent();
    const phone = await rig.visitor();
    await phone.ok('message.send', { text: 'at home' });
    const { token: home, visitorId } = await identified(rig, { sub: 'ola', name: 'Ola' }, phone.token);
    const office = await rig.visitor();
    await office.ok('message.send', { text: 'at the office' });
    await agent.ok('note.add', office.conversationId, { text: 'asks again' });
    const before = await rig.storage.reads.events({ after: 0, limit: 100 });
    const stream = readFrames(await rig.get('/v1/stream', { token: office.token }));
    await stream.until(({ event }) => event === 'hello');
    const inbox = readFrames(await rig.get('/v1/agent/stream', { cookie: agent.cookie }));
    const answer = await identified(rig, { sub: 'ola', name: 'Ola' }, office.token);
    expect(answer).toMatchObject({ visitorId, continues: true });
    await stream.end();
    const told = await inbox.until(({ event, data }) => event === 'event' && data.type === 'visitor.identified');
    expect(told.data.conversationId).toBe(phone.conversationId);
    const all = await rig.storage.reads.events({ after: 0, limit: 100 });
    expect(all.slice(0, before.length)).toEqual(before);
    expect(all.slice(before.length)).toMatchObject([
      {
        type: 'visitor.identified',
        conversationId: office.conversationId,
        author: { kind: 'desk' },
        data: { visitorId, identity: { subject: 'ola', name: 'Ola' } },
      },
    ]);
    for (const token of [home, answer.token]) {
      expect(textsIn(await eventsOf(rig, token)).sort()).toEqual(['at home', 'at the office']);
    }
    expect(await rig.storage.reads.conversation(office.conversationId)).toMatchObject({
      visitorId,
      visitor: { name: 'Ola' },
      identity: { subject: 'ola' },
    });
    expect(await rig.storage.reads.visitor(office.visitorId)).toBeUndefined();
    const timeline = await rig.get(`/v1/agent/visitors/${visitorId}/timeline`, { cookie: agent.cookie });
    expect(((await timeline.json()) as { conversations: object[] }).conversations).toHaveLength(2);
    const send = rig.command('message.send', office.conversationId, { text: 'goes on' });
    await accepted(await rig.post('/v1/commands', { commands: [send] }, { token: answer.token }));
  });

  it('P20.5: whoever was proved to be somebody else keeps what is theirs', async () => {
    const rig = await openRig();
    const visitor = await rig.visitor();
    await visitor.ok('message.send', { text: 'of Ola' });
    const ola = await identified(rig, { sub: 'ola' }, visitor.token);
    const jan = await identified(rig, { sub: 'jan' }, ola.token);
    expect(jan).toMatchObject({ continues: false });
    expect(jan.visitorId).not.toBe(ola.visitorId);
    expect(await eventsOf(rig, jan.token)).toEqual([]);
    expect((await refused(await rig.get('/v1/events', { token: ola.token }))).code).toBe('token_invalid');
    const again = await identified(rig, { sub: 'ola' });
    expect(textsIn(await eventsOf(rig, again.token))).toEqual(['of Ola']);
  });

  it('P20.6: proving and signing out change the token: the one before is of no use, and its streams end', async () => {
    const rig = await openRig();
    const visitor = await rig.visitor();
    const first = await identified(rig, { sub: 'ola' }, visitor.token);
    const second = await identified(rig, { sub: 'ola' }, first.token);
    for (const token of [visitor.token, first.token]) {
      expect((await refused(await rig.get('/v1/visitor', { token }))).code).toBe('token_invalid');
    }
    const elsewhere = await identified(rig, { sub: 'ola' });
    const [here, there] = await Promise.all(
      [second, elsewhere].map(async ({ token }) => readFrames(await rig.get('/v1/stream', { token }))),
    );
    const out = await rig.request('/v1/session', { method: 'DELETE', token: second.token });
    expect(out.status).toBe(204);
    await here!.end();
    expect((await refused(await rig.get('/v1/events', { token: second.token }))).code).toBe('token_invalid');
    const twice = await rig.request('/v1/session', { method: 'DELETE', token: second.token });
    expect((await refused(twice)).code).toBe('token_invalid');
    expect((await refused(await rig.request('/v1/session', { method: 'DELETE' }))).code).toBe('token_missing');
    // The other device goes on.
    const start = rig.command('conversation.start', rig.id(), { locale: 'pl', timeZone: 'Europe/Warsaw', fresh: true });
    await accepted(await rig.post('/v1/commands', { commands: [start] }, { token: elsewhere.token }));
    await there!.until(({ event, data }) => event === 'event' && data.conversationId === start.conversationId);
    await there!.close();
  });

  it('P20.7: what was sent before and is repeated afterwards is still the same, and opens nobody else’s session', async () => {
    const rig = await openRig();
    await identified(rig, { sub: 'ola' });
    const start = rig.command('conversation.start', rig.id(), { locale: 'pl', timeZone: 'Europe/Warsaw' });
    const words = rig.command('message.send', start.conversationId, { text: 'once' });
    const batch = { commands: [start, words] };
    const { token = '', events } = await accepted(await rig.post('/v1/commands', batch));
    const ola = await identified(rig, { sub: 'ola' }, token);
    const again = await accepted(await rig.post('/v1/commands', batch, { token: ola.token }));
    expect(again.events).toEqual(events);
    expect((await refused(await rig.post('/v1/commands', batch))).code).toBe('token_missing');
    expect((await refused(await rig.post('/v1/commands', batch, { token }))).code).toBe('token_invalid');
  });

  it('P20.8: a conversation that begins later tells who the visitor is; a change is told to all of them once', async () => {
    const rig = await openRig();
    const ola = await identified(rig, { sub: 'ola', name: 'Ola', attributes: { plan: 'free' } });
    const send = async (type: string, conversationId: string, data: unknown, token = ola.token) =>
      accepted(await rig.post('/v1/commands', { commands: [rig.command(type, conversationId, data)] }, { token }));
    const conversationId = rig.id();
    const { events } = await send('conversation.start', conversationId, { locale: 'pl', timeZone: 'Europe/Warsaw' });
    expect(events[0]!.data).toMatchObject({ identity: { subject: 'ola', attributes: { plan: 'free' } } });
    const same = await identified(rig, { attributes: { plan: 'free' }, name: 'Ola', sub: 'ola' }, ola.token);
    expect(await rig.eventCount()).toBe(1);
    const next = await identified(rig, { sub: 'ola', name: 'Ola Nowak', attributes: { plan: 'pro' } }, same.token);
    expect(await rig.eventCount()).toBe(2);
    expect(await rig.storage.reads.conversation(conversationId)).toMatchObject({
      visitor: { name: 'Ola Nowak' },
      identity: { attributes: { plan: 'pro' } },
    });
    const data = (await (await rig.get('/v1/visitor', { token: next.token })).json()) as object;
    expect(data).toMatchObject({ identity: { subject: 'ola', name: 'Ola Nowak' } });
  });

  it('P20.9: what a page says without proof is marked, merges nothing and replaces nothing that is proved', async () => {
    const rig = await openRig();
    const ola = await rig.visitor();
    await ola.ok('message.send', { text: 'secret' });
    await identified(rig, { sub: 'ola', name: 'Ola', email: 'ola@shop.example' }, ola.token);
    const visitor = await rig.visitor();
    const { events } = await visitor.ok('visitor.describe', { name: 'Ola', email: 'ola@shop.example', claimed: true });
    expect(events[0]!.data).toEqual({ name: 'Ola', email: 'ola@shop.example', claimed: true });
    expect((await rig.storage.reads.conversation(visitor.conversationId))!.visitor).toMatchObject({ claimed: true });
    expect(textsIn(await eventsOf(rig, visitor.token))).toEqual([]);
    const { token } = await identified(rig, { sub: 'jan', name: 'Jan' }, visitor.token);
    const describe = async (data: object) => {
      const commands = [rig.command('visitor.describe', visitor.conversationId, data)];
      return (await accepted(await rig.post('/v1/commands', { commands }, { token }))).events;
    };
    expect(await describe({ name: 'Ola', claimed: true })).toEqual([]);
    expect(await describe({ name: 'Ola', phone: '+48512345678' })).toMatchObject([{ data: { phone: '+48512345678' } }]);
    const { visitor: known } = (await rig.storage.reads.conversation(visitor.conversationId))!;
    expect(known).toEqual({ name: 'Jan', email: 'ola@shop.example', phone: '+48512345678' });
  });

  it('E05: where only proof counts, claims without it are refused and nothing is merged', async () => {
    const rig = await openRig({ config: { identity: { ...IDENTITY, enforce: true } } });
    const config = (await (await rig.get('/v1/config')).json()) as object;
    expect(config).toMatchObject({ identity: { enforce: true } });
    const visitor = await rig.visitor();
    const claims: [unknown, string][] = [
      [{ name: 'Ola', claimed: true }, 'identity_required'],
      [{ email: 'ola@shop.example', claimed: true }, 'identity_required'],
      [{ name: ['Ola'], claimed: true }, 'command_invalid'],
      [{ name: '', claimed: true }, 'command_invalid'],
      [{ name: null, claimed: true }, 'command_invalid'],
      [{ id: 'ola', claimed: true }, 'command_invalid'],
      [{ claimed: false, name: 'Ola' }, 'command_invalid'],
    ];
    for (const [data, code] of claims) {
      expect((await refused(await visitor.send('visitor.describe', data))).code).toBe(code);
    }
    for (const sub of [[], ['ola'], '', null, {}, 7]) {
      const response = await identify(rig, signIdentity({ sub }), visitor.token);
      expect((await refused(response)).code).toBe('identity_invalid');
    }
    expect(await rig.eventCount()).toBe(1);
    expect((await rig.storage.reads.conversation(visitor.conversationId))!.visitor).toEqual({});
    // What visitors type of themselves is theirs to say.
    await visitor.ok('visitor.describe', { name: 'Ola' });
  });

  it('P20.10: pages tell attributes, activities and where the visitor is; what is known already causes nothing', async () => {
    const rig = await openRig();
    const visitor = await rig.visitor();
    const set = (attributes: object) => visitor.ok('attributes.set', { attributes });
    expect((await set({ plan: 'pro', seats: 3, trial: false })).events[0]!.data).toEqual({
      attributes: { plan: 'pro', seats: 3, trial: false },
    });
    expect((await set({ plan: 'pro' })).events).toEqual([]);
    expect((await set({ plan: 'free', seats: null, gone: null })).events[0]!.data).toEqual({
      attributes: { plan: 'free', seats: null },
    });
    const summary = await rig.storage.reads.conversation(visitor.conversationId);
    expect(summary!.attributes).toEqual({ plan: 'free', trial: false });
    await visitor.ok('activity.track', { name: 'cart.added', facts: { sku: 'A-17', price: 12.5 } });
    await visitor.ok('page.view', { url: 'https://shop.example/cart', title: 'Cart' });
    const told = (await eventsOf(rig, visitor.token)).slice(-2);
    expect(told).toMatchObject([
      { type: 'activity.tracked', data: { name: 'cart.added', facts: { sku: 'A-17', price: 12.5 } } },
      { type: 'page.viewed', data: { url: 'https://shop.example/cart', title: 'Cart' } },
    ]);
    const many = (count: number, from = 0) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`name${from + index}`, index]));
    const wrong: [string, unknown][] = [
      ['attributes.set', { attributes: {} }],
      ['attributes.set', { attributes: { 'bad name': 1 } }],
      ['attributes.set', { attributes: { deep: { er: 1 } } }],
      ['attributes.set', { attributes: { list: [1] } }],
      ['attributes.set', { attributes: ['plan'] }],
      ['attributes.set', { attributes: { long: 'x'.repeat(201) } }],
      ['attributes.set', { attributes: many(51) }],
      ['activity.track', { name: '' }],
      ['activity.track', { name: ' ' }],
      ['activity.track', { name: '<b>' }],
      ['activity.track', { name: 'x'.repeat(61) }],
      ['activity.track', { name: 'ok', facts: many(21) }],
      ['page.view', { url: 'javascript:alert(1)' }],
    ];
    for (const [type, data] of wrong) {
      expect((await refused(await visitor.send(type, data))).code, JSON.stringify(data)).toBe('command_invalid');
    }
    await set(many(48));
    expect((await refused(await visitor.send('attributes.set', { attributes: many(1, 48) }))).code).toBe(
      'command_invalid',
    );
    const contacted = await rig.storage.reads.contacted(10);
    expect(contacted).toEqual([]);
  });

  it('P20.11: a conversation begins in the department the page names, if there is one', async () => {
    const rig = await openRig({ config: { departments: [{ id: 'sales', name: 'Sales' }] } });
    for (const [department, expected] of [
      ['sales', 'sales'],
      ['gone', undefined],
    ]) {
      const start = rig.command('conversation.start', rig.id(), { locale: 'en', timeZone: 'UTC', department });
      const { events } = await accepted(await rig.post('/v1/commands', { commands: [start] }));
      expect((events[0]!.data as { department?: string }).department).toBe(expected);
      expect((await rig.storage.reads.conversation(start.conversationId))!.department).toBe(expected);
    }
  });

  it('P20.12: whoever was shut out stays so when they are identified', async () => {
    const rig = await openRig();
    const agent = await rig.agent();
    const home = await rig.visitor();
    const { visitorId } = await identified(rig, { sub: 'ola' }, home.token);
    const rude = await rig.visitor();
    await agent.ok('visitor.block', rude.conversationId, { blocked: true });
    const { token } = await identified(rig, { sub: 'ola' }, rude.token);
    for (const conversationId of [home.conversationId, rude.conversationId]) {
      expect(await rig.storage.reads.conversation(conversationId)).toMatchObject({ visitorId, blocked: true });
      const send = rig.command('message.send', conversationId, { text: 'me again' });
      const response = await rig.post('/v1/commands', { commands: [send] }, { token });
      expect((await refused(response)).code).toBe('visitor_blocked');
    }
  });

  it('P20.13: erased, they are forgotten with their id, and come back as somebody new', async () => {
    const rig = await openRig();
    const visitor = await rig.visitor();
    await visitor.ok('attributes.set', { attributes: { plan: 'pro' } });
    await visitor.ok('activity.track', { name: 'cart.added' });
    const ola = await identified(rig, { sub: 'ola', name: 'Ola' }, visitor.token);
    const exported = await (await rig.get('/v1/visitor', { token: ola.token })).text();
    for (const word of ['"plan":"pro"', 'cart.added', '"subject":"ola"']) expect(exported).toContain(word);
    expect((await rig.request('/v1/visitor', { method: 'DELETE', token: ola.token })).status).toBe(204);
    expect(await rig.storage.reads.visitorOf('ola')).toBeUndefined();
    expect(await rig.storage.reads.events({ after: 0, limit: 10 })).toEqual([]);
    const again = await identified(rig, { sub: 'ola' });
    expect(again.visitorId).not.toBe(ola.visitorId);
    expect(await eventsOf(rig, again.token)).toEqual([]);
  });
});
