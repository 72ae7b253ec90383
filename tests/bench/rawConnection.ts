import { connect, type Socket } from 'node:net';

/** An answer to one request. */
export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** A keep-alive connection that costs a load generator as little as possible: one request at a time, no proxies, no chunks. */
export interface RawConnection {
  post(path: string, body: string, token?: string): Promise<RawAnswer>;
  /** Any method whose answer has a body. */
  ask(method: string, path: string, body: string, token?: string): Promise<RawAnswer>;
  close(): void;
}

/** Opens a connection to a server of this machine. `more` are headers of every request. */
export async function openConnection(
  port: number,
  more: Readonly<Record<string, string>> = {},
): Promise<RawConnection> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  const answers = readAnswers(socket);
  const always = Object.entries(more)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  function ask(method: string, path: string, body: string, token?: string): Promise<RawAnswer> {
    const authorization = token ? `authorization: Bearer ${token}\r\n` : '';
    const length = Buffer.byteLength(body);
    if (socket.destroyed) return Promise.reject(new Error('The connection was closed.'));
    socket.write(
      `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${always}${authorization}content-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`,
    );
    return answers();
  }

  return {
    ask,
    post: (path, body, token) => ask('POST', path, body, token),
    close: () => socket.destroy(),
  };
}

/** The answer is a promise of the next whole answer with an announced length. */
function readAnswers(socket: Socket): () => Promise<RawAnswer> {
  let received: Buffer = Buffer.alloc(0);
  let waiting: { resolve(answer: RawAnswer): void; reject(error: Error): void } | undefined;

  function look(): void {
    const end = received.indexOf('\r\n\r\n');
    if (end < 0 || !waiting) return;
    const head = received.subarray(0, end).toString('latin1');
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (received.length < end + 4 + length) return;
    const body = received.subarray(end + 4, end + 4 + length).toString('utf8');
    received = received.subarray(end + 4 + length);
    const { resolve } = waiting;
    waiting = undefined;
    resolve({ status: Number(head.slice(9, 12)), body });
  }

  socket.on('data', (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    look();
  });
  const fail = () => waiting?.reject(new Error('The connection was closed.'));
  socket.on('error', fail);
  socket.on('close', fail);
  return () =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
    });
}
