import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createCallOut,
  createWebhookTranslator,
  isPublicAddress,
  systemClock,
  webhookKey,
} from '../../src/server/index.ts';
import { createRig } from './createRig.ts';

const SECRET = 'a secret of sixteen or more';

interface Asked {
  readonly type: string;
  readonly data: { readonly text: string; readonly to: string; readonly from?: string };
}

/** A service of an owner's own that checks signatures and shouts. */
let service: Server;
let url: string;
let answer: (asked: Asked) => { readonly status: number; readonly body: string };
const asked: Asked[] = [];

beforeAll(async () => {
  const key = webhookKey(SECRET);
  service = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    asked.push(key.verify(body, request.headers as Record<string, string>) as Asked);
    const { status, body: text } = answer(asked.at(-1)!);
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(text);
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/translate`;
});

afterAll(() => service.close());

/** A desk with the service, a visitor's question in it, and an agent. */
async function ask(permits: (ip: string) => boolean = () => true) {
  const translator = createWebhookTranslator({
    url,
    secret: SECRET,
    callOut: createCallOut(permits),
    clock: systemClock,
  });
  const rig = await createRig({ channels: { translator } });
  const visitor = await rig.visitor();
  await visitor.ok('message.send', { text: 'Gdzie jest moja paczka?' });
  const agent = await rig.agent();
  const log = await rig.storage.reads.latestOf(visitor.visitorId, 50);
  const question = log.find(({ type }) => type === 'message.sent')!;
  const translate = (body: object) => rig.post('/v1/agent/translations', body, { cookie: agent.cookie });
  const place = { conversationId: question.conversationId, seq: question.seq };
  return { rig, visitor, agent, place, translate, log };
}

describe('a message in another language', () => {
  it('P9.7: is had from a service of the owner’s, signed, and stored nowhere', async () => {
    answer = ({ data }) => ({
      status: 200,
      body: JSON.stringify({ text: `${data.to}: Where is my parcel?`, cost: 1 }),
    });
    const { rig, visitor, agent, place, translate, log } = await ask();
    expect((await (await rig.get('/v1/agent/inbox', { cookie: agent.cookie })).json()).translation).toBe(true);
    const response = await translate({ ...place, to: 'en' });
    expect([response.status, await response.json()]).toEqual([200, { text: 'en: Where is my parcel?', to: 'en' }]);
    expect(asked.at(-1)).toMatchObject({
      type: 'message.translate',
      data: { text: 'Gdzie jest moja paczka?', to: 'en', from: 'pl' },
    });
    expect(await rig.storage.reads.latestOf(visitor.visitorId, 50)).toEqual(log);
  });

  it('P9.7: is only given of messages in the log, to an agent, by a shape that is right', async () => {
    answer = () => ({ status: 200, body: '{"text":"x"}' });
    const { rig, place, translate } = await ask();
    expect((await translate({ ...place, seq: 1, to: 'en' })).status).toBe(404);
    expect((await translate({ ...place, to: 'not a tag' })).status).toBe(400);
    expect((await translate({ text: 'anything', to: 'en' })).status).toBe(400);
    expect((await rig.post('/v1/agent/translations', { ...place, to: 'en' })).status).toBe(401);
  });

  it.each([
    ['a failure', { status: 500, body: '{"text":"x"}' }],
    ['a redirect', { status: 302, body: '{"text":"x"}' }],
    ['no JSON', { status: 200, body: 'x' }],
    ['no words', { status: 200, body: '{"text":""}' }],
  ])('P9.7: is unavailable, and may be asked for again, after %s', async (_what, given) => {
    answer = () => given;
    const { place, translate } = await ask();
    const response = await translate({ ...place, to: 'en' });
    expect([response.status, (await response.json()).code]).toEqual([503, 'unavailable']);
  });

  it('P9.7: is never asked for in the own network, unless the owner says so', async () => {
    answer = () => ({ status: 200, body: '{"text":"x"}' });
    const before = asked.length;
    const { place, translate } = await ask(isPublicAddress);
    expect((await translate({ ...place, to: 'en' })).status).toBe(503);
    expect(asked).toHaveLength(before);
  });

  it('P9.7: is not there at all where the site has no translator', async () => {
    const rig = await createRig();
    const agent = await rig.agent();
    expect((await (await rig.get('/v1/agent/inbox', { cookie: agent.cookie })).json()).translation).toBeUndefined();
    expect((await rig.post('/v1/agent/translations', {}, { cookie: agent.cookie })).status).toBe(404);
  });
});
