// `npm run bench:acks`: 32 visitors write over keep-alive connections, message after message, each the next one when the last is
// acknowledged, for 60 seconds; every acknowledgement waits for the disk. The load comes from a process of its own on the same
// machine. `npm run bench:acks -- 10` takes ten seconds. Writes the table into docs/benchmarks.md.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { makePlace, startServer } from '../crash/serverProcess.ts';
import { writeTable } from './writeTable.ts';

const WRITERS = 32;
const seconds = Number(process.argv[2] ?? 60);

interface Figures {
  readonly acked: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

async function measure(level: string): Promise<Figures> {
  const place = await makePlace({ site: { name: 'Benchmark' } });
  const server = startServer(place, [], { DESKBELL_LOG: level });
  try {
    await server.ready();
    const words = [join(import.meta.dirname, 'writers.ts'), String(place.port), String(WRITERS), String(seconds)];
    const load = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    for await (const chunk of load.stdout) text += String(chunk);
    return JSON.parse(text) as Figures;
  } finally {
    await server.stop();
    place.remove();
  }
}

const figures = await measure('info');
writeTable('acks', [
  ['writers', 'seconds', 'acknowledged', 'a second', 'p50', 'p95', 'p99'],
  [
    String(WRITERS),
    String(seconds),
    figures.acked.toLocaleString('en'),
    figures.perSecond.toLocaleString('en'),
    `${figures.p50} ms`,
    `${figures.p95} ms`,
    `${figures.p99} ms`,
  ],
]);
