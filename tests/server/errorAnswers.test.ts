import { describe, expect, it } from 'vitest';
import { createMemoryStorage, type Storage } from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { checkProblem } from './checkProblem.ts';
import { createRig, type RequestOptions, type Rig } from './createRig.ts';
import { everyRoute } from './everyRoute.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const BODIES = ['', '{', 'null', '[]', '{}', '"x"', '{"commands":[{}]}', `{"a":"${'x'.repeat(70_000)}"}`];
const QUERIES = [
  '',
  '?since=x',
  '?since=%00',
  '?lang=%3Cb%3E',
  '?from=yesterday&days=-1&tz=Mars',
  "?to=' OR 1=1 --&limit=1e9&query=%F0%9F%92%A9",
  '?limit=NaN&cursor=../../etc/passwd',
];

/** How an address is asked wrongly. */
interface Wrong {
  readonly at: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

async function ask(
  rig: Rig,
  method: string,
  path: string,
  options: RequestOptions & { body?: string },
): Promise<Response> {
  const { body, ...rest } = options;
  const answer = await rig.request(path, { method, ...(body === undefined ? {} : { body }), ...rest });
  if (answer.status < 400) await answer.body?.cancel();
  return answer;
}

describe('answers with errors', () => {
  it('D01: whatever is asked wrongly, at every address, by whomever, is answered with problem+json and nothing of the inside', async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    const { cookie } = await rig.agent();
    const people: RequestOptions[] = [
      {},
      { token },
      { token: 'x'.repeat(43) },
      { cookie },
      { cookie: 'deskbell_agent=forged; other=%E0%A4%A' },
      { headers: { authorization: 'Basic Zm9vOmJhcg==' } },
      { headers: { origin: 'https://evil.example' } },
    ];
    const codes = new Map<string, number>();
    for (const { path, method } of everyRoute(rig)) {
      const wrongs: Wrong[] =
        method === 'GET'
          ? QUERIES.map((query) => ({ at: path + query }))
          : BODIES.map((body) => ({ at: path, body, headers: JSON_TYPE }));
      for (const person of people) {
        for (const { at, headers, ...wrong } of [...wrongs, { at: `${path}/` }, { at: path, body: '{}' }]) {
          const options = { ...person, ...wrong, headers: { ...person.headers, ...headers } };
          const by = method === 'GET' && 'body' in options ? 'PUT' : method;
          // Signing out would end what is to be tried further on.
          if (by === 'DELETE' && path.endsWith('/session') && person.cookie === cookie) continue;
          const answer = await ask(rig, by, at, options);
          expect(answer.status, `${by} ${at}`).toBeLessThan(500);
          if (answer.status < 400) continue;
          const problem = await checkProblem(answer, `${by} ${at}`);
          if (problem) codes.set(problem.code, (codes.get(problem.code) ?? 0) + 1);
        }
      }
    }
    for (const code of [
      'token_missing',
      'token_invalid',
      'sign_in_required',
      'media_type',
      'body_too_large',
      'body_not_json',
    ]) {
      expect(codes.get(code), code).toBeGreaterThan(0);
    }
    for (const code of ['not_found', 'method_not_allowed', 'query_invalid', 'cursor_invalid', 'origin_not_allowed']) {
      expect(codes.get(code), code).toBeGreaterThan(0);
    }
    expect(codes.get('internal')).toBeUndefined();
  });

  it('D01: a failure of the database is told as internal, or unavailable, and its words stay inside', async () => {
    const log: object[] = [];
    const base = createMemoryStorage(createSeededRandom(3).bytes);
    let broken = false;
    const fail = () => {
      throw new Error(
        "SQLITE_CORRUPT: no such table: events in 'SELECT * FROM events WHERE token = ?' at /srv/deskbell/data",
      );
    };
    const reads = new Proxy(base.reads, {
      get: (target, name) => (broken ? async () => fail() : Reflect.get(target, name)),
    });
    const storage: Storage = {
      ...base,
      reads,
      write: (work) => (broken ? Promise.reject(new Error('SQLITE_FULL: disk')) : base.write(work)),
    };
    const rig = await createRig({ storage, log });
    const visitor = await rig.visitor();
    const { cookie } = await rig.agent();
    broken = true;
    let failures = 0;
    for (const { method, path, forAgents } of everyRoute(rig)) {
      const answer = await ask(rig, method, path, {
        ...(forAgents ? { cookie } : { token: visitor.token }),
        ...(method === 'GET' ? {} : { body: '{}', headers: JSON_TYPE }),
      });
      if (answer.status < 500) continue;
      failures++;
      const problem = (await checkProblem(answer, path))!;
      expect(problem.code).toBe('internal');
      expect(problem.detail).toBeUndefined();
    }
    expect(failures).toBeGreaterThan(10);
    expect(JSON.stringify(log.map((line) => ({ ...line, err: undefined })))).not.toMatch(/SQLITE/);
    expect(log.filter((line) => 'err' in line).length).toBeGreaterThanOrEqual(failures);
    broken = false;
    await visitor.ok('message.send', { text: 'all is well again' });
  });
});

describe('sending the same again', () => {
  it('D02: the same command gets the same answer, also days later; with another body it is refused with 422; a pair at once is one', async () => {
    const rig = await createRig();
    const { token, conversationId } = await rig.visitor();
    const command = rig.command('message.send', conversationId, { text: 'once' });
    const send = (commands: unknown[]) => rig.post('/v1/commands', { commands }, { token });
    const eventsOf = async (answer: Response) => ((await answer.json()) as { events: unknown }).events;
    const pair = await Promise.all([send([command]), send([command])]);
    expect(pair.map(({ status }) => status)).toEqual([200, 200]);
    const [first, second] = await Promise.all(pair.map(eventsOf));
    expect(second).toEqual(first);
    await rig.clock.advance(20 * 86_400_000);
    expect(await eventsOf(await send([command]))).toEqual(first);
    const others = [
      { ...command, data: { text: 'something else' } },
      { ...command, type: 'visitor.describe', data: { name: 'Zofia' } },
    ];
    for (const other of others) {
      const answer = await send([other]);
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([422, 'command_conflict']);
    }
    const stranger = await rig.visitor();
    expect((await rig.post('/v1/commands', { commands: [command] }, { token: stranger.token })).status).toBe(422);
    expect(await rig.eventCount()).toBe(3);
  });
});

describe('requests another site makes a browser send', () => {
  const TYPES = [
    'text/plain',
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/csp-report',
    undefined,
  ];
  const WISHES = ['{}', '{"available":true}', '{"stopped":true}', '{"password":"a good long password"}', 'a=b'];

  it('D04: without a type of JSON, or from another site, are refused with 415 or 403 at every address, and change nothing', async () => {
    const rig = await createRig();
    const { cookie, id } = await rig.agent();
    const visitor = await rig.visitor();
    const start = JSON.stringify({
      commands: [rig.command('conversation.start', rig.id(), { locale: 'en', timeZone: 'UTC' })],
    });
    const before = await stateOf();
    const sites: Record<string, string>[] = [
      {},
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    ];
    let tried = 0;
    for (const { method, path, forAgents } of everyRoute(rig).filter((route) => route.method === 'POST')) {
      // Calls of a telephone system carry a signature instead.
      if (path.includes('/telephony/')) continue;
      for (const headers of sites) {
        for (const type of TYPES) {
          for (const wish of forAgents ? WISHES : [start, ...WISHES]) {
            const answer = await rig.request(path, {
              method,
              body: new TextEncoder().encode(wish),
              headers: { ...headers, ...(type ? { 'content-type': type } : {}) },
              ...(forAgents ? { cookie } : {}),
            });
            tried++;
            // Bearer tokens cannot come along with such a request: then it stops at the token.
            const allowed = forAgents ? [415, 403] : [415, 403, 401];
            expect(allowed, `${path} ${type} ${JSON.stringify(headers)}`).toContain(answer.status);
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(1_000);
    // JSON may not come from another site either, whoever's cookie is along.
    for (const headers of sites.slice(1)) {
      for (const { method, path } of everyRoute(rig).filter((route) => route.forAgents && route.method !== 'GET')) {
        const answer = await rig.request(path, {
          method,
          body: '{"available":true}',
          headers: { ...headers, ...JSON_TYPE },
          cookie,
        });
        expect(answer.status, `${method} ${path}`).toBe(403);
      }
    }
    expect(await stateOf()).toEqual(before);

    async function stateOf(): Promise<unknown> {
      const { reads } = rig.storage;
      return [
        await rig.eventCount(),
        await reads.agent(id),
        await reads.conversation(visitor.conversationId),
        await reads.visitor(visitor.visitorId),
      ];
    }
  });
});
