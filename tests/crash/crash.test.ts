import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { makeId, meet, type HttpVisitor } from './httpVisitor.ts';
import { makePlace, startServer, type Place, type ServerProcess } from './serverProcess.ts';

const WRITERS = 32;
/** Kills of `npm test`; `npm run soak:crash` has more. */
const KILLS = Number(process.env.DESKBELL_KILLS ?? 30);

let place: Place;
let server: ServerProcess;
afterEach(async () => {
  if (server.child.exitCode === null && server.child.signalCode === null) await server.kill();
  place.remove();
});

interface Ack {
  readonly id: string;
  readonly seq: number;
}

interface Stored {
  readonly command_id: string;
  readonly conversation_id: string;
  readonly seq: number;
}

function readStored(): Stored[] {
  const database = new DatabaseSync(join(place.data, 'deskbell.sqlite'), { readOnly: true });
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  const rows = database.prepare('SELECT command_id, conversation_id, seq FROM events ORDER BY position').all();
  database.close();
  return rows as unknown as Stored[];
}

/** Every acknowledged message is stored exactly once under the number that was told, and numbers have no gaps. */
function compare(acks: readonly Ack[]): void {
  const stored = readStored();
  const seqs = new Map(stored.map(({ command_id, seq }) => [command_id, seq]));
  expect(seqs.size).toBe(stored.length);
  expect(acks.filter(({ id, seq }) => seqs.get(id) !== seq)).toEqual([]);
  const last = new Map<string, number>();
  for (const { conversation_id, seq } of stored) {
    expect(seq).toBe((last.get(conversation_id) ?? 0) + 1);
    last.set(conversation_id, seq);
  }
}

describe('a server that dies', () => {
  it(`A01: ${KILLS} times kill -9 under ${WRITERS} writers loses and doubles no acknowledged message`, async () => {
    place = await makePlace();
    server = startServer(place);
    await server.ready();
    const visitors = await Promise.all(Array.from({ length: WRITERS }, () => meet(place)));
    const acks: Ack[] = [];
    let up: Promise<unknown> = Promise.resolve();
    let done = false;

    async function write(visitor: HttpVisitor): Promise<void> {
      for (let count = 0; !done; count++) {
        const id = makeId();
        for (let acked = false; !acked && !done; ) {
          await up;
          // The same id again after a broken line: it may have been stored, and must not be twice.
          const answer = await visitor.say(id, `message ${count}`).catch(() => undefined);
          if (!answer) await new Promise((resolve) => setTimeout(resolve, 5));
          else acks.push({ id, seq: answer.events[0]!.seq });
          acked = answer !== undefined;
        }
      }
    }

    const writing = visitors.map(write);
    const restarts: number[] = [];
    let writingTime = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const began = Date.now();
      await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 500));
      await server.kill();
      writingTime += Date.now() - began;
      const killed = Date.now();
      const before = acks.length;
      server = startServer(place);
      up = server.ready();
      await up;
      while (acks.length === before) await new Promise((resolve) => setTimeout(resolve, 2));
      restarts.push(Date.now() - killed);
    }
    done = true;
    await Promise.all(writing);
    expect(await server.stop()).toBe(0);
    for (const visitor of visitors) visitor.close();

    compare(acks);
    const rate = Math.round((acks.length / writingTime) * 1000);
    console.log(
      `A01: ${acks.length} messages acknowledged (${rate} a second), ${KILLS} kills, 0 lost, 0 doubled; ` +
        `first answer after a restart: median ${restarts.sort((a, b) => a - b)[KILLS / 2]} ms, worst ${restarts.at(-1)} ms`,
    );
    expect(acks.length).toBeGreaterThan(KILLS * 10);
  }, 900_000);

  it('A02: fifty parallel posts of the same id, over 100 ids, store one event each and get the same answer', async () => {
    place = await makePlace();
    server = startServer(place);
    await server.ready();
    const visitor = await meet(place, 50);
    const acks: Ack[] = [];
    for (let count = 0; count < 100; count++) {
      const id = makeId();
      const answers = await Promise.all(Array.from({ length: 50 }, () => visitor.say(id, `message ${count}`)));
      const [first] = answers[0]!.events;
      for (const { events } of answers) expect(events).toEqual([first]);
      acks.push({ id, seq: first!.seq });
    }
    visitor.close();
    expect(await server.stop()).toBe(0);
    compare(acks);
    expect(readStored()).toHaveLength(101);
  });

  it('A04: what was acknowledged is read at once over another connection, 1000 times', async () => {
    place = await makePlace();
    server = startServer(place);
    await server.ready();
    const { epoch } = epochOf();
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const visitor = await meet(place);
        for (let count = 0; count < 125; count++) {
          const id = makeId();
          const { events } = await visitor.say(id, `message ${count}`);
          const read = await visitor.read(epoch, events[0]!.position - 1);
          expect(read.events).toEqual(events);
        }
        visitor.close();
      }),
    );
    expect(await server.stop()).toBe(0);
  });

  it('A06: ends within 5 seconds on SIGTERM, answers what is under way and ends its streams', async () => {
    place = await makePlace();
    server = startServer(place);
    await server.ready();
    const visitors = await Promise.all(Array.from({ length: WRITERS }, () => meet(place)));
    const acks: Ack[] = [];
    const stream = await fetch(`${place.url}/v1/stream`, {
      headers: { authorization: `Bearer ${visitors[0]!.token}` },
    });
    const streamed = stream.text();
    let stopping = false;
    const writing = visitors.map(async (visitor) => {
      for (let open = true; open; ) {
        const id = makeId();
        const answer = await visitor.say(id, 'until the end').catch(() => undefined);
        if (answer) acks.push({ id, seq: answer.events[0]!.seq });
        open = answer !== undefined || !stopping;
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    stopping = true;
    const began = Date.now();
    expect(await server.stop()).toBe(0);
    expect(Date.now() - began).toBeLessThan(5_000);
    await Promise.all(writing);
    expect(await streamed).toContain('event: event');
    compare(acks);
    for (const visitor of visitors) visitor.close();
  });
});

function epochOf(): { epoch: string } {
  const database = new DatabaseSync(join(place.data, 'deskbell.sqlite'), { readOnly: true });
  const row = database.prepare("SELECT value FROM meta WHERE name = 'epoch'").get();
  database.close();
  return { epoch: String(row!.value) };
}
