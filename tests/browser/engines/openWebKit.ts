import { spawn } from 'node:child_process';
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { freePort } from '../../freePort.ts';
import type { Engine } from './Engine.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser').at(-1);

/** Whether there is a WebKitGTK that can be driven, and a screen for it. */
export const hasWebKit = existsSync(DRIVER) && BROWSER !== undefined && existsSync('/usr/bin/xvfb-run');

/** Opens WebKitGTK on a screen of memory and speaks W3C WebDriver with it. */
export async function openWebKit(): Promise<Engine> {
  const port = await freePort();
  // The browser's own sandbox needs rights a container does not have.
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const child = spawn('xvfb-run', ['-a', '-s', '-screen 0 1400x1000x24', DRIVER, `--port=${port}`], {
    stdio: 'ignore',
    env,
    detached: true,
  });
  const base = `http://127.0.0.1:${port}`;

  async function send<Value>(method: string, path: string, body?: object): Promise<Value> {
    const answer = await fetch(base + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await answer.json()) as { value: Value & { message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  }

  while (
    !(await fetch(`${base}/status`).then(
      () => true,
      () => false,
    ))
  )
    await new Promise((resolve) => setTimeout(resolve, 100));
  const options = { binary: BROWSER, args: ['--automation'] };
  const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/window/rect`, { width: 1280, height: 900 });
  return {
    name: 'WebKit',
    goto: async (url) => void (await send('POST', `${session}/url`, { url })),
    async evaluate<Value>(expression: string) {
      const text = await send<string | null>('POST', `${session}/execute/sync`, {
        script: `return JSON.stringify(${expression}) ?? null`,
        args: [],
      });
      return (text === null ? undefined : JSON.parse(text)) as Value;
    },
    perform: async (actions) => void (await send('POST', `${session}/actions`, { actions })),
    async photograph(path) {
      writeFileSync(path, Buffer.from(await send<string>('GET', `${session}/screenshot`), 'base64'));
    },
    async close() {
      await send('DELETE', session).catch(() => undefined);
      // The screen, the driver and the browser are one group of processes.
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
      await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(undefined)));
    },
  };
}
