// A load generator in a process of its own: so many visitors, each over one keep-alive connection, write message after
// message, the next as soon as the last is acknowledged. Prints one line of JSON.
// node tests/bench/writers.ts <port> <writers> <seconds>
import { makeId } from '../crash/httpVisitor.ts';
import { openConnection } from './rawConnection.ts';
import { percentile } from './percentile.ts';

const [port = 0, writers = 32, seconds = 10] = process.argv.slice(2).map(Number);
const WARM_UP = 1_000;
const began = performance.now();
const until = began + WARM_UP + seconds * 1000;
const times: number[] = [];

async function write(): Promise<void> {
  const connection = await openConnection(port);
  const conversationId = makeId();
  const start = { id: makeId(), type: 'conversation.start', conversationId, data: { locale: 'en', timeZone: 'UTC' } };
  const met = await connection.post('/v1/commands', JSON.stringify({ commands: [start] }));
  const { token } = JSON.parse(met.body) as { token: string };
  for (let count = 0; performance.now() < until; count++) {
    const data = { text: `Message ${count}: is the grey armchair there in oak as well, and when could it be here?` };
    const body = JSON.stringify({ commands: [{ id: makeId(), type: 'message.send', conversationId, data }] });
    const sent = performance.now();
    const answer = await connection.post('/v1/commands', body, token);
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body}`);
    const now = performance.now();
    if (sent >= began + WARM_UP && now <= until) times.push(now - sent);
  }
  connection.close();
}

await Promise.all(Array.from({ length: writers }, write));
const round = (value: number) => Math.round(value * 10) / 10;
console.log(
  JSON.stringify({
    acked: times.length,
    perSecond: Math.round(times.length / seconds),
    p50: round(percentile(times, 0.5)),
    p95: round(percentile(times, 0.95)),
    p99: round(percentile(times, 0.99)),
  }),
);
