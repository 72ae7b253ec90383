import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import {
  createMemoryStorage,
  createWebhookPost,
  createWebhooks,
  type Storage,
  type WebhookConfig,
  type Webhooks,
} from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createRig, MONDAY, type Rig } from './createRig.ts';
import { createVirtualClock, settle, type VirtualClock } from '../world/virtualClock.ts';

/** A secret as a configuration holds it. */
export const secretOf = (letter: string): string => `whsec_${btoa(letter.repeat(32))}`;

/** A call as it came in. */
export interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Listens on this machine and keeps what is posted to it. */
export interface Receiver {
  readonly url: string;
  readonly calls: Received[];
  /** Connections, whether or not a request came over them. */
  connections(): number;
  /** Says how calls are answered from now on; default 204. */
  answer(how: (response: ServerResponse, call: Received) => void): void;
}

export async function openReceiver(host = '127.0.0.1'): Promise<Receiver> {
  const calls: Received[] = [];
  let connections = 0;
  let answer: Parameters<Receiver['answer']>[0] = (response) => void response.writeHead(204).end();
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const call = { headers: request.headers as Record<string, string>, body };
      calls.push(call);
      answer(response, call);
    });
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => void server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/hook`,
    calls,
    connections: () => connections,
    answer: (how) => {
      answer = how;
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** A site whose events go to receivers, in virtual time. */
export interface WebhookScene {
  readonly rig: Rig;
  readonly storage: Storage;
  readonly clock: VirtualClock;
  /** Log lines as JSON. */
  readonly lines: string[];
  readonly webhooks: Webhooks;
  /** Starts another process, as it were, over the same storage. */
  again(): Promise<Webhooks>;
}

export async function openScene(
  endpoints: readonly WebhookConfig[],
  permits: (ip: string) => boolean = () => true,
): Promise<WebhookScene> {
  const clock = createVirtualClock(MONDAY);
  const random = createSeededRandom(7).bytes;
  const storage = createMemoryStorage(random);
  const rig = await createRig({ storage, clock });
  const lines: string[] = [];
  const write = (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message }));
  const make = () =>
    createWebhooks({
      endpoints,
      storage,
      clock,
      random,
      open: ({ url }) => createWebhookPost({ url, permits }),
      log: { warn: write, error: write },
    });
  const webhooks = make();
  await webhooks.start();
  onTestFinished(() => webhooks.stop());
  return {
    rig,
    storage,
    clock,
    lines,
    webhooks,
    async again() {
      const next = make();
      await next.start();
      onTestFinished(() => next.stop());
      return next;
    },
  };
}

/** Waits in real time, for what goes over real sockets, while no virtual time passes. */
export async function until(done: () => boolean): Promise<void> {
  const end = Date.now() + 50_000;
  while (!done()) {
    if (Date.now() > end) throw new Error('It did not happen.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await settle();
}
