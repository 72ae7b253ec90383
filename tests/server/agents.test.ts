import { describe, expect, it } from 'vitest';
import type { AgentProfile } from '../../src/protocol/index.ts';
import { cookieOf, createRig, ORIGIN, refused } from './createRig.ts';
import { readFrames } from './readFrames.ts';

const DAY = 86_400_000;
const PASSWORD = 'correct horse battery';

describe('agents', () => {
  it('P9.1: a sign-in link opens a session once, by a cookie no script can read', async () => {
    const rig = await createRig();
    const { id } = await rig.server.accounts.add({ name: 'Ada Nowak', email: 'Ada@Shop.example' });
    const link = await rig.server.accounts.link(id);
    const answer = await rig.post('/v1/agent/session', { link });
    expect(await answer.json()).toMatchObject({ me: { id, email: 'ada@shop.example' }, hasPassword: false });
    const set = answer.headers.get('set-cookie')!;
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/v1/agent', 'Max-Age=1209600'])
      expect(set).toContain(part);
    const me = await rig.get('/v1/agent/session', { cookie: cookieOf(answer) });
    expect(await me.json()).toMatchObject({ me: { name: 'Ada Nowak', available: false } });
    expect((await refused(await rig.post('/v1/agent/session', { link }))).code).toBe('sign_in_failed');
  });

  it('P9.1: of two who follow the same link at once, one gets in; after 24 hours nobody does', async () => {
    const rig = await createRig();
    const { id } = await rig.server.accounts.add({ name: 'Ada', email: 'ada@shop.example' });
    const link = await rig.server.accounts.link(id);
    const both = await Promise.all([1, 2].map(() => rig.post('/v1/agent/session', { link })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    const late = await rig.server.accounts.link(id);
    await rig.clock.advance(DAY + 1);
    expect((await rig.post('/v1/agent/session', { link: late })).status).toBe(401);
  });

  it('P9.1: a session lives 14 days from its last use, and its cookie is Secure over https', async () => {
    const rig = await createRig();
    const { cookie } = await rig.agent();
    const status = async () => (await rig.get('/v1/agent/session', { cookie })).status;
    for (let round = 0; round < 3; round++) {
      await rig.clock.advance(13 * DAY);
      expect(await status()).toBe(200);
    }
    await rig.clock.advance(14 * DAY + 1);
    expect(await status()).toBe(401);
    const { id } = (await rig.storage.reads.agents())[0]!;
    const link = await rig.server.accounts.link(id);
    const secure = await rig.post('/v1/agent/session', { link }, { headers: { origin: ORIGIN } });
    expect(secure.headers.get('set-cookie')).toContain('Secure');
  });

  it('P9.2: a wrong address, password and link are answered alike, and the sixth try is too many', async () => {
    const rig = await createRig({ limits: true });
    const { cookie, email } = await rig.agent();
    await rig.post('/v1/agent/password', { password: PASSWORD }, { cookie });
    const tries = [
      { email, password: 'wrong password' },
      { email: 'nobody@shop.example', password: PASSWORD },
      { link: 'A'.repeat(43) },
    ];
    for (const body of tries) {
      const { instance: _, ...problem } = await refused(await rig.post('/v1/agent/session', body));
      expect(problem).toEqual({
        type: 'https://deskbell.dev/errors#sign_in_failed',
        title: 'The e-mail address, password or link is wrong.',
        status: 401,
        code: 'sign_in_failed',
        retryable: false,
      });
    }
    for (let count = 0; count < 4; count++) await rig.post('/v1/agent/session', tries[0]);
    const sixth = await rig.post('/v1/agent/session', { email, password: PASSWORD });
    expect(sixth.headers.get('retry-after')).toBe('180');
    expect((await refused(sixth)).code).toBe('rate_limited');
    const elsewhere = { email, password: PASSWORD };
    expect((await rig.post('/v1/agent/session', elsewhere, { address: '198.51.100.4' })).status).toBe(200);
    await rig.clock.advance(180_000);
    expect((await rig.post('/v1/agent/session', elsewhere)).status).toBe(200);
  });

  it('P9.3: signing out ends the session and its streams at once, and no others', async () => {
    const rig = await createRig();
    const agent = await rig.agent();
    const other = await rig.agent('Jan Wilk');
    const streams = await Promise.all([1, 2].map(() => rig.get('/v1/agent/stream', { cookie: agent.cookie })));
    const [ended, kept] = [
      streams.map(readFrames),
      readFrames(await rig.get('/v1/agent/stream', { cookie: other.cookie })),
    ];
    const out = await rig.request('/v1/agent/session', { method: 'DELETE', cookie: agent.cookie });
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    await Promise.all(ended.map((stream) => stream.end()));
    const isOnline = (agents: AgentProfile[], id: string) => agents.find((one) => one.id === id)!.online;
    const told = await kept.until(({ event, data }) => event === 'agents' && !isOnline(data, agent.id));
    expect(isOnline(told.data, other.id)).toBe(true);
    expect((await refused(await rig.get('/v1/agent/inbox', { cookie: agent.cookie }))).code).toBe('sign_in_required');
  });

  it('P9.4: a password is set by whoever came by a link or knows the old one, and ends other sessions', async () => {
    const rig = await createRig();
    const first = await rig.agent();
    const short = await refused(await rig.post('/v1/agent/password', { password: 'short' }, { cookie: first.cookie }));
    expect(short).toMatchObject({ code: 'body_invalid', detail: 'password: must have at least 10 characters' });
    expect((await rig.post('/v1/agent/password', { password: PASSWORD }, { cookie: first.cookie })).status).toBe(204);
    const signIn = async (password: string) =>
      rig.post('/v1/agent/session', { email: first.email.toUpperCase(), password });
    const cookie = cookieOf(await signIn(PASSWORD));
    const stream = readFrames(await rig.get('/v1/agent/stream', { cookie: first.cookie }));
    const next = { password: 'another good one', current: 'not this one' };
    expect((await refused(await rig.post('/v1/agent/password', next, { cookie }))).code).toBe('sign_in_failed');
    next.current = PASSWORD;
    expect((await rig.post('/v1/agent/password', next, { cookie })).status).toBe(204);
    await stream.end();
    expect((await rig.get('/v1/agent/session', { cookie: first.cookie })).status).toBe(401);
    expect((await rig.get('/v1/agent/session', { cookie })).status).toBe(200);
    expect((await signIn(PASSWORD)).status).toBe(401);
    expect((await signIn('another good one')).status).toBe(200);
  });

  it('P9.5: what changes something must come from the inbox itself', async () => {
    const rig = await createRig();
    const { cookie } = await rig.agent();
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'https://shop.example' },
      { origin: 'null' },
      { origin: 'https://desk.example.evil.example' },
      { origin: 'https://desk.example:8443' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: ORIGIN },
      { 'sec-fetch-site': 'none' },
    ];
    for (const headers of foreign) {
      for (const path of ['session', 'password', 'availability', 'commands', 'signals']) {
        const answer = await rig.post(`/v1/agent/${path}`, { available: true }, { cookie, headers });
        expect((await refused(answer)).code).toBe('cross_site');
        expect(answer.headers.has('access-control-allow-origin')).toBe(false);
      }
    }
    const headers = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' };
    expect((await rig.post('/v1/agent/availability', { available: true }, { cookie, headers })).status).toBe(200);
    const form = await rig.request('/v1/agent/availability', {
      cookie,
      body: 'available=true',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect((await refused(form)).code).toBe('media_type');
  });

  it('P9.5: a visitor’s token opens nothing of the agents, and an agent’s cookie nothing of the visitors', async () => {
    const rig = await createRig();
    const { token, visitorId } = await rig.visitor();
    const { cookie } = await rig.agent();
    const agentPaths = ['inbox', 'events', 'stream', 'session', `visitors/${visitorId}/events`];
    for (const path of agentPaths) {
      const answer = await rig.get(`/v1/agent/${path}`, { token, cookie: `deskbell_agent=${token}` });
      expect((await refused(answer)).code).toBe('sign_in_required');
    }
    for (const path of ['events', 'stream']) {
      expect((await refused(await rig.get(`/v1/${path}`, { cookie }))).code).toBe('token_missing');
    }
    const asToken = await rig.get('/v1/events', { token: cookie.split('=')[1]! });
    expect((await refused(asToken)).code).toBe('token_invalid');
  });

  it('P9.6: an agent’s switch is told to all inboxes', async () => {
    const rig = await createRig();
    const [ada, jan] = [await rig.agent('Ada Nowak'), await rig.agent('Jan Wilk')];
    const inbox = readFrames(await rig.get('/v1/agent/stream', { cookie: jan.cookie }));
    const answer = await rig.post('/v1/agent/availability', { available: true }, { cookie: ada.cookie });
    expect(await answer.json()).toMatchObject({ id: ada.id, available: true, online: false });
    const isAvailable = ({ id, available }: AgentProfile) => id === ada.id && available;
    await inbox.until(({ event, data }) => event === 'agents' && data.some(isAvailable));
  });

  it('an address is taken by one agent only', async () => {
    const rig = await createRig();
    await rig.agent();
    await expect(rig.server.accounts.add({ name: 'Twin', email: 'ADA@shop.example' })).rejects.toThrow(
      /ada@shop.example/,
    );
  });
});
