// The demo: the real server with a shop in front of it. `npm start` runs it.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDeskbellServer } from '../src/entries/server.ts';
import { readPort, serveUntilStopped } from '../src/entries/serveUntilStopped.ts';
import { createDemoSite } from './createDemoSite.ts';

const root = resolve(import.meta.dirname, '..');
const { env } = process;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { config: { type: 'string', short: 'c' } } });
  const own = resolve('deskbell.config.json');
  const config = values.config ?? (existsSync(own) ? own : resolve(root, 'demo/deskbell.config.json'));
  const server = await createDeskbellServer({
    config,
    data: resolve(env.DESKBELL_DATA ?? resolve(root, '.deskbell')),
    assets: resolve(root, 'dist/web'),
    site: createDemoSite(),
    firstAgent: { name: 'Anna Nowak', email: 'anna@fernway.example' },
    ...(env.DESKBELL_METRICS_TOKEN ? { metricsToken: env.DESKBELL_METRICS_TOKEN } : {}),
    rateLimits: env.DESKBELL_RATE_LIMITS !== 'off',
    logLevel: env.DESKBELL_LOG ?? 'warn',
  });
  await serveUntilStopped(server, { host: env.HOST ?? '127.0.0.1', port: readPort(env.PORT) }, 'The demo shop', {
    Phones: '/phones',
    'Try it': '/playground',
  });
}

try {
  await main();
} catch (error) {
  console.error(`deskbell: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
