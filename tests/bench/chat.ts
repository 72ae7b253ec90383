// `npm run bench:chat`: so many visitors, each with an open event stream, chat over one server process on this machine. Prints
// a table and writes it into docs/benchmarks.md. `npm run bench:chat -- 100 1000` takes other numbers of visitors.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastMessageOf } from './lastMessageOf.ts';
import { makePlace, startServer } from '../crash/serverProcess.ts';
import type { Order, Report } from './chatLoad.ts';
import { makeId } from '../crash/httpVisitor.ts';
import { ageOf, stamped } from './moment.ts';
import { percentile } from './percentile.ts';
import { openConnection } from './rawConnection.ts';
import { openAgent, openVisitor, signIn } from './realClients.ts';
import { writeTable } from './writeTable.ts';

/** Visitors whose page is the real client. */
const REAL = 20;
/** A visitor writes once in so many milliseconds, and is answered. */
const EVERY = 10_000;
const TALK = 15_000;
const PRESS = 8_000;
const WRITERS = 48;

/** What was measured with a number of visitors; milliseconds unless said otherwise. */
interface Row {
  readonly visitors: number;
  readonly talkPerSecond: number;
  readonly toInbox: string;
  readonly toPage: string;
  readonly pressPerSecond: number;
  readonly pressed: string;
  readonly megabytes: number;
  readonly kilobytesEach: number;
  readonly failed: number;
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resident kilobytes of a process. */
function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}

function tell(load: ChildProcess, order: Order): Promise<Report> {
  load.send(order);
  return Promise.race([
    once(load, 'message').then(([report]) => report as Report),
    once(load, 'exit').then(() => Promise.reject(new Error('The load generator ended.'))),
  ]);
}

const figures = (times: number[]) => [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(1)).join(' / ');

async function measure(visitors: number): Promise<Row> {
  const place = await makePlace({ site: { name: 'Benchmark' } });
  const server = startServer(place);
  const load = fork(join(import.meta.dirname, 'chatLoad.ts'));
  try {
    await server.ready();
    while (!server.output().includes('#sign-in=')) await sleep(10);
    const signedIn = await signIn(place.url, /#sign-in=([\w-]{43})/.exec(server.output())![1]!);
    const inbox = await openAgent(place.url, signedIn);
    await sleep(1_000);
    const before = residentOf(server.child.pid!);
    await tell(load, { do: 'connect', port: place.port, visitors: visitors - REAL, cookie: signedIn.cookie });

    const toPage: number[] = [];
    const toInbox: number[] = [];
    // Opened when it is needed: a connection that says nothing for a while is closed by the server.
    let agent: ReturnType<typeof openConnection> | undefined;
    const replies = { last: Promise.resolve() as Promise<unknown> };
    const pages = await Promise.all(
      Array.from({ length: REAL }, async () => {
        const client = await openVisitor(place.url);
        const { conversationId, done } = client.send('message.send', { text: 'hello' });
        await done;
        return { client, conversationId };
      }),
    );
    await sleep(3_000);
    const resident = residentOf(server.child.pid!);

    // What the pages and the inbox show, as it comes.
    const timers = pages.flatMap(({ client, conversationId }) => {
      let shown: unknown;
      client.subscribe(() => {
        const message = lastMessageOf(client.state(), conversationId);
        if (!message || message === shown) return;
        shown = message;
        const age = message.author.kind === 'agent' ? ageOf(message.data.text) : undefined;
        if (age !== undefined) toPage.push(age);
      });
      const speak = () => {
        const { done } = client.send('message.send', { text: stamped('from a real page') });
        void done
          .then(() => sleep(500))
          .then(() => {
            const data = { text: stamped('and its answer') };
            const command = { id: makeId(), type: 'message.send', conversationId, data };
            // One after another: a connection carries one request at a time.
            replies.last = replies.last.then(async () => {
              agent ??= openConnection(place.port, { cookie: signedIn.cookie });
              await (await agent).post('/v1/agent/commands', JSON.stringify({ commands: [command] }));
            });
          });
      };
      return [setInterval(speak, 1_000)];
    });
    let seen = new Map<string, unknown>();
    inbox.subscribe(() => {
      const state = inbox.state();
      for (const { conversationId } of pages) {
        const message = lastMessageOf(state, conversationId);
        if (!message || seen.get(conversationId) === message) continue;
        seen.set(conversationId, message);
        const age = message.author.kind === 'visitor' ? ageOf(message.data.text) : undefined;
        if (age !== undefined) toInbox.push(age);
      }
    });
    const talked = await tell(load, { do: 'talk', everyMs: EVERY, forMs: TALK });
    for (const timer of timers) clearInterval(timer);
    await sleep(1_500);
    await replies.last;
    seen = new Map();
    // The inbox's own work would be measured along: it takes the same two cores.
    inbox.stop();
    const pressed = await tell(load, { do: 'press', writers: WRITERS, forMs: PRESS });
    for (const { client } of pages) client.stop();
    (await agent)?.close();
    return {
      visitors,
      talkPerSecond: Math.round((talked.acked / TALK) * 1000 + 2 * REAL),
      toInbox: figures(toInbox),
      toPage: figures([...toPage, ...talked.streamed]),
      pressPerSecond: Math.round((pressed.acked / PRESS) * 1000),
      pressed: figures([...pressed.streamed]),
      megabytes: Math.round(resident / 1024),
      kilobytesEach: Math.round((resident - before) / visitors),
      failed: talked.failed + pressed.failed,
    };
  } finally {
    load.disconnect();
    await server.stop();
    place.remove();
  }
}

const sizes = process.argv.slice(2).map(Number);
const rows: Row[] = [];
for (const visitors of sizes.length > 0 ? sizes : [100, 1_000, 5_000]) {
  const row = await measure(visitors);
  console.log(JSON.stringify(row));
  rows.push(row);
}
writeTable('chat', [
  [
    'visitors',
    'messages/s',
    'to the inbox',
    'to the visitor',
    'most messages/s',
    'to the visitor then',
    'memory',
    'each visitor',
    'failed',
  ],
  ...rows.map((row) => [
    row.visitors.toLocaleString('en'),
    row.talkPerSecond.toLocaleString('en'),
    `${row.toInbox} ms`,
    `${row.toPage} ms`,
    row.pressPerSecond.toLocaleString('en'),
    `${row.pressed} ms`,
    `${row.megabytes} MB`,
    `${row.kilobytesEach} KB`,
    String(row.failed),
  ]),
]);
