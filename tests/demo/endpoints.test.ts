import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { conformanceCommand } from '../../src/entries/conformance/conformanceCommand.ts';
import { createSystemRandom } from '../../src/server/index.ts';
import { freePort } from '../freePort.ts';

const folder = join(import.meta.dirname, '../../demo/endpoints');
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

async function isListening(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

/** Runs an example until the test is over. Gives its address and what it has kept so far. */
async function run(program: string, words: (port: number) => string[], name = 'messages.jsonl') {
  const data = mkdtempSync(join(tmpdir(), 'deskbell-endpoint-'));
  const file = join(data, name);
  const port = await freePort();
  const child = spawn(program, words(port), {
    cwd: folder,
    env: { ...process.env, PORT: String(port), FILE: file, SITE: 'https://shop.example' },
    stdio: 'ignore',
  });
  onTestFinished(() => {
    child.kill();
    rmSync(data, { recursive: true, force: true });
  });
  const address = `http://127.0.0.1:${port}`;
  while (!(await isListening(address))) await new Promise((resolve) => setTimeout(resolve, 50));
  const kept = () =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { at: string; commands: { type: string; data?: { text?: string } }[] });
  return { address, kept };
}

async function levelOf(endpoint: string): Promise<string> {
  const lines: string[] = [];
  await conformanceCommand({
    endpoint,
    origin: 'https://shop.example',
    fetch,
    now: Date.now,
    random: createSystemRandom(),
    print: (line) => lines.push(line),
  });
  return lines.at(-1)!;
}

describe('the example endpoints', () => {
  describe.each([
    ['Node', process.execPath, () => ['node.mjs']],
    ['Python', 'python3', () => ['endpoint.py']],
    ['PHP', 'php', (port: number) => ['-S', `127.0.0.1:${port}`, 'endpoint.php']],
  ] as const)('in %s', (_name, program, words) => {
    it.skipIf(!has(program))('take what visitors send and keep it', async () => {
      const { address, kept } = await run(program, words as (port: number) => string[]);
      expect(await levelOf(address)).toBe('Level 0 is reached.');
      const texts = kept().flatMap(({ commands }) => commands.flatMap(({ data }) => data?.text ?? []));
      expect(texts).toContain('Hello from deskbell conformance');
      const wrong = await fetch(`${address}/v1/commands`, { method: 'POST', body: 'not json' });
      expect(wrong.status).toBe(400);
      expect((await fetch(`${address}/elsewhere`, { method: 'POST', body: '{}' })).status).toBe(404);
    });

    it.skipIf(!has(program))('have what could not be kept sent again', async () => {
      const { address } = await run(program, words as (port: number) => string[], 'no/such/folder/messages.jsonl');
      const body = '{"commands":[{"type":"message.send"}]}';
      expect((await fetch(`${address}/v1/commands`, { method: 'POST', body })).status).toBe(503);
    });
  });

  it('forward what visitors send, as a function, and say so when that failed', async () => {
    const module = (await import(pathToFileURL(join(folder, 'serverless.mjs')).href)) as {
      default: { fetch(request: Request, env: object): Promise<Response> };
    };
    const bodies: string[] = [];
    let status = 200;
    const target: Server = createServer((request, response) => {
      let body = '';
      request
        .on('data', (part) => (body += part))
        .on('end', () => {
          bodies.push(body);
          response.writeHead(status).end();
        });
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void target.close());
    await new Promise((resolve) => target.once('listening', resolve));
    const env = { FORWARD_URL: `http://127.0.0.1:${(target.address() as AddressInfo).port}` };
    const post = (body: string) =>
      module.default.fetch(new Request('https://fn.example/v1/commands', { method: 'POST', body }), env);
    expect((await post('{"commands":[{"type":"message.send"}]}')).status).toBe(204);
    expect(bodies).toEqual(['{"commands":[{"type":"message.send"}]}']);
    status = 500;
    expect((await post('{"commands":[]}')).status).toBe(503);
    expect((await post('nonsense')).status).toBe(400);
  });
});
