import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { limitBodyTime } from '../../src/server/index.ts';

let http: Server;
afterEach(() => http.close());

/** Sends a head and then a byte now and then; tells when the server hangs up, or the answer. */
async function trickle(path: string, everyMs: number, most: number): Promise<string> {
  http = createServer((request, response) => {
    request.resume().once('end', () => response.end('done'));
  });
  limitBodyTime(http, { body: 300, silence: 300, file: 1_500 });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const socket = connect((http.address() as AddressInfo).port, '127.0.0.1');
  return new Promise((resolve) => {
    let answer = '';
    let sent = 0;
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: ${most}\r\n\r\n`);
    const timer = setInterval(() => {
      socket.write('x');
      sent += 1;
      if (sent === most) clearInterval(timer);
    }, everyMs);
    socket.on('data', (data) => {
      answer += String(data);
      if (answer.includes('done')) socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      resolve(answer.includes('done') ? 'answered' : 'cut');
    });
  });
}

describe('the time a body may take', () => {
  it('cuts off a command that trickles in', async () => {
    expect(await trickle('/v1/commands', 50, 1_000)).toBe('cut');
  });

  it('lets a file take longer as long as something comes', async () => {
    expect(await trickle('/v1/attachments', 50, 16)).toBe('answered');
  });

  it('cuts off a file that is silent, or goes on for ever', async () => {
    expect(await trickle('/v1/agent/attachments', 700, 10)).toBe('cut');
    expect(await trickle('/v1/attachments', 50, 1_000)).toBe('cut');
  });
});
