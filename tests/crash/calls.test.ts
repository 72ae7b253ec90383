import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import type { BatchAnswer, EventsAnswer } from '../../src/protocol/index.ts';
import { createPhoneService, type PhoneService } from '../server/phoneService.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { makeId } from './httpVisitor.ts';
import { makePlace, runDeskbell, startServer, type Place, type ServerProcess } from './serverProcess.ts';

/** `DESKBELL_CALL_KILLS=50` for the long run. */
const KILLS = Number(process.env.DESKBELL_CALL_KILLS ?? 8);
const SECRET = 'a secret of the telephone system';
const AGENT = '+48221000001';
/** No leg may be left ringing or talking so long after a crash, milliseconds. */
const ORPHAN = 35_000;

let place: Place;
let server: ServerProcess;
let service: PhoneService;
afterEach(async () => {
  if (server.child.exitCode === null && server.child.signalCode === null) await server.kill();
  await service.close();
  place.remove();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const openLegs = () =>
  service.exchange.phones().flatMap(({ callId, party, state }) => (state === 'ended' ? [] : [`${callId} ${party}`]));
/**
 * How a callback may stand when nothing rings any more. While the server is down the promise may run out, and a visitor who
 * has answered may hang up before anybody is there to join them.
 */
const OVER: ReadonlySet<string> = new Set(['completed', 'missed_by_agent', 'missed_by_visitor']);

async function until(what: string, within: number, check: () => boolean | Promise<boolean>): Promise<void> {
  for (const began = Date.now(); !(await check()); await pause(20)) {
    if (Date.now() - began > within) throw new Error(`${what} within ${within} ms`);
  }
}

async function post<Answer>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(`${place.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (answer.status === 204 ? undefined : await answer.json()) as Answer;
}

async function addAgent(): Promise<string> {
  const child = runDeskbell(place, ['agent', 'add', '--name', 'Ada', '--email', 'ada@shop.example']);
  let text = '';
  child.stdout!.on('data', (part: Buffer) => {
    text += part.toString();
  });
  await once(child, 'close');
  const link = /#sign-in=([\w-]{43})/.exec(text)![1]!;
  const answer = await fetch(`${place.url}/v1/agent/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ link }),
  });
  return answer.headers.get('set-cookie')!.split(';')[0]!;
}

/** The agent's inbox, open until the server dies. */
async function openInbox(cookie: string): Promise<void> {
  const stream = await fetch(`${place.url}/v1/agent/stream`, { headers: { cookie } });
  void (async () => {
    const reader = stream.body!.getReader();
    while (!(await reader.read()).done);
  })().catch(() => undefined);
  await post('/v1/agent/availability', { available: true }, { cookie });
}

async function ask(phone: string): Promise<{ token: string; callbackId: string }> {
  const [conversationId, callbackId] = [makeId(), makeId()];
  const start = { id: makeId(), type: 'conversation.start', conversationId, data: { locale: 'en', timeZone: 'UTC' } };
  const request = { id: callbackId, type: 'callback.request', conversationId, data: { when: 'now', phone } };
  const { token } = await post<BatchAnswer>('/v1/commands', { commands: [start, request] });
  return { token: token!, callbackId };
}

async function steps(token: string): Promise<string[]> {
  const answer = await fetch(`${place.url}/v1/events`, { headers: { authorization: `Bearer ${token}` } });
  const { events } = (await answer.json()) as EventsAnswer;
  return events.flatMap(({ type }) => (type.startsWith('callback.') ? [type.slice('callback.'.length)] : []));
}

describe('a server that dies while it makes a call', () => {
  it(`T07: ${KILLS} times kill -9 in the middle of a call leave no leg behind and ring no visitor twice`, async () => {
    service = await createPhoneService(SECRET);
    place = await makePlace({
      site: { name: 'Crash test' },
      callback: {
        country: 'PL',
        challenge: 'never',
        // How soon this machine is, is not the question here.
        promiseSeconds: 300,
        promise: { least: 300, most: 600 },
        phone: { kind: 'webhook', url: service.url, secret: SECRET },
        limits: { sitePerHour: 10_000, addressPerHour: 10_000, addressPerDay: 10_000 },
      },
      agents: { 'ada@shop.example': { phone: AGENT } },
      server: { allowPrivateAddresses: true },
    });
    service.deliver = async (headers, body) => {
      const answer = await fetch(`${place.url}/v1/telephony/events`, { method: 'POST', headers, body });
      if (answer.status !== 204) throw new Error(String(answer.status));
    };
    service.exchange.script(AGENT, { does: 'answer', afterSeconds: 0.25 });
    server = startServer(place);
    await server.ready();
    const cookie = await addAgent();
    const random = createSeededRandom(77);
    const ends: Record<string, number> = {};
    let longest = 0;
    let inTheMiddle = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      await openInbox(cookie);
      const phone = `+48512345${String(100 + kill)}`;
      service.exchange.script(phone, { does: 'answer', afterSeconds: 0.25, talksSeconds: 0.5 });
      const { token, callbackId } = await ask(phone);
      await pause(random.below(900));
      await server.kill();
      const killed = Date.now();
      const hanging = openLegs();
      inTheMiddle += Number(hanging.length > 0);
      await pause(random.below(400));
      server = startServer(place);
      await server.ready();
      await openInbox(cookie);
      await until('every leg from before ends', ORPHAN, () => openLegs().every((leg) => !hanging.includes(leg)));
      longest = Math.max(longest, Date.now() - killed);
      await until(
        'it is over',
        60_000,
        async () => openLegs().length === 0 && OVER.has((await steps(token)).at(-1)!),
      ).catch(async (error: Error) => {
        throw new Error(`${error.message}: ${(await steps(token)).join(' ')}; ${openLegs().join(', ')}`);
      });
      const visitors = service.rung.filter(
        ({ order }) => order.callId.startsWith(callbackId) && order.party === 'visitor',
      );
      const last = (await steps(token)).at(-1)!;
      if (last === 'completed') expect([kill, visitors.length]).toEqual([kill, 1]);
      else expect(visitors.length).toBeLessThanOrEqual(1);
      ends[last] = (ends[last] ?? 0) + 1;
    }
    expect(service.forged()).toBe(0);
    expect(await server.stop()).toBe(0);
    console.log(
      `T07: ${KILLS} kills, ${inTheMiddle} with phones off the hook; ${service.rung.length} orders; no visitor rung twice; ` +
        `no leg left longer than ${longest} ms after the kill; ${JSON.stringify(ends)}`,
    );
    expect(inTheMiddle).toBeGreaterThan(KILLS / 4);
    expect(ends.completed).toBeGreaterThan(KILLS / 2);
  }, 600_000);
});
