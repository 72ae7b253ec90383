import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../freePort.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The demo shop with a desk of two agents and two departments, on a port and with data of its own. */
export interface Team {
  /** Without a slash at the end. */
  readonly url: string;
  /** A fresh sign-in link of an agent. */
  link(email: string): Promise<string>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const CONFIG = {
  site: { name: 'Fernway', locale: 'en', color: '#1f6f54', origins: ['http://127.0.0.1:*', 'http://localhost:*'] },
  departments: [
    { id: 'sales', name: 'Sales' },
    { id: 'plants', name: { en: 'Plant doctors', pl: 'Lekarze roślin' } },
  ],
  chat: {
    typingPreview: true,
    replies: [{ shortcut: 'hours', text: 'Hello {visitor}, {site} is open from 9 to 17. {agent}' }],
  },
  faq: { folder: join(root, 'demo/shop/faq') },
  callback: { country: 'PL' },
};

/** Starts the server and adds Bob beside Anna, who is there from the beginning. `more` is added to the configuration. */
export async function startTeam(more: object = {}): Promise<Team> {
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-team-'));
  const config = join(folder, 'deskbell.config.json');
  writeFileSync(config, JSON.stringify({ ...CONFIG, ...more }));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    DESKBELL_DATA: join(folder, 'data'),
    DESKBELL_RATE_LIMITS: 'off',
  };
  let child: ChildProcess;

  async function start(): Promise<void> {
    const words = ['--disable-warning=ExperimentalWarning', join(root, 'demo/serve.ts'), '--config', config];
    child = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
    for (let tries = 0; tries < 600; tries++) {
      const answer = await fetch(`${url}/healthz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The server does not answer.');
  }

  async function agent(...words: string[]): Promise<string> {
    const cli = ['--disable-warning=ExperimentalWarning', join(root, 'dist/server/cli.js'), 'agent', ...words];
    const { stdout } = await run(process.execPath, [...cli, '--config', config], { cwd: folder, env });
    const token = /#sign-in=(\S+)/.exec(stdout)?.[1];
    if (!token) throw new Error(`No sign-in link was printed: ${stdout}`);
    return `${url}/inbox#sign-in=${token}`;
  }

  await start();
  await agent('add', '--name', 'Bob Novak', '--email', 'bob@fernway.example');
  return {
    url,
    link: (email) => agent('link', '--email', email),
    start,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGINT');
      }),
  };
}
