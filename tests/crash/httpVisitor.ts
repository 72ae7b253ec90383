import { Agent, request } from 'node:http';
import { randomFillSync } from 'node:crypto';
import { newId, type BatchAnswer, type EventsAnswer } from '../../src/protocol/index.ts';
import type { Place } from './serverProcess.ts';

/** A visitor over a keep-alive connection of their own. */
export interface HttpVisitor {
  readonly conversationId: string;
  readonly token: string;
  /** Sends a message under an id. Rejects when the line breaks before the answer is whole. */
  say(id: string, text: string): Promise<BatchAnswer>;
  /** Reads the log after a position over a connection of its own. */
  read(epoch: string, after: number): Promise<EventsAnswer>;
  close(): void;
}

export const makeId = (): string => newId({ now: () => Date.now(), random: (bytes) => randomFillSync(bytes) });

export async function meet(place: Place, sockets = 1): Promise<HttpVisitor> {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const conversationId = makeId();
  const start = { id: makeId(), type: 'conversation.start', conversationId, data: { locale: 'en', timeZone: 'UTC' } };
  const { token = '' } = await send<BatchAnswer>(place, agent, 'POST', '/v1/commands', undefined, {
    commands: [start],
  });
  return {
    conversationId,
    token,
    say: (id, text) =>
      send(place, agent, 'POST', '/v1/commands', token, {
        commands: [{ id, type: 'message.send', conversationId, data: { text } }],
      }),
    read: (epoch, after) => send(place, new Agent(), 'GET', `/v1/events?since=${epoch}.${after}`, token),
    close: () => agent.destroy(),
  };
}

function send<Answer>(
  { port }: Place,
  agent: Agent,
  method: string,
  path: string,
  token?: string,
  body?: unknown,
): Promise<Answer> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, agent, headers }, (answer) => {
      let received = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        received += chunk;
      });
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(JSON.parse(received) as Answer);
        else reject(new Error(`${answer.statusCode} ${received}`));
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
