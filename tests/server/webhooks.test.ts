import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Webhook } from 'standardwebhooks';
import type { Event } from '../../src/protocol/index.ts';
import { isWebhookSecret, webhookEndpoints } from '../../src/server/index.ts';
import { readRetryAfter, retryDelay, RETRY_SCHEDULE } from '../../src/server/channels/webhooks/retryDelay.ts';
import { createWebhookSigner } from '../../src/server/channels/webhooks/webhookSigner.ts';
import { MONDAY } from './createRig.ts';
import { openReceiver, openScene, secretOf, until } from './webhookScene.ts';

const SECRET = secretOf('a');
const endpoint = (url: string, more: object = {}) => ({ id: 'shop', url, secrets: [SECRET], ...more });
const idsOf = (calls: readonly { headers: Record<string, string> }[]) =>
  calls.map(({ headers }) => headers['webhook-id']);
const eventsOf = (calls: readonly { body: string }[]) =>
  calls.map(({ body }) => JSON.parse(body) as { type: string; timestamp: string; data: Event });

// The official verifier reads the clock of the system.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY }));
afterEach(() => void vi.useRealTimers());

describe('webhooks', () => {
  it('P13.1: post each event in order, as it is in the log, from the moment on they were first configured', async () => {
    const receiver = await openReceiver();
    const before = await openScene([]);
    await before.rig.visitor();
    const { rig, storage } = await openScene([endpoint(receiver.url)]);
    const { ok } = await rig.visitor();
    for (let count = 1; count <= 120; count++) await ok('message.send', { text: `message ${count}` });
    await until(() => receiver.calls.length === 121);
    const log = await storage.reads.events({ after: 0, limit: 1000 });
    expect(eventsOf(receiver.calls)).toEqual(
      log.map((event) => ({ type: event.type, timestamp: event.at, data: event })),
    );
    expect(idsOf(receiver.calls)).toEqual(log.map(({ id }) => id));
    // One kept connection serves them all.
    expect(receiver.connections()).toBe(1);
  });

  it('P13.1: a webhook that is new hears nothing of what was before; one that was stopped goes on where it was', async () => {
    const receiver = await openReceiver();
    const { rig, webhooks, again } = await openScene([endpoint(receiver.url)]);
    const { ok } = await rig.visitor();
    await until(() => receiver.calls.length === 1);
    webhooks.stop();
    await ok('message.send', { text: 'while it was stopped' });
    await again();
    await until(() => receiver.calls.length === 2);
    expect(eventsOf(receiver.calls).map(({ type }) => type)).toEqual(['conversation.started', 'message.sent']);
  });

  it('P13.2: D07: the official verifier accepts every call, with each of several secrets while they are changed, and no other', async () => {
    const receiver = await openReceiver();
    const secrets = [secretOf('a'), secretOf('b'), secretOf('c')];
    const { rig } = await openScene([endpoint(receiver.url, { secrets })]);
    const { ok } = await rig.visitor();
    await ok('message.send', { text: 'żółć 你好 👩‍👩‍👧' });
    await until(() => receiver.calls.length === 2);
    for (const { body, headers } of receiver.calls) {
      for (const secret of secrets) expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
      expect(headers['webhook-signature']!.split(' ')).toHaveLength(3);
      expect(() => new Webhook(secretOf('d')).verify(body, headers)).toThrow('No matching signature found');
      expect(() => new Webhook(secrets[0]!).verify(`${body} `, headers)).toThrow('No matching signature found');
      const other = { ...headers, 'webhook-id': 'other' };
      expect(() => new Webhook(secrets[0]!).verify(body, other)).toThrow('No matching signature found');
    }
  });

  it('D07: signatures are those of the specification', () => {
    const sign = createWebhookSigner(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw']);
    expect(sign('msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330_000, '{"test": 2432232314}')).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('P13.3: D07: a failed call is repeated after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h and 10 h, a tenth more or less, with one id and its own moment', async () => {
    const receiver = await openReceiver();
    receiver.answer((response) => void response.writeHead(500).end('oops'));
    const { rig, clock, lines } = await openScene([endpoint(receiver.url)]);
    const { ok } = await rig.visitor();
    await ok('message.send', { text: 'second' });
    await until(() => lines.length === 1);
    for (const [index, wait] of RETRY_SCHEDULE.entries()) {
      const { again } = JSON.parse(lines[index]!) as { again: string };
      const left = Date.parse(again) - clock.now();
      expect(left / wait).toBeGreaterThanOrEqual(0.9);
      expect(left / wait).toBeLessThanOrEqual(1.1);
      await clock.advance(left - 1);
      expect(receiver.calls).toHaveLength(index + 1);
      await clock.advance(1);
      await until(() => lines.length === index + 2);
      expect(receiver.calls.length).toBeGreaterThanOrEqual(index + 2);
    }
    expect(RETRY_SCHEDULE.map((wait) => wait / 60_000)).toEqual([5 / 60, 5, 30, 120, 300, 600, 600]);
    const first = receiver.calls.slice(0, 8);
    expect(new Set(idsOf(first)).size).toBe(1);
    expect(new Set(first.map(({ body }) => body)).size).toBe(1);
    expect(new Set(first.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(8);
    vi.setSystemTime(clock.now());
    new Webhook(SECRET).verify(first[7]!.body, first[7]!.headers);
    // After eight tries it is given up and said so, and the next event has its turn.
    expect(lines[7]).toContain('webhook given up for this event');
    receiver.answer((response) => void response.writeHead(200).end());
    await until(() => receiver.calls.length >= 9);
    expect(idsOf(receiver.calls)[8]).not.toBe(idsOf(first)[0]);
  });

  it('P13.3: nothing overtakes an event that waits', async () => {
    const receiver = await openReceiver();
    let failing = true;
    receiver.answer((response) => void response.writeHead(failing ? 503 : 200).end());
    const { rig, clock, lines, storage } = await openScene([endpoint(receiver.url)]);
    const { ok } = await rig.visitor();
    for (let count = 0; count < 10; count++) await ok('message.send', { text: `message ${count}` });
    await until(() => lines.length === 1);
    expect(receiver.calls).toHaveLength(1);
    failing = false;
    await clock.advance(5_500);
    await until(() => receiver.calls.length === 12);
    const log = await storage.reads.events({ after: 0, limit: 100 });
    expect(idsOf(receiver.calls)).toEqual([log[0]!.id, ...log.map(({ id }) => id)]);
  });

  it('P13.4: D07: 410 ends a webhook and is said in the log; a later start tries once more', async () => {
    const receiver = await openReceiver();
    receiver.answer((response) => void response.writeHead(410).end());
    const { rig, clock, lines, again } = await openScene([endpoint(receiver.url)]);
    const { ok } = await rig.visitor();
    await until(() => lines.length === 1);
    expect(lines[0]).toContain('webhook is gone (410)');
    await ok('message.send', { text: 'nobody hears this' });
    await clock.advance(48 * 3_600_000);
    expect(receiver.calls).toHaveLength(1);
    receiver.answer((response) => void response.writeHead(200).end());
    await again();
    await until(() => receiver.calls.length === 3);
    expect(idsOf(receiver.calls)[1]).toBe(idsOf(receiver.calls)[0]);
  });

  it('P13.4: D07: a redirect is a failure and is not followed', async () => {
    const canary = await openReceiver('127.0.0.2');
    for (const status of [301, 302, 303, 307, 308]) {
      const receiver = await openReceiver();
      receiver.answer((response) => void response.writeHead(status, { location: canary.url }).end());
      const { rig, lines, webhooks } = await openScene([endpoint(receiver.url)]);
      await rig.visitor();
      await until(() => lines.length === 1);
      expect(lines[0]).toContain(`the answer is ${status}`);
      webhooks.stop();
    }
    expect(canary.connections()).toBe(0);
  });

  it('P13.4: D07: 429 and 503 say when to come back, in seconds or as a date', async () => {
    const header = (wait: number, at: number) => [String(wait / 1000), new Date(at + wait).toUTCString()];
    for (const [status, form] of [
      [429, 0],
      [503, 1],
    ] as const) {
      const receiver = await openReceiver();
      const { rig, clock, lines, webhooks } = await openScene([endpoint(receiver.url)]);
      receiver.answer(
        (response) => void response.writeHead(status, { 'retry-after': header(600_000, clock.now())[form] }).end(),
      );
      await rig.visitor();
      await until(() => lines.length === 1);
      await clock.advance(599_000);
      expect(receiver.calls).toHaveLength(1);
      await clock.advance(61_001);
      await until(() => receiver.calls.length === 2);
      webhooks.stop();
    }
  });

  it('P13.4: what a receiver asks for is never cut short and never longer than a day and a tenth', () => {
    expect(retryDelay(1, 0, 20_000)).toBe(20_000);
    expect(retryDelay(1, 1, 20_000)).toBe(22_000);
    expect(retryDelay(3, 0, 0)).toBe(1_000);
    expect(retryDelay(1, 0, 10 * 86_400_000)).toBe(86_400_000);
    expect(retryDelay(8, 0.5, 5_000)).toBeUndefined();
    for (const text of [undefined, '', 'soon', '-5', '1e9', '5.5', '9'.repeat(30)]) {
      expect(readRetryAfter(text, 0)).toBeUndefined();
    }
    expect(readRetryAfter('Mon, 23 Nov 2026 08:00:00 GMT', MONDAY)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, share) => {
        const usual = RETRY_SCHEDULE[failures - 1]!;
        const wait = retryDelay(failures, share)!;
        expect(wait).toBeGreaterThanOrEqual(usual * 0.9 - 1);
        expect(wait).toBeLessThanOrEqual(usual * 1.1 + 1);
      }),
      { seed: 5 },
    );
  });

  it('P13.4: D07: a receiver that says nothing for 15 seconds has failed; its line is cut, and others are not kept waiting', async () => {
    const [hanging, prompt] = [await openReceiver(), await openReceiver()];
    hanging.answer(() => undefined);
    const { rig, clock, lines } = await openScene([endpoint(hanging.url), { ...endpoint(prompt.url), id: 'prompt' }]);
    await rig.visitor();
    await until(() => hanging.calls.length === 1 && prompt.calls.length === 1);
    await clock.advance(14_999);
    expect(lines).toEqual([]);
    await clock.advance(2);
    await until(() => lines.length === 1);
    expect(lines[0]).toContain('no answer within 15 seconds');
    hanging.answer((response) => void response.writeHead(204).end());
    await clock.advance(5_501);
    await until(() => hanging.calls.length === 2);
    expect(hanging.connections()).toBe(2);
  });

  it('P13.4: a line that breaks, and a receiver that is not there, are failures like any other', async () => {
    const receiver = await openReceiver();
    receiver.answer((response) => void response.destroy());
    const { rig, clock, lines } = await openScene([
      endpoint(receiver.url),
      { ...endpoint('http://127.0.0.1:1/'), id: 'absent' },
    ]);
    await rig.visitor();
    await until(() => lines.length === 2);
    expect(lines.join()).toMatch(/ECONNREFUSED/);
    receiver.answer((response) => void response.writeHead(200).end('x'.repeat(1_000_000)));
    await clock.advance(5_501);
    await until(() => receiver.calls.length === 2);
  });

  it('P13.5: only the types asked for are posted, single ones or all of a topic', async () => {
    const receiver = await openReceiver();
    const { rig } = await openScene([endpoint(receiver.url, { events: ['callback.*', 'conversation.closed'] })]);
    const visitor = await rig.visitor();
    const agent = await rig.agent();
    await agent.goIn();
    await visitor.ok('message.send', { text: 'not this' });
    await visitor.ok('callback.request', { when: 'now', phone: '+48221234567' });
    await agent.ok('conversation.close', visitor.conversationId, {});
    await until(() => eventsOf(receiver.calls).some(({ type }) => type === 'conversation.closed'));
    expect(
      eventsOf(receiver.calls)
        .map(({ type }) => type)
        .filter((type) => !type.startsWith('callback.')),
    ).toEqual(['conversation.closed']);
    expect(eventsOf(receiver.calls).map(({ type }) => type)).toContain('callback.requested');
  });

  it('P13.6: no secret and no path of an address is in any log line or message', async () => {
    const receiver = await openReceiver();
    receiver.answer((response) => void response.writeHead(500).end());
    const url = `${receiver.url}?token=PATHSECRET`;
    const { rig, lines } = await openScene([
      endpoint(url),
      { ...endpoint('http://user:USERSECRET@127.0.0.1:1/PATHSECRET'), id: 'b' },
    ]);
    await rig.visitor();
    await until(() => lines.length === 2);
    const key = SECRET.slice('whsec_'.length);
    for (const word of [key, 'PATHSECRET', 'USERSECRET']) expect(lines.join()).not.toContain(word);
    const wrong = () => webhookEndpoints([{ ...endpoint(url), secrets: ['not a webhook secret'] }], {});
    expect(wrong).toThrow(/^webhooks: secret 1 of "shop" must be "whsec_"/);
    expect(wrong).not.toThrow(/not a webhook secret/);
  });

  it('P13.6: secrets may be in the environment', () => {
    const configured = [{ ...endpoint('https://shop.example/hook'), secrets: ['env:HOOK_NEW', SECRET] }];
    expect(webhookEndpoints(configured, { HOOK_NEW: secretOf('n') })[0]!.secrets).toEqual([secretOf('n'), SECRET]);
    expect(() => webhookEndpoints(configured, {})).toThrow(
      'webhooks: secret 1 of "shop" is to be read from the variable HOOK_NEW, which is not set.',
    );
    expect(() => webhookEndpoints([configured[0]!, configured[0]!], { HOOK_NEW: SECRET })).toThrow('there twice');
  });

  it('P13.6: a secret is whsec_ and 24 to 64 bytes in base64', () => {
    for (const bytes of [24, 32, 64]) expect(isWebhookSecret(`whsec_${btoa('x'.repeat(bytes))}`)).toBe(true);
    for (const text of [
      '',
      'whsec_',
      `whsec_${btoa('x'.repeat(23))}`,
      `whsec_${btoa('x'.repeat(65))}`,
      btoa('x'.repeat(32)),
      `whsec_${'_'.repeat(32)}`,
    ]) {
      expect(isWebhookSecret(text)).toBe(false);
    }
  });
});
