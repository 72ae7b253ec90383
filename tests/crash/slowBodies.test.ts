import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/protocol/index.ts';
import { makeId, meet } from './httpVisitor.ts';
import { makePlace, startServer, type Place, type ServerProcess } from './serverProcess.ts';

let place: Place;
let server: ServerProcess;
const sockets: Socket[] = [];
beforeEach(async () => {
  place = await makePlace();
  server = startServer(place);
  await server.ready();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  if (server.child.exitCode === null && server.child.signalCode === null) await server.kill();
  place.remove();
});

interface Line {
  readonly socket: Socket;
  /** What the server has said. */
  said(): string;
  /** Settles when the line is closed by the other side. */
  readonly closed: Promise<void>;
}

async function dial(first: string): Promise<Line> {
  const socket = connect({ host: '127.0.0.1', port: place.port });
  sockets.push(socket);
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    text += chunk;
  });
  const closed = new Promise<void>((resolve) => {
    socket.on('error', () => resolve());
    socket.on('close', () => resolve());
  });
  await new Promise<void>((resolve) => void socket.once('connect', resolve));
  socket.write(first);
  return { socket, said: () => text, closed };
}

const head = (more: string) =>
  `POST /v1/commands HTTP/1.1\r\nhost: 127.0.0.1:${place.port}\r\ncontent-type: application/json\r\n${more}\r\n`;

describe('big and slow requests to a server that listens', () => {
  it('D05: a body of 64 KB and one byte is refused with 413 before it is sent, and the line is closed', async () => {
    const line = await dial(head(`content-length: ${LIMITS.bodyBytes + 1}\r\n`));
    await line.closed;
    expect(line.said()).toMatch(/^HTTP\/1\.1 413 /);
    expect(line.said()).toContain('"code":"body_too_large"');
    // A whole one of the same size, and one that just fits.
    const whole = await dial(
      `${head(`content-length: ${LIMITS.bodyBytes + 1}\r\n`)}${' '.repeat(LIMITS.bodyBytes + 1)}`,
    );
    await whole.closed;
    expect(whole.said()).toMatch(/^HTTP\/1\.1 413 /);
    const fits = `{}${' '.repeat(LIMITS.bodyBytes - 2)}`;
    const fitting = await fetch(`${place.url}/v1/commands`, {
      method: 'POST',
      body: fits,
      headers: { 'content-type': 'application/json' },
    });
    expect([fitting.status, ((await fitting.json()) as { code: string }).code]).toEqual([400, 'batch_invalid']);
  });

  it('D05: an endless chunked body is cut once it is larger than allowed', async () => {
    const line = await dial(head('transfer-encoding: chunked\r\n'));
    let sent = 0;
    const chunk = `1000\r\n${'x'.repeat(0x1000)}\r\n`;
    let open = true;
    void line.closed.then(() => {
      open = false;
    });
    while (open && sent < 500 * LIMITS.bodyBytes) {
      if (!line.socket.write(chunk))
        await Promise.race([new Promise<void>((resolve) => void line.socket.once('drain', resolve)), line.closed]);
      sent += 0x1000;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await line.closed;
    expect(line.said()).toMatch(/^HTTP\/1\.1 413 /);
    expect(sent).toBeLessThan(500 * LIMITS.bodyBytes);
  });

  it('D05: 500 lines with half a head, and 50 with half a body, are cut by the server, which goes on answering others meanwhile', async () => {
    const visitor = await meet(place);
    const half = await Promise.all(
      Array.from({ length: 500 }, () => dial('POST /v1/commands HTTP/1.1\r\nhost: x\r\nx-slow: ')),
    );
    const bodies = await Promise.all(
      Array.from({ length: 50 }, () => dial(`${head('content-length: 1000\r\n')}{"commands"`)),
    );
    // They go on drop by drop, so that no pause ends them.
    const drip = setInterval(() => {
      for (const { socket } of [...half, ...bodies]) if (!socket.destroyed) socket.write('x');
    }, 500);
    let cut = 0;
    const all = Promise.all([...half, ...bodies].map(({ closed }) => closed.then(() => void cut++)));
    let answered = 0;
    while (cut < 550) {
      const { events } = await visitor.say(makeId(), 'meanwhile');
      expect(events).toHaveLength(1);
      answered++;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await all;
    clearInterval(drip);
    expect(answered).toBeGreaterThan(20);
    for (const { said } of half) expect(said()).toMatch(/^(HTTP\/1\.1 (408|400) |$)/);
    visitor.close();
    expect(await server.stop()).toBe(0);
  }, 90_000);
});
