import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../freePort.ts';

const root = join(import.meta.dirname, '../..');

/** A place for a server: a folder with a configuration, and a port nobody uses. */
export interface Place {
  readonly folder: string;
  readonly data: string;
  readonly port: number;
  readonly url: string;
  remove(): void;
}

/** A server process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** Waits until it answers. */
  ready(): Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** Ends it as Ctrl-C does; the answer is its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export async function makePlace(config: object = { site: { name: 'Crash test' } }): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-crash-'));
  writeFileSync(join(folder, 'deskbell.config.json'), JSON.stringify(config));
  const port = await freePort();
  return {
    folder,
    data: join(folder, 'data'),
    port,
    url: `http://127.0.0.1:${port}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs `deskbell` with the given words in a place, on the Node the package brings along. */
export function runDeskbell(place: Place, words: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const node = join(root, 'node_modules/.bin/node');
  const flags = ['--disable-warning=ExperimentalWarning'];
  return spawn(node, [...flags, join(root, 'src/entries/cli.ts'), ...words], {
    cwd: place.folder,
    env: {
      ...process.env,
      PORT: String(place.port),
      HOST: '127.0.0.1',
      DESKBELL_DATA: place.data,
      DESKBELL_LOG: 'error',
      DESKBELL_RATE_LIMITS: 'off',
      NODE_OPTIONS: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export function startServer(
  place: Place,
  words: readonly string[] = [],
  env: Record<string, string> = {},
): ServerProcess {
  const child = runDeskbell(place, ['serve', ...words], env);
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return {
    child,
    output: () => output,
    async ready() {
      while (!output.includes('Deskbell answers at')) {
        if (child.exitCode !== null) throw new Error(`the server ended: ${output}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    async stop(signal = 'SIGTERM') {
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
      return child.exitCode;
    },
  };
}
