import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SessionAnswer } from '../../src/protocol/index.ts';
import { makePlace, runDeskbell, startServer, type Place } from './serverProcess.ts';

let place: Place;
beforeEach(async () => {
  place = await makePlace();
});
afterEach(() => place.remove());

async function run(
  words: string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = runDeskbell(place, words, env);
  const read = async (stream: AsyncIterable<unknown>) => {
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    return text;
  };
  const [out, err] = await Promise.all([read(child.stdout!), read(child.stderr!), once(child, 'exit')]);
  return { code: child.exitCode, out, err };
}

const oneLine = /^deskbell: [^\n]+\n$/;

describe('the command line', () => {
  it('helps with every command and tells its version', async () => {
    expect((await run(['--help'])).out).toMatch(/serve[\s\S]*init[\s\S]*agent add[\s\S]*agent link/);
    for (const words of [['serve'], ['init'], ['agent', 'add'], ['agent', 'link']]) {
      const { code, out } = await run([...words, '--help']);
      expect([code, out.startsWith(`Usage: deskbell ${words.join(' ')}`)]).toEqual([0, true]);
    }
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect((await run(['--version'])).out).toBe(`${version}\n`);
  });

  it('says in one line what it does not understand', async () => {
    for (const words of [['frob'], ['serve', '--prot', '1'], ['agent', 'add'], ['serve', '--port', 'http']]) {
      const { code, err } = await run(words);
      expect([words, code, oneLine.test(err)]).toEqual([words, 1, true]);
    }
  });

  it('init writes files that serve takes, and overwrites nothing', async () => {
    const made = join(place.folder, 'fresh');
    expect((await run(['init', made])).code).toBe(0);
    expect(existsSync(join(made, 'faq/en.json'))).toBe(true);
    const again = await run(['init', made]);
    expect([again.code, again.err]).toEqual([1, expect.stringMatching(/exists already; nothing was written/)]);
    const server = startServer(place, ['--config', join(made, 'deskbell.config.json')]);
    await server.ready();
    expect(await server.stop('SIGINT')).toBe(0);
  });

  it('serve ends with one line on a mistake in the configuration, a taken port, an unusable or newer data folder', async () => {
    const config = join(place.folder, 'bad.json');
    writeFileSync(config, '{\n  "site": { "name": "x" },\n  "callback": { "promiseSeconds": 1 }\n}');
    const bad = await run(['serve', '--config', config]);
    expect([bad.code, bad.err]).toEqual([
      1,
      `deskbell: ${config}:3: callback.promiseSeconds is 1; it must be a whole number from 5 to 600.\n`,
    ]);

    const blocker = createServer().listen(place.port, '127.0.0.1');
    await once(blocker, 'listening');
    const taken = await run(['serve']);
    expect([taken.code, taken.err]).toEqual([
      1,
      expect.stringMatching(/^deskbell: Port \d+ on 127\.0\.0\.1 is in use; .*\n$/),
    ]);
    blocker.close();

    const unwritable = await run(['serve'], { DESKBELL_DATA: '/proc/deskbell' });
    expect([unwritable.code, unwritable.err]).toEqual([
      1,
      expect.stringMatching(/^deskbell: The data folder .* cannot be written: .*\n$/),
    ]);

    mkdirSync(place.data, { recursive: true });
    const database = new DatabaseSync(join(place.data, 'deskbell.sqlite'));
    database.exec('CREATE TABLE IF NOT EXISTS data_version (version INTEGER PRIMARY KEY, applied_at TEXT) STRICT');
    database.exec("INSERT INTO data_version VALUES (99, '2030-01-01')");
    database.close();
    const newer = await run(['serve']);
    expect([newer.code, newer.err]).toEqual([1, expect.stringMatching(/^deskbell: The data has version 99, .*\n$/)]);
  });

  it('serve prints a sign-in link until the first agent has a password, and agents can be added meanwhile', async () => {
    const linkOf = (text: string) => /#sign-in=([\w-]{43})/.exec(text)?.[1];
    const server = startServer(place);
    await server.ready();
    while (!linkOf(server.output())) await new Promise((resolve) => setTimeout(resolve, 10));
    const post = (path: string, body: object, cookie = '') =>
      fetch(`${place.url}/v1/agent/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(body),
      });

    const added = await run(['agent', 'add', '--name', 'Ada Nowak', '--email', 'Ada@shop.example']);
    expect(added.code).toBe(0);
    const ada = await post('session', { link: linkOf(added.out) });
    expect(((await ada.json()) as SessionAnswer).me).toMatchObject({ name: 'Ada Nowak', email: 'ada@shop.example' });
    const twice = await run(['agent', 'add', '--name', 'Ada', '--email', 'ada@shop.example']);
    expect([twice.code, oneLine.test(twice.err)]).toEqual([1, true]);
    const fresh = await run(['agent', 'link', '--email', 'ADA@shop.example']);
    expect((await post('session', { link: linkOf(fresh.out) })).status).toBe(200);

    const first = await post('session', { link: linkOf(server.output()) });
    const cookie = first.headers.get('set-cookie')!.split(';')[0]!;
    expect((await post('password', { password: 'a good long password' }, cookie)).status).toBe(204);
    expect(await server.stop()).toBe(0);

    const again = startServer(place);
    await again.ready();
    expect((await fetch(`${place.url}/v1/agent/session`, { headers: { cookie } })).status).toBe(200);
    expect(linkOf(again.output())).toBeUndefined();
    expect(await again.stop()).toBe(0);
  });

  it('one data folder is served once at a time', async () => {
    const server = startServer(place);
    await server.ready();
    const second = await run(['serve', '--port', '0']);
    expect([second.code, second.err]).toEqual([1, expect.stringMatching(/in use by another Deskbell\.\n$/)]);
    expect(await server.stop()).toBe(0);
  });
});
