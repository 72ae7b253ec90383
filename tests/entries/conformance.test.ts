import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { conformanceCommand } from '../../src/entries/conformance/conformanceCommand.ts';
import { CHECKS } from '../../src/entries/conformance/checks.ts';
import { pinnedLines } from '../../src/entries/pinnedLines.ts';
import { runCommand } from '../../src/entries/runCommand.ts';
import { createSystemRandom } from '../../src/server/index.ts';
import { createRig } from '../server/createRig.ts';
import { IDENTITY } from '../server/signIdentity.ts';

type Answer = (request: Request) => Response | Promise<Response>;

async function check(answer: Answer): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await conformanceCommand({
    endpoint: 'https://desk.example/',
    origin: 'https://shop.example',
    fetch: ((url: string, init: RequestInit) => Promise.resolve(answer(new Request(url, init)))) as typeof fetch,
    now: Date.now,
    random: createSystemRandom(),
    print: (line) => lines.push(line),
  });
  return { code, lines };
}

const withOrigin = (request: Request) => {
  const headers = new Headers(request.headers);
  headers.set('host', 'desk.example');
  headers.set('origin', 'https://shop.example');
  return new Request(request, { headers });
};

describe('deskbell conformance', () => {
  it('finds the server of the house to reach the highest level, with every check', async () => {
    const { server } = await createRig();
    const { code, lines } = await check((request) => server.app.fetch(withOrigin(request)) as Promise<Response>);
    expect(lines.filter((line) => line.includes('failed'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('  ok'))).toHaveLength(CHECKS.length);
    expect(lines.at(-1)).toBe('Level 2 is reached.');
    expect(code).toBe(0);
  });

  it('finds an endpoint that believes whoever says who they are, and none where nobody is identified', async () => {
    const { server } = await createRig({ config: { identity: IDENTITY } });
    const good = await check((request) => server.app.fetch(withOrigin(request)) as Promise<Response>);
    expect(good.lines).toContainEqual(expect.stringMatching(/^ {2}ok +P20\.2/));
    const { lines } = await check((request) =>
      request.url.endsWith('/v1/identify')
        ? Response.json({ visitorId: 'x', token: 'y', continues: true })
        : (server.app.fetch(withOrigin(request)) as Promise<Response>),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}failed {2}P20\.2 .*no problem, not identity_invalid$/));
    expect(lines.at(-1)).toBe('Level 0 is reached.');
  });

  it('finds an address that only takes to reach level 0, and says what is missing for more', async () => {
    const { code, lines } = await check(
      () => new Response(null, { status: 202, headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
    expect(lines.at(-1)).toBe('Level 0 is reached.');
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}failed {2}P2\.1 .*the answer has no token$/));
    expect(code).toBe(0);
  });

  it('finds a server that stores twice what was sent twice', async () => {
    const { server } = await createRig();
    const { lines } = await check(async (request) => {
      const body = request.method === 'POST' ? await request.clone().text() : undefined;
      const fresh = body?.replace(
        /"id":"([0-9a-f-]{36})"/g,
        (_, id: string) => `"id":"${id.slice(0, 24)}${Math.random().toString(16).slice(2, 14).padEnd(12, '0')}"`,
      );
      const again =
        fresh === undefined
          ? request
          : new Request(request.url, { method: 'POST', headers: request.headers, body: fresh });
      return server.app.fetch(withOrigin(again)) as Promise<Response>;
    });
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}failed {2}P1\.3 /));
    expect(lines.at(-1)).toBe('Level 0 is reached.');
  });

  it('finds a page that answers nothing useful to reach no level', async () => {
    const { code, lines } = await check(() => new Response('Not found', { status: 404 }));
    expect(lines.at(-1)).toBe('No level is reached.');
    expect(code).toBe(1);
  });
});

describe('deskbell csp', () => {
  it('prints the lines of a strict policy for a server', async () => {
    const lines: string[] = [];
    const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    expect(await runCommand(['csp', 'https://desk.example/any/path'])).toBe(0);
    spy.mockRestore();
    expect(lines.join('\n')).toContain('script-src https://desk.example; connect-src https://desk.example');
    expect(lines.join('\n')).not.toContain('unsafe');
  });

  it('pins the tag and its launcher to a version, and with --pin every module the tag may load', async () => {
    const release = {
      version: '1.2.3',
      files: {
        'deskbell.js': 'sha384-tag',
        'deskbell/launcher-AbCd_-12.js': 'sha384-launcher',
        'deskbell/shell-12345678.js': 'sha384-shell',
        'deskbell/triggers.js': 'sha384-triggers',
      },
    };
    const base = 'https://desk.example/v/1.2.3';
    const preload = `<link rel="modulepreload" href="${base}/deskbell/launcher-AbCd_-12.js" integrity="sha384-launcher" crossorigin="anonymous">`;
    const tag = `<script async src="${base}/deskbell.js" integrity="sha384-tag" crossorigin="anonymous"></script>`;
    const lines = (all: boolean) =>
      pinnedLines('https://desk.example', release, all).filter((line) => line.startsWith('<'));
    expect(lines(false)).toEqual([preload, tag]);
    const map = `{"integrity":{"${base}/deskbell/launcher-AbCd_-12.js":"sha384-launcher","${base}/deskbell/shell-12345678.js":"sha384-shell"}}`;
    expect(lines(true)).toEqual([`<script type="importmap">${map}</script>`, preload, tag]);
    // The digest by which a policy allows the map (CSP, 'sha256-…').
    const digest = createHash('sha256').update(map).digest('base64');
    expect(pinnedLines('https://desk.example', release, true).join('\n')).toContain(`'sha256-${digest}'`);
  });
});
