import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/client/index.ts';
import type { BatchAnswer, Event, EventsAnswer } from '../../src/protocol/index.ts';
import { openAgent, openVisitor, signIn } from '../bench/realClients.ts';
import { openConnection } from '../bench/rawConnection.ts';
import { makeId } from './httpVisitor.ts';
import { makePlace, startServer, type Place, type ServerProcess } from './serverProcess.ts';

/** Messages of each of the eight senders; `npm run soak:crash` has 500. */
const EACH = Number(process.env.DESKBELL_EACH ?? 60);
const SENDERS = 8;
const SECRET = `whsec_${btoa('o'.repeat(32))}`;

let place: Place;
let server: ServerProcess;
let receiver: Server;
afterEach(async () => {
  if (server.child.exitCode === null && server.child.signalCode === null) await server.kill();
  receiver.closeAllConnections();
  receiver.close();
  place.remove();
});

async function openReceiver(take: (event: Event) => void): Promise<string> {
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      take((JSON.parse(body) as { data: Event }).data);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
}

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('order', () => {
  it(`A03: of ${SENDERS} senders with ${EACH} messages each, two pages, the inbox, the log and a webhook show the same order, without a gap`, async () => {
    const posted: Event[] = [];
    const url = await openReceiver((event) => void posted.push(event));
    place = await makePlace({
      site: { name: 'Order' },
      webhooks: [{ id: 'shop', url, secrets: [SECRET] }],
      server: { allowPrivateAddresses: true },
    });
    server = startServer(place);
    await server.ready();
    await until(() => server.output().includes('#sign-in='));
    const signedIn = await signIn(place.url, /#sign-in=([\w-]{43})/.exec(server.output())![1]!);

    const store = createMemoryStore();
    const first = await openVisitor(place.url, store);
    const { conversationId, done } = first.send('message.send', { text: 'hello' });
    expect((await done).ok).toBe(true);
    const { session } = await store.load();
    const other = createMemoryStore();
    await other.putSession(session);
    const second = await openVisitor(place.url, other);
    const inbox = await openAgent(place.url, signedIn);
    const { visitorId } = session!;
    await inbox.loadTimeline(visitorId);

    // Half of them write for the visitor, half for the agent.
    const senders = Array.from({ length: SENDERS }, async (_, sender) => {
      const byAgent = sender % 2 === 1;
      const connection = await openConnection(place.port, byAgent ? { cookie: signedIn.cookie } : {});
      const seqs: number[] = [];
      for (let count = 0; count < EACH; count++) {
        const command = { id: makeId(), type: 'message.send', conversationId, data: { text: `${sender}.${count}` } };
        const path = byAgent ? '/v1/agent/commands' : '/v1/commands';
        const { status, body } = await connection.post(path, JSON.stringify({ commands: [command] }), session!.token);
        expect(status, body).toBe(200);
        seqs.push((JSON.parse(body) as BatchAnswer).events.at(-1)!.seq);
      }
      connection.close();
      expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    });
    await Promise.all(senders);

    const log = await readLog(session!.token);
    const own = log.filter((event) => event.conversationId === conversationId);
    const order = own.map(({ id }) => id);
    expect(own.map(({ seq }) => seq)).toEqual(own.map((_, index) => index + 1));
    expect(own.filter(({ type }) => type === 'message.sent')).toHaveLength(1 + SENDERS * EACH);
    for (const client of [first, second, inbox]) {
      const seen = () => client.state().conversations.get(conversationId)?.events ?? [];
      await until(() => (seen().at(-1)?.seq ?? 0) >= own.length);
      const shown = seen().map(({ id }) => id);
      expect(shown).toEqual(order.slice(-shown.length));
      expect(shown.length).toBeGreaterThanOrEqual(Math.min(own.length, 300));
    }
    await until(() => posted.length >= own.length);
    expect(posted.map(({ id }) => id)).toEqual(order);
    for (const client of [first, second, inbox]) client.stop();
    expect(await server.stop()).toBe(0);
    console.log(`A03: ${own.length} events of ${SENDERS} senders, one order in five places`);
  }, 300_000);
});

async function readLog(token: string): Promise<Event[]> {
  const events: Event[] = [];
  for (let cursor = '', more = true; more; ) {
    const answer = await fetch(`${place.url}/v1/events${cursor ? `?since=${cursor}` : ''}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const page = (await answer.json()) as EventsAnswer;
    events.push(...page.events);
    ({ cursor, more } = page);
  }
  return events;
}
