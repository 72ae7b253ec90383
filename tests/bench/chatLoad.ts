// The plain visitors of `chat.ts`, in a process of their own: each with a conversation and an open event stream.
// Told what to do by messages of its parent; answers each with what it has seen.
import type { Socket } from 'node:net';
import { makeId } from '../crash/httpVisitor.ts';
import { ageOf, stamped } from './moment.ts';
import { openConnection, type RawConnection } from './rawConnection.ts';
import { readStream } from './streamReader.ts';

/** What the parent asks for. */
export type Order =
  | { readonly do: 'connect'; readonly port: number; readonly visitors: number; readonly cookie: string }
  /** Each visitor writes once in `everyMs` and is answered a moment later, for so long. */
  | { readonly do: 'talk'; readonly everyMs: number; readonly forMs: number }
  /** As many at once write as fast as they are acknowledged, visitors and agent in turn. */
  | { readonly do: 'press'; readonly writers: number; readonly forMs: number };

/** What has happened. `streamed`: milliseconds from the sender to the visitor's stream, each. */
export interface Report {
  readonly acked: number;
  readonly failed: number;
  readonly streamed: readonly number[];
}

interface Visitor {
  readonly token: string;
  readonly conversationId: string;
  readonly stream: Socket;
}

const SENDERS = 64;
const QUESTION = 'is the grey armchair there in oak as well, and when could it be here?';
const visitors: Visitor[] = [];
const idle: RawConnection[] = [];
const waiting: ((connection: RawConnection) => void)[] = [];
let port = 0;
let cookie = '';
let opened = 0;
let counting = false;
let acked = 0;
let failed = 0;
let streamed: number[] = [];

function hear(text: string): void {
  const age = counting ? ageOf(text) : undefined;
  if (age !== undefined) streamed.push(age);
}

/** A connection is opened when it is needed: one that says nothing for a while is closed by the server. */
async function take(): Promise<RawConnection> {
  const connection = idle.pop();
  if (connection) return connection;
  if (opened++ < SENDERS) return openConnection(port, { cookie });
  return new Promise((resolve) => void waiting.push(resolve));
}

function give(connection: RawConnection): void {
  const next = waiting.shift();
  if (next) next(connection);
  else idle.push(connection);
}

async function post(path: string, command: object, token?: string): Promise<string> {
  const connection = await take();
  try {
    const { status, body } = await connection.post(path, JSON.stringify({ commands: [command] }), token);
    if (status === 200) return body;
    throw new Error(`${status} ${body}`);
  } finally {
    give(connection);
  }
}

async function connectAll(count: number): Promise<void> {
  let next = 0;
  const connectSome = async () => {
    while (next++ < count) {
      const conversationId = makeId();
      const data = { locale: 'en', timeZone: 'UTC' };
      const body = await post('/v1/commands', { id: makeId(), type: 'conversation.start', conversationId, data });
      const { token } = JSON.parse(body) as { token: string };
      visitors.push({ token, conversationId, stream: await readStream(port, token, hear) });
    }
  };
  await Promise.all(Array.from({ length: 32 }, connectSome));
}

async function say({ token, conversationId }: Visitor, byAgent: boolean): Promise<void> {
  const data = { text: stamped(QUESTION) };
  const command = { id: makeId(), type: 'message.send', conversationId, data };
  try {
    await (byAgent ? post('/v1/agent/commands', command) : post('/v1/commands', command, token));
    if (counting) acked++;
  } catch {
    failed++;
  }
}

async function talk(everyMs: number, forMs: number): Promise<void> {
  const until = Date.now() + forMs;
  const timers = new Set<NodeJS.Timeout>();
  const later = (milliseconds: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, milliseconds);
    timers.add(timer);
  };
  const turn = (visitor: Visitor) => {
    void say(visitor, false).then(() => later(200 + Math.random() * 800, () => void say(visitor, true)));
    later(everyMs * (0.5 + Math.random()), () => turn(visitor));
  };
  for (const visitor of visitors) later(Math.random() * everyMs, () => turn(visitor));
  await new Promise((resolve) => setTimeout(resolve, until - Date.now()));
  for (const timer of timers) clearTimeout(timer);
  timers.clear();
}

async function press(writers: number, forMs: number): Promise<void> {
  const until = Date.now() + forMs;
  let next = 0;
  const write = async () => {
    while (Date.now() < until) {
      const turn = next++;
      await say(visitors[turn % visitors.length]!, turn % 2 === 1);
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
}

async function obey(order: Order): Promise<Report> {
  [acked, failed, streamed] = [0, 0, []];
  if (order.do === 'connect') {
    ({ port, cookie } = order);
    await connectAll(order.visitors);
  } else {
    counting = true;
    await (order.do === 'talk' ? talk(order.everyMs, order.forMs) : press(order.writers, order.forMs));
    counting = false;
  }
  return { acked, failed, streamed };
}

process.on('message', (order: Order) => {
  obey(order).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
