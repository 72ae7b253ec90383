import { afterEach, describe, expect, it } from 'vitest';
import {
  createCallOut,
  createTwilioTelephony,
  createTwilioTexter,
  createWebhookTelephony,
  createWebhookTexter,
  signedHeaders,
  systemClock,
  twilioSignature,
  Undeliverable,
  webhookKey,
  type LegEvent,
  type PhoneSystem,
} from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createCallRig } from './callRig.ts';
import { createRig, ORIGIN, refused, type Rig } from './createRig.ts';
import { createPhoneService } from './phoneService.ts';
import { createTwilioServer, TWILIO } from './twilioServer.ts';

const SECRET = 'a secret of the telephone system';
const callOut = createCallOut(() => true);
let rig: Rig;
afterEach(() => rig?.server.close());

const webhook = () =>
  createWebhookTelephony({ url: 'http://127.0.0.1:9/', secret: SECRET, callOut, clock: systemClock });
const LEG = { id: 'e1', callId: 'c.1', party: 'visitor', state: 'ringing' } as const;
const bodyOf = (data: object) => JSON.stringify({ type: 'call.leg', timestamp: new Date().toISOString(), data });

async function withSystem(system: PhoneSystem): Promise<LegEvent[]> {
  const heard: LegEvent[] = [];
  system.telephony.onEvent((event) => heard.push(event));
  rig = await createRig({ channels: { phone: system } });
  return heard;
}

const tell = (body: string, headers: Record<string, string>, path = '/v1/telephony/events') =>
  rig.request(path, { method: 'POST', body, headers });

describe('what a telephone system tells by HTTP', () => {
  it('P17.1: is taken only with a right signature of the last five minutes; forged it is 401 and changes nothing', async () => {
    const heard = await withSystem(webhook());
    const body = bodyOf(LEG);
    const key = webhookKey(SECRET);
    expect((await tell(body, signedHeaders(key, 'm1', new Date(), body))).status).toBe(204);
    expect(heard).toEqual([LEG]);
    const good = signedHeaders(key, 'm2', new Date(), body);
    const other = signedHeaders(webhookKey('another secret, as long'), 'm2', new Date(), body);
    const { pick, below } = createSeededRandom(4);
    const signature = good['webhook-signature']!;
    const forged: [string, Record<string, string>][] = [
      [body, {}],
      [body, other],
      [body.replace('ringing', 'ended'), good],
      [body, { ...good, 'webhook-id': 'm3' }],
      [body, signedHeaders(key, 'm2', new Date(Date.now() - 301_000), body)],
      [body, signedHeaders(key, 'm2', new Date(Date.now() + 301_000), body)],
      [body, { ...good, 'webhook-signature': '' }],
      [body, { ...good, 'webhook-timestamp': 'x' }],
      ...Array.from({ length: 50 }, (): [string, Record<string, string>] => {
        const at = 3 + below(signature.length - 4);
        const sign = pick([...'ABCDEFGHabcdefgh0123456789+/'].filter((one) => one !== signature[at]));
        return [body, { ...good, 'webhook-signature': signature.slice(0, at) + sign + signature.slice(at + 1) }];
      }),
    ];
    for (const [text, headers] of forged) {
      const answer = await tell(text, { 'content-type': 'application/json', ...headers });
      expect([answer.status, (await refused(answer)).code]).toEqual([401, 'signature_invalid']);
    }
    expect(heard).toHaveLength(1);
    for (const wrong of ['{}', '[]', 'x', bodyOf({ ...LEG, state: 'gone' }), bodyOf({ ...LEG, party: 'nobody' })]) {
      const answer = await tell(wrong, signedHeaders(key, 'm4', new Date(), wrong));
      expect((await refused(answer)).status).toBe(400);
    }
    expect(heard).toHaveLength(1);
  });

  it('P17.2: may come twice, late and out of order: an order and an event told again change nothing', async () => {
    const calls = await createCallRig();
    rig = calls;
    await calls.people('Ada');
    await calls.ask();
    const [phone] = calls.exchange.phones();
    const heard: LegEvent[] = [];
    calls.exchange.onEvent((event) => heard.push(event));
    calls.exchange.act(phone!.callId, 'agent', 'decline');
    await calls.clock.advance(1_000);
    const before = await calls.eventCount();
    for (const event of [...heard, ...heard.toReversed()]) calls.exchange.act(event.callId, event.party, 'answer');
    await calls.clock.advance(1_000);
    expect(await calls.eventCount()).toBe(before);
  });

  it('P17.3: the simulated phones are there only where they are configured', async () => {
    rig = await createRig();
    expect((await rig.get('/simulated-phones')).status).toBe(404);
    expect((await rig.post('/simulated-phones', {})).status).toBe(404);
    expect((await rig.post('/v1/telephony/events', {})).status).toBe(404);
    rig.server.close();

    const calls = await createCallRig();
    rig = calls;
    await calls.people('Ada');
    await calls.ask();
    const { phones } = (await (await rig.get('/simulated-phones')).json()) as { phones: { callId: string }[] };
    expect(phones).toMatchObject([{ party: 'agent', state: 'ringing', number: '+48221000001' }]);
    const act = (body: object) => rig.post('/simulated-phones', body);
    const { callId } = phones[0]!;
    expect((await refused(await act({ callId, party: 'agent', do: 'press' }))).code).toBe('callback_state');
    expect((await refused(await act({ callId, party: 'agent', do: 'explode' }))).code).toBe('body_invalid');
    expect(await (await act({ callId, party: 'agent', do: 'answer' })).json()).toMatchObject({
      phones: [{ state: 'prompt' }],
    });
    expect(await (await act({ callId, party: 'agent', do: 'press' })).json()).toMatchObject({
      phones: [{ state: 'answered' }],
    });
  });

  it('P17.4: requests of Twilio are believed when signed over the exact public address and every parameter', async () => {
    const publicUrl = 'https://calls.example/desk';
    const system = createTwilioTelephony({ account: { ...TWILIO, baseUrl: 'http://127.0.0.1:9' }, publicUrl, callOut });
    const heard = await withSystem(system);
    const path = '/v1/telephony/events?call=c.1&party=visitor&step=answer';
    const form = new URLSearchParams({ CallSid: 'CA1', AnsweredBy: 'human', To: '+48512345678' });
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const right = twilioSignature(TWILIO.authToken, `${publicUrl}${path}`, form);
    const answer = await tell(form.toString(), { ...type, 'x-twilio-signature': right }, path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8']);
    expect(await answer.text()).toContain('>c.1</Conference>');
    expect(heard).toMatchObject([{ callId: 'c.1', party: 'visitor', state: 'answered' }]);
    const changed = new URLSearchParams({ ...Object.fromEntries(form), AnsweredBy: 'machine_start' });
    for (const [body, signature, at] of [
      [form, '', path],
      [changed, right, path],
      [form, right, `${path}&x=1`],
      [form, right, path.replace('visitor', 'agent')],
      [form, twilioSignature('another token, as long as that', `${publicUrl}${path}`, form), path],
      [form, twilioSignature(TWILIO.authToken, `${ORIGIN}${path}`, form), path],
    ] as const) {
      const forged = await tell(body.toString(), { ...type, 'x-twilio-signature': signature }, at);
      expect((await refused(forged)).code).toBe('signature_invalid');
    }
    expect(heard).toHaveLength(1);
  });
});

describe('Twilio', () => {
  it('signs as its documentation shows', () => {
    const params = new URLSearchParams({
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675309',
      Digits: '1234',
      From: '+14158675309',
      To: '+18005551212',
    });
    expect(twilioSignature('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', params)).toBe(
      'RSOYDt4T1cUTdK1PDd93/VVr8B8=',
    );
    const repeated = new URLSearchParams('Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234');
    expect(twilioSignature('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', repeated)).toBe(
      'IK+Dwps556ElfBT0I3Rgjkr1wJU=',
    );
  });

  it('is asked for calls as its interface wants it, and what an agent hears is escaped', async () => {
    const server = await createTwilioServer();
    const publicUrl = 'https://desk.example';
    const system = createTwilioTelephony({ account: { ...TWILIO, baseUrl: server.url }, publicUrl, callOut });
    const answers: string[] = [];
    server.deliver = async (url, headers, body) => {
      const path = url.slice(publicUrl.length);
      const text = (await system.receive!({ path, headers: new Headers(headers), body }))?.body ?? '';
      answers.push(text);
      return text;
    };
    const order = { ringSeconds: 20, maxMinutes: 60, orderedAt: new Date().toISOString(), callId: 'c.1' };
    await system.telephony.place(
      { ...order, party: 'agent', to: '+48221000001', say: '<Dial>"&\u0007', locale: 'pl' },
      'a',
    );
    await system.telephony.place({ ...order, party: 'visitor', to: '+48512345678', extension: '12,3' }, 'v');
    const [agent, visitor] = server.made.map((form) => Object.fromEntries(form));
    expect(agent).toMatchObject({
      To: '+48221000001',
      From: TWILIO.from,
      Timeout: '20',
      TimeLimit: '3600',
      Method: 'POST',
    });
    expect(agent).not.toHaveProperty('MachineDetection');
    expect(visitor).toMatchObject({ MachineDetection: 'Enable', SendDigits: '12wwww3' });
    expect(server.made[0]!.getAll('StatusCallbackEvent')).toEqual(['initiated', 'ringing', 'answered', 'completed']);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await server.answer('+48221000001');
    const prompt = answers.find((text) => text.includes('<Gather'))!;
    expect(prompt).toContain('language="pl-PL">&#60;Dial&#62;&#34;&#38; </Say>');
    expect(prompt).toContain('step=press');
    await server.close();
  });

  it('is not asked to ring again when an order may have gone out: its calls are looked through first', async () => {
    const server = await createTwilioServer();
    const system = () =>
      createTwilioTelephony({ account: { ...TWILIO, baseUrl: server.url }, publicUrl: 'https://desk.example', callOut })
        .telephony;
    const order = {
      callId: 'c.1',
      party: 'visitor',
      to: '+48512345678',
      ringSeconds: 20,
      maxMinutes: 60,
      orderedAt: new Date().toISOString(),
    } as const;
    server.fail(503, 1, true);
    await expect(system().place(order, 'k')).rejects.toThrow('503');
    // As after a crash: nothing is remembered.
    const later = system();
    await later.place({ ...order, again: true }, 'k');
    expect(server.made).toHaveLength(1);
    expect(await later.legs('c.1', [order])).toMatchObject([{ party: 'visitor' }]);
    await later.hangup('c.1', undefined, 'h');
    expect(server.open()).toEqual([]);
    // An older call to the same number is another one.
    const future = new Date(Date.now() + 60_000).toISOString();
    await system().place({ ...order, callId: 'c.2', orderedAt: future, again: true }, 'k2');
    expect(server.made).toHaveLength(2);
    await server.close();
  });
});

describe('text messages', () => {
  it('go out over a service of the owner’s, signed, or over Twilio', async () => {
    const got: { type: string; data: { to: string; text: string } }[] = [];
    const key = webhookKey(SECRET);
    const texter = createWebhookTexter({
      url: 'https://sms.example/send',
      secret: SECRET,
      clock: systemClock,
      async callOut({ headers, body }) {
        got.push(key.verify(body!, headers as Record<string, string>) as (typeof got)[number]);
        return { status: got.length < 3 ? 204 : got.length === 3 ? 422 : 500, text: '' };
      },
    });
    await texter.send({ to: '+48512345678', text: 'Dzień dobry' }, 'k');
    await texter.send({ to: '+48512345678', text: 'Dzień dobry' }, 'k');
    expect(got[0]).toMatchObject({ type: 'sms.send', data: { to: '+48512345678', text: 'Dzień dobry' } });
    await expect(texter.send({ to: '+1', text: 'x' }, 'l')).rejects.toBeInstanceOf(Undeliverable);
    await expect(texter.send({ to: '+1', text: 'x' }, 'm')).rejects.not.toBeInstanceOf(Undeliverable);

    const server = await createTwilioServer();
    const twilio = createTwilioTexter({ ...TWILIO, baseUrl: server.url }, callOut);
    await twilio.send({ to: '+48512345678', text: 'Dzień dobry & <b>' }, 'k');
    expect(Object.fromEntries(server.messages[0]!)).toEqual({
      To: '+48512345678',
      From: TWILIO.from,
      Body: 'Dzień dobry & <b>',
    });
    server.fail(400, 1);
    await expect(twilio.send({ to: '+1', text: 'x' }, 'l')).rejects.toBeInstanceOf(Undeliverable);
    server.fail(503, 1);
    await expect(twilio.send({ to: '+1', text: 'x' }, 'm')).rejects.not.toBeInstanceOf(Undeliverable);
    await server.close();
  });

  it('P17.5: orders go to permitted addresses only, signed, and a service that does not answer well has not taken them', async () => {
    const service = await createPhoneService(SECRET);
    const order = {
      callId: 'c.1',
      party: 'agent',
      to: '+48221000001',
      ringSeconds: 20,
      maxMinutes: 60,
      orderedAt: new Date().toISOString(),
    } as const;
    const make = (secret: string, permits: (ip: string) => boolean) =>
      createWebhookTelephony({ url: service.url, secret, callOut: createCallOut(permits), clock: systemClock })
        .telephony;
    await expect(make(SECRET, () => false).place(order, 'k')).rejects.toThrow('allowPrivateAddresses');
    await expect(make('another secret, as long', () => true).place(order, 'k')).rejects.toThrow('401');
    expect([service.forged(), service.rung.length]).toEqual([1, 0]);
    await make(SECRET, () => true).place(order, 'k');
    expect(service.rung.map(({ key }) => key)).toEqual(['k']);
    await service.close();
    await expect(make(SECRET, () => true).place(order, 'l')).rejects.toThrow();
  });
});
