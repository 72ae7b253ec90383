import { describe, expect, it } from 'vitest';
import { createRig, ORIGIN, refused, type Rig } from './createRig.ts';

const preflight = (rig: Rig, origin: string, path = '/v1/commands') =>
  rig.request(path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });

describe('the edge', () => {
  it('P10.1: pages of allowed origins may read answers, without credentials', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    for (const origin of ['https://shop.example', 'https://a.b.shop.example', 'http://localhost:5173', ORIGIN]) {
      const pre = await preflight(rig, origin);
      expect(pre.status).toBe(204);
      expect(pre.headers.get('access-control-allow-origin')).toBe(origin);
      expect(pre.headers.get('access-control-max-age')).toBe('7200');
      expect(pre.headers.get('access-control-allow-headers')).toMatch(/Authorization.*Content-Type.*Last-Event-ID/);
      const answers = [
        await rig.get('/v1/events', { token, headers: { origin } }),
        await rig.get('/v1/events?since=x', { token, headers: { origin } }),
        await rig.get('/v1/config', { headers: { origin } }),
        await rig.get('/v1/stream', { token, headers: { origin } }),
      ];
      for (const { headers } of answers) {
        expect(headers.get('access-control-allow-origin')).toBe(origin);
        expect(headers.has('access-control-allow-credentials')).toBe(false);
        expect(headers.get('access-control-expose-headers')).toMatch(/Retry-After, ETag/);
        expect(headers.get('vary')).toContain('Origin');
      }
    }
  });

  it('P10.2: other origins, look-alikes and null are refused before anything is done', async () => {
    const rig = await createRig();
    const strangers = [
      'null',
      'https://evil.example',
      'http://shop.example',
      'https://shop.example:8443',
      'https://shop.example.evil.example',
      'https://evilshop.example',
      'https://xn--shop-example',
      'http://localhost.evil.example',
      'file://',
      'https://shop.example, https://evil.example',
    ];
    for (const origin of strangers) {
      const commands = [rig.command('conversation.start', rig.id(), { locale: 'en', timeZone: 'UTC' })];
      const answers = [
        await preflight(rig, origin),
        await rig.post('/v1/commands', { commands }, { headers: { origin } }),
        await rig.get('/v1/config', { headers: { origin } }),
      ];
      for (const answer of answers) {
        expect(answer.headers.has('access-control-allow-origin')).toBe(false);
        expect(await refused(answer)).toMatchObject({ code: 'origin_not_allowed', status: 403 });
      }
    }
    expect(await rig.eventCount()).toBe(0);
  });

  it('P10.2: no page of another origin is let into what belongs to agents', async () => {
    const rig = await createRig();
    const pre = await preflight(rig, 'https://shop.example', '/v1/agent/commands');
    expect(pre.status).toBe(403);
    expect(pre.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('P10.3: a failure of the server is told as internal, with its request id and nothing else', async () => {
    const log: { requestId?: string }[] = [];
    const rig = await createRig({ log });
    rig.storage.reads.agents = () => Promise.reject(new Error('SELECT secret FROM agents: disk I/O error'));
    const answer = await rig.get('/v1/config');
    const text = await answer.clone().text();
    expect(await refused(answer)).toMatchObject({ code: 'internal', retryable: true, status: 500 });
    expect(text).not.toMatch(/SELECT|secret|Error|\.ts/);
    expect(log.some(({ requestId }) => text.includes(requestId!))).toBe(true);
  });

  it('P10.6: too many commands, visitors and signals are told how long to wait', async () => {
    const rig = await createRig({ limits: true });
    const { token, conversationId } = await rig.visitor();
    const batch = () => ({
      commands: Array.from({ length: 50 }, () => rig.command('message.send', conversationId, { text: 'spam' })),
    });
    const statuses = [];
    for (let count = 0; count < 7; count++) statuses.push((await rig.post('/v1/commands', batch(), { token })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
    const over = await rig.post('/v1/commands', batch(), { token });
    expect(over.headers.get('retry-after')).toBe('10');
    expect(await refused(over)).toMatchObject({ code: 'rate_limited', retryable: true, retryAfter: 10 });
    await rig.clock.advance(10_000);
    expect((await rig.post('/v1/commands', batch(), { token })).status).toBe(200);

    for (let count = 1; count < 20; count++) await rig.visitor();
    await expect(rig.visitor()).rejects.toThrow(/rate_limited/);
    await rig.visitor({ address: '198.51.100.1' });
    for (let count = 0; count < 30; count++) await rig.visitor({ address: '127.0.0.1' });

    const signal = { type: 'typing', conversationId, typing: true };
    const signals = await Promise.all(Array.from({ length: 25 }, () => rig.post('/v1/signals', signal, { token })));
    expect(signals.filter(({ status }) => status === 429)).toHaveLength(5);
  });

  it('P10.6: an IPv6 household shares one limit', async () => {
    const rig = await createRig({ limits: true });
    for (let count = 0; count < 20; count++) await rig.visitor({ address: `2001:db8:1:2::${count}` });
    await expect(rig.visitor({ address: '2001:db8:1:2:ffff::1' })).rejects.toThrow(/rate_limited/);
    await rig.visitor({ address: '2001:db8:1:3::1' });
  });

  it('P10.6: behind declared proxies the visitor’s own address counts, not what the visitor claims', async () => {
    const rig = await createRig({ limits: true, config: { server: { trustedProxies: 1 } } });
    const from = (forwarded: string) => rig.visitor({ headers: { 'x-forwarded-for': forwarded }, address: '10.0.0.1' });
    for (let count = 0; count < 20; count++) await from(`192.0.2.${count}, 198.51.100.1`);
    await expect(from('192.0.2.99, 198.51.100.1')).rejects.toThrow(/rate_limited/);
    await from('198.51.100.1, 198.51.100.2');
  });

  it('P10.7: another method and an unknown address are told apart', async () => {
    const rig = await createRig();
    const wrong = await rig.request('/v1/commands', { method: 'DELETE' });
    expect(wrong.headers.get('allow')).toBe('POST');
    expect((await refused(wrong)).code).toBe('method_not_allowed');
    for (const path of [
      '/v1/nothing',
      '/nothing',
      '/v1/commands/x',
      '/v1/agent/nothing',
      '/%00',
      '/..%2f..%2fetc/passwd',
    ]) {
      expect((await refused(await rig.get(path))).code).toBe('not_found');
    }
  });

  it('P10.8: health is open, figures are for this machine or the bearer of their token', async () => {
    const rig = await createRig();
    await rig.visitor();
    expect(await (await rig.get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await refused(await rig.get('/metrics'))).code).toBe('not_found');
    const proxied = await rig.get('/metrics', { address: '127.0.0.1', headers: { 'x-forwarded-for': '1.2.3.4' } });
    expect(proxied.status).toBe(404);
    const text = await (await rig.get('/metrics', { address: '127.0.0.1' })).text();
    expect(text).toContain('deskbell_http_requests_total{route="/v1/commands",method="POST",status="200"} 1');
    expect(text).toContain('deskbell_events_total{type="conversation.started"} 1');

    const guarded = await createRig({ metricsToken: 'a-long-metrics-token' });
    expect((await guarded.get('/metrics', { address: '127.0.0.1' })).status).toBe(401);
    expect((await guarded.get('/metrics', { token: 'a-long-metrics-tokeN' })).status).toBe(401);
    expect((await guarded.get('/metrics', { token: 'a-long-metrics-token' })).status).toBe(200);
    guarded.server.close();
    expect((await refused(await guarded.get('/healthz'))).code).toBe('unavailable');
  });

  it('P10.9: log lines hold no token, number, text or whole address', async () => {
    const log: object[] = [];
    const rig = await createRig({ log });
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    await agent.goIn();
    await visitor.ok('message.send', { text: 'a private sentence' });
    await visitor.ok('callback.request', { when: 'now', phone: '+48512345678' });
    await rig.get(`/v1/agent/visitors/${visitor.visitorId}/events`, { cookie: agent.cookie });
    await rig.get('/v1/config', { address: '2001:db8:1:2::9' });
    const text = JSON.stringify(log);
    const secrets = [visitor.token, agent.cookie.split('=')[1]!, '512345678', 'private', '203.0.113.7', ':2::9'];
    for (const secret of [...secrets, visitor.visitorId]) expect(text).not.toContain(secret);
    expect(log.length).toBe(8);
    expect(log[0]).toMatchObject({ method: 'POST', route: '/v1/commands', status: 200, address: '203.0.113.0' });
  });

  it('P11.1: every answer under /v1 names the version, and is data that nothing may run, frame or sniff', async () => {
    const rig = await createRig();
    for (const path of ['/v1/config', '/v1/nothing', '/v1/events', '/v1/agent/inbox']) {
      const { headers } = await rig.get(path);
      expect(headers.get('deskbell-version')).toBe('1');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('deskbell-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});
