import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { Webhook } from 'standardwebhooks';
import { makeId, meet } from './httpVisitor.ts';
import { makePlace, startServer, type Place, type ServerProcess } from './serverProcess.ts';

/** Kills of `npm test`; `npm run soak:crash` has more. */
const KILLS = Number(process.env.DESKBELL_KILLS ?? 20);
const SECRET = `whsec_${btoa('k'.repeat(32))}`;

let place: Place;
let server: ServerProcess;
let receiver: Server;
afterEach(async () => {
  if (server.child.exitCode === null && server.child.signalCode === null) await server.kill();
  receiver.closeAllConnections();
  receiver.close();
  place.remove();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A receiver that checks each call and takes its time to answer. */
async function openReceiver(take: (id: string) => void): Promise<string> {
  const verifier = new Webhook(SECRET);
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      verifier.verify(body, request.headers as Record<string, string>);
      take(String(request.headers['webhook-id']));
      setTimeout(() => response.writeHead(204).end(), Math.random() * 5);
    });
  });
  await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
}

describe('webhooks of a server that dies', () => {
  it(`A07: ${KILLS} times kill -9 between commit and call, and a receiver that keeps ids has each event exactly once, in order`, async () => {
    const calls: string[] = [];
    const url = await openReceiver((id) => void calls.push(id));
    place = await makePlace({
      site: { name: 'Webhooks' },
      webhooks: [{ id: 'shop', url, secrets: [SECRET] }],
      server: { allowPrivateAddresses: true },
    });
    server = startServer(place);
    await server.ready();
    let acked = 0;
    let waiting = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const visitor = await meet(place, 4);
      const sent = Array.from({ length: 12 }, async (_, count) => {
        await visitor.say(makeId(), `message ${count}`);
        acked++;
      });
      const broken = Promise.allSettled(sent);
      await Promise.race(sent);
      await pause(Math.random() * 40);
      if (new Set(calls).size < acked) waiting++;
      await server.kill();
      await broken;
      visitor.close();
      server = startServer(place);
      await server.ready();
    }
    const stored = readIds();
    for (let wait = 0; new Set(calls).size < stored.length && wait < 20_000; wait += 20) await pause(20);
    expect(await server.stop()).toBe(0);
    // What a receiver keeps that takes each id once.
    expect([...new Set(calls)]).toEqual(stored);
    expect(stored.length).toBeGreaterThanOrEqual(acked + KILLS);
    expect(waiting, 'kills while a call was still to be made').toBeGreaterThan(0);
    console.log(
      `A07: ${KILLS} kills, ${waiting} of them with calls still to be made; ${stored.length} events, ` +
        `${calls.length - stored.length} calls repeated, 0 lost, 0 out of order`,
    );
  }, 600_000);
});

/** Ids of the log in its order. */
function readIds(): string[] {
  const database = new DatabaseSync(join(place.data, 'deskbell.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT id FROM events ORDER BY position').all();
  database.close();
  return rows.map(({ id }) => String(id));
}
