import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * What the line does to what goes through it.
 * - `pass`: nothing.
 * - `drop`: closes what is open and whatever comes.
 * - `one-way`: requests arrive, what streams say is swallowed in silence.
 * - `delay`: every answer comes late by `milliseconds`.
 * - `cut`: answers under `/v1` break after `bytes` bytes; the server has done its part.
 * - `refuse`: 503 with `Retry-After` for everything under `/v1`.
 * - `buffer`: holds a stream back until it ends, which it does not.
 * - `portal`: a web page in the place of every answer under `/v1`.
 */
export type LineMode =
  | { readonly kind: 'pass' | 'drop' | 'one-way' | 'buffer' | 'portal' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'cut'; readonly bytes: number }
  | { readonly kind: 'refuse'; readonly retryAfter: number };

/** A bad line between a browser and a server, turned by hand. */
export interface LineProxy {
  /** Without a slash at the end. */
  readonly url: string;
  set(mode: LineMode): void;
  /** Visitors' event streams that are open now. */
  openStreams(): number;
  /** Requests that came for a path so far. */
  count(path: string): number;
  stop(): Promise<void>;
}

const PORTAL = '<!doctype html><title>Welcome to the Wi-Fi of this café</title><h1>Please log in</h1>';

/** Starts a proxy on a free port of this machine before the server at `target`. It begins with `pass`. */
export async function createProxy(target: string): Promise<LineProxy> {
  const { hostname, port } = new URL(target);
  let mode: LineMode = { kind: 'pass' };
  const sockets = new Set<Socket>();
  const streams = new Set<ServerResponse>();
  const counts = new Map<string, number>();

  const server = createServer((asked, answer) => {
    const path = (asked.url ?? '').split('?')[0]!;
    counts.set(path, (counts.get(path) ?? 0) + 1);
    if (mode.kind === 'drop') return void asked.socket.destroy();
    if (path.startsWith('/v1/') && answerInstead(answer)) return undefined;
    if (path === '/v1/stream') {
      streams.add(answer);
      answer.once('close', () => streams.delete(answer));
    }
    return pass(asked, answer);
  });
  server.on('connection', (socket) => {
    if (mode.kind === 'drop') return void socket.destroy();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A line that breaks is what this is for.
    return void socket.on('error', () => undefined);
  });

  function answerInstead(answer: ServerResponse): boolean {
    if (mode.kind === 'portal') {
      answer.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' }).end(PORTAL);
      return true;
    }
    if (mode.kind !== 'refuse') return false;
    answer.writeHead(503, { 'Retry-After': String(mode.retryAfter) }).end();
    return true;
  }

  function pass(asked: IncomingMessage, answer: ServerResponse): void {
    const { url: path, method, headers } = asked;
    const onward = forward({ hostname, port, path, method, headers }, (came) => void carry(came, answer));
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  }

  async function carry(came: IncomingMessage, answer: ServerResponse): Promise<void> {
    const isStream = came.headers['content-type']?.startsWith('text/event-stream') ?? false;
    if (mode.kind === 'delay')
      await new Promise((resolve) => setTimeout(resolve, (mode as { milliseconds: number }).milliseconds));
    const isHeld = () => isStream && mode.kind === 'buffer';
    const held: Buffer[] = [];
    let sent = 0;
    if (!isHeld()) begin();
    came.on('data', (bytes: Buffer) => {
      if (isHeld()) held.push(bytes);
      else if (!(isStream && mode.kind === 'one-way')) send(bytes);
    });
    came.on('end', () => {
      if (!answer.headersSent) begin();
      for (const bytes of held) send(bytes);
      answer.end();
    });
    came.on('error', () => answer.destroy());

    function begin(): void {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      answer.flushHeaders();
    }

    function send(bytes: Buffer): void {
      if (!answer.headersSent) begin();
      sent += bytes.length;
      const isCut = mode.kind === 'cut' && sent > mode.bytes && (answer.req.url ?? '').startsWith('/v1/');
      if (isCut) answer.destroy();
      else answer.write(bytes);
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set(next) {
      mode = next;
      if (next.kind === 'drop') for (const socket of sockets) socket.destroy();
    },
    openStreams: () => streams.size,
    count: (path) => counts.get(path) ?? 0,
    stop() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
