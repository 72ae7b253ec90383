import { connect, type Socket } from 'node:net';

/** Reads a visitor's event stream as cheaply as possible: calls back with the text of each message that comes. */
export function readStream(port: number, token: string, onText: (text: string) => void): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true });
    let rest = '';
    socket.setEncoding('utf8');
    socket.once('connect', () => {
      socket.write(
        `GET /v1/stream HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${token}\r\naccept: text/event-stream\r\n\r\n`,
      );
    });
    socket.once('error', reject);
    socket.on('data', (chunk: string) => {
      rest += chunk;
      const end = rest.lastIndexOf('\n\n');
      if (end < 0) return;
      const whole = rest.slice(0, end);
      rest = rest.slice(end);
      if (whole.includes('event: hello')) resolve(socket);
      for (const match of whole.matchAll(/"text":"([^"]*)"/g)) onText(match[1]!);
    });
  });
}
