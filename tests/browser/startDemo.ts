import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../freePort.ts';

const root = join(import.meta.dirname, '../..');

/** The demo as a process of its own, on a free port, with data of its own. */
export interface Demo {
  /** Without a slash at the end. */
  readonly url: string;
  /** The one-time sign-in link printed last. */
  signInLink(): string;
  /** Ends the process by a signal and waits until it is gone; returns its exit code. */
  stop(signal: 'SIGKILL' | 'SIGINT'): Promise<number | null>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
}

/** Starts the demo from the sources and the built files, as `npm start` does after its build. */
export async function startDemo(): Promise<Demo> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'deskbell-'));
  let child: ChildProcess;
  let printed = '';

  async function start(): Promise<void> {
    printed = '';
    const env = { ...process.env, HOST: '127.0.0.1', PORT: String(port), DESKBELL_DATA: data };
    child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'demo/serve.ts')], {
      cwd: root,
      env,
    });
    child.stdout?.on('data', (text) => {
      printed += String(text);
    });
    child.stderr?.on('data', (text) => console.error(String(text)));
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', () => {
        if (printed.includes(`:${port}/`)) resolve();
      });
      child.once('exit', (code) => reject(new Error(`The demo ended with ${code}: ${printed}`)));
    });
    await ready(`http://127.0.0.1:${port}/healthz`);
    // The link is made after the address was printed; an agent with a password is given none.
    for (let tries = 0; tries < 50 && !printed.includes('#sign-in='); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    signInLink() {
      const link = /http\S+#sign-in=\S+/.exec(printed)?.[0];
      if (!link) throw new Error(`No sign-in link was printed: ${printed}`);
      return link;
    },
    stop: (signal) =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.once('exit', (code) => resolve(code));
        child.kill(signal);
      }),
    start,
  };
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}
