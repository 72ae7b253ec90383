import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VISITOR_COMMANDS, type Problem } from '../../src/protocol/index.ts';
import { newToken } from '../../src/server/desk/tokens.ts';
import { createSqliteStorage, createSystemRandom } from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createRig, ORIGIN, refused } from './createRig.ts';
import { ask } from './callbackRig.ts';
import { dataFor } from './dataFor.ts';
import { everyRoute } from './everyRoute.ts';
import { createFileRig } from './fileRig.ts';
import { readFrames } from './readFrames.ts';
import { IDENTITY, signIdentity } from './signIdentity.ts';

const VERBS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const SECRET_WORDS = 'the words of Ola alone';

/** What a problem says, without the id of the request. */
async function told(response: Response): Promise<Partial<Problem>> {
  const { instance: _, commandId: __, ...problem } = await refused(response);
  return problem;
}

describe('what belongs to somebody else', () => {
  it('E03: cannot be reached by any route, verb or command with its ids, and is answered like what does not exist', async () => {
    const rig = await createFileRig({}, { config: { identity: IDENTITY } });
    const [ola, jan] = [await rig.visitor(), await rig.visitor()];
    const agent = await rig.agent();
    const leave = await agent.goIn();
    const file = await rig.sent(ola, 'a file of Ola', 'ola.txt');
    await ola.ok('message.send', { text: SECRET_WORDS, attachments: [file.id] });
    await agent.ok('message.send', ola.conversationId, { text: 'an answer to Ola' });
    await jan.ok('message.send', { text: 'of Jan' });
    const callback = await ask(ola);
    const before = await rig.storage.reads.lastPosition();
    const theirs = { conversation: ola.conversationId, visitor: ola.visitorId, callback, file: file.id };
    const absent = { conversation: rig.id(), visitor: rig.id(), callback: rig.id(), file: rig.id() };
    const secrets = [SECRET_WORDS, 'an answer to Ola', ola.visitorId, ola.conversationId, callback, file.id, 'ola.txt'];
    let asked = 0;

    async function tries(path: string, ids: typeof theirs): Promise<Map<string, string>> {
      const answers = new Map<string, string>();
      for (const method of VERBS) {
        const body = method === 'GET' || method === 'HEAD' ? {} : { body: JSON.stringify({ ids: [ids.file] }) };
        const response = await rig.request(path, {
          ...body,
          method,
          token: jan.token,
          headers: { 'content-type': 'application/json' },
        });
        const text = method === 'HEAD' ? '' : await response.text();
        asked++;
        expect(response.status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
        for (const secret of secrets) if (!path.includes(secret)) expect(text).not.toContain(secret);
        const { code, detail } = text ? (JSON.parse(text) as Problem) : { code: '', detail: '' };
        answers.set(method, `${response.status} ${code} ${detail}`);
      }
      return answers;
    }

    const shapes = new Set(
      rig.server.app.routes.flatMap(({ path }) => (path.startsWith('/v1/') && path.includes(':') ? [path] : [])),
    );
    const fill = (path: string, ids: typeof theirs) =>
      path.replace(/:\w+/g, () =>
        path.includes('callback') ? ids.callback : path.includes('visitors') ? ids.visitor : ids.conversation,
      );
    expect(shapes.size).toBeGreaterThanOrEqual(8);
    for (const shape of shapes) {
      expect(await tries(fill(shape, theirs), theirs), shape).toEqual(await tries(fill(shape, absent), absent));
    }
    const plain = await rig.get(`/v1/conversations/${ola.conversationId}/events`, { token: jan.token });
    expect((await told(plain)).status).toBe(404);

    for (const type of Object.keys(VISITOR_COMMANDS)) {
      const send = async (ids: typeof theirs, conversationId: string) => {
        const commands = [rig.command(type, conversationId, dataFor(type, ids))];
        asked++;
        return told(await rig.post('/v1/commands', { commands }, { token: jan.token }));
      };
      // In the conversation of the other; and, where a command points to something, from one's own. A conversation that
      // does not exist can be begun, by its id alone.
      const answer = await send(theirs, theirs.conversation);
      expect(answer, type).toMatchObject({ status: 404, code: 'conversation_not_found' });
      if (type !== 'conversation.start') expect(answer).toEqual(await send(absent, absent.conversation));
      if (!/^callback\.(?!request)|message/.test(type)) continue;
      const pointed = await send(theirs, jan.conversationId);
      expect(pointed.status, type).toBe(404);
      expect(pointed).toEqual(await send(absent, jan.conversationId));
    }
    for (const signal of [
      { type: 'typing', typing: true },
      { type: 'page', page: { title: 'x' } },
    ]) {
      const post = (conversationId: string) =>
        rig.post('/v1/signals', { ...signal, conversationId }, { token: jan.token });
      expect(await told(await post(theirs.conversation))).toEqual(await told(await post(absent.conversation)));
    }
    expect(await rig.links(jan, [file.id])).toEqual([]);
    for (const path of ['/v1/visitor', '/v1/events']) {
      const text = await (await rig.get(path, { token: jan.token })).text();
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
    // The desk goes on asking agents to call Ola; nothing else has happened.
    const since = await rig.storage.reads.events({ after: before, limit: 100 });
    expect(since.filter(({ author }) => author.kind !== 'desk')).toEqual([]);
    expect(asked).toBeGreaterThan(120);
    await leave();
  });

  it('E07: the pages, tokens and proofs of one site are of no use at another', async () => {
    const [one, other] = [
      await createRig({ seed: 1, config: { identity: IDENTITY } }),
      await createRig({
        seed: 2,
        config: {
          site: { name: 'Other', origins: ['https://other.example'] },
          identity: { ...IDENTITY, site: 'other' },
        },
      }),
    ];
    const visitor = await one.visitor();
    const { cookie } = await one.agent();
    expect((await told(await other.get('/v1/events', { token: visitor.token }))).status).toBe(401);
    expect((await told(await other.get('/v1/agent/inbox', { cookie }))).status).toBe(401);
    const proof = { token: signIdentity({ sub: 'ola' }) };
    expect((await told(await other.post('/v1/identify', proof))).code).toBe('identity_invalid');
    expect((await one.post('/v1/identify', proof)).status).toBe(200);
    const lookAlikes = [
      'null',
      'https://shop.example',
      'https://other.example.evil.example',
      'https://evil-other.example',
      'https://other.example:444',
      'http://other.example',
      'https://sub.other.example',
    ];
    for (const origin of lookAlikes) {
      for (const { path, method, forAgents } of everyRoute(other)) {
        if (forAgents && method === 'GET') continue;
        const body = method === 'GET' ? {} : { body: '{}' };
        const headers = { origin, 'content-type': 'application/json' };
        const answer = await other.request(path, { method, ...body, token: visitor.token, cookie, headers });
        expect([401, 403], `${method} ${path} from ${origin}`).toContain(answer.status);
        expect(answer.headers.has('access-control-allow-origin')).toBe(false);
      }
    }
  });

  it('E08: what is for agents opens to nobody else, from no other page, and closes within a second when a session ends', async () => {
    const rig = await createRig({ limits: true });
    const visitor = await rig.visitor();
    await visitor.ok('message.send', { text: SECRET_WORDS });
    const agent = await rig.agent();
    const [second, gone] = [await rig.agent('Jan Wilk'), await rig.agent('Ewa Lis')];
    await rig.request('/v1/agent/session', { method: 'DELETE', cookie: gone.cookie, headers: { origin: ORIGIN } });
    const roles: Record<string, object> = {
      nobody: {},
      visitor: { token: visitor.token },
      'visitor as cookie': { cookie: `deskbell_agent=${visitor.token}` },
      'agent as bearer': { token: agent.cookie.split('=')[1]! },
      'signed out': { cookie: gone.cookie },
      forged: { cookie: `deskbell_agent=${'A'.repeat(43)}` },
    };
    let leaks = 0;
    for (const route of everyRoute(rig).filter(({ forAgents }) => forAgents)) {
      // Signing in is for everybody.
      if (route.path === '/v1/agent/session' && route.method === 'POST') continue;
      for (const [role, who] of Object.entries(roles)) {
        const body = route.method === 'GET' ? {} : { body: '{}' };
        const headers = { 'content-type': 'application/json' };
        const answer = await rig.request(route.path, { method: route.method, ...who, ...body, headers });
        const text = await answer.text();
        if (answer.status !== 401 || text.includes(SECRET_WORDS)) leaks++;
        expect(answer.status, `${route.method} ${route.path} as ${role}`).toBe(401);
      }
      if (route.method === 'GET') continue;
      for (const headers of [
        { origin: 'https://shop.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
      ]) {
        const forged = {
          cookie: agent.cookie,
          body: '{}',
          headers: { ...headers, 'content-type': 'application/json' },
        };
        expect((await rig.request(route.path, { method: route.method, ...forged })).status).toBe(403);
      }
    }
    expect(leaks).toBe(0);

    for (let count = 1; count <= 8; count++) {
      const answer = await rig.post('/v1/agent/session', { email: agent.email, password: `guess number ${count}` });
      expect(answer.status).toBe(count <= 5 ? 401 : 429);
    }

    const streams = await Promise.all(
      [agent, second].map(async ({ cookie }) => readFrames(await rig.get('/v1/agent/stream', { cookie }))),
    );
    for (const stream of streams) await stream.until(({ event }) => event === 'hello');
    const began = rig.clock.now();
    await rig.request('/v1/agent/session', { method: 'DELETE', cookie: agent.cookie, headers: { origin: ORIGIN } });
    await streams[0]!.end();
    expect(rig.clock.now() - began).toBeLessThanOrEqual(1_000);
    await visitor.ok('message.send', { text: 'after' });
    await streams[1]!.until(({ event, data }) => event === 'event' && data.data.text === 'after');
    await streams[1]!.close();
  });

  it('E01: tokens are 256 random bits each, and stand nowhere in the data or the log', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deskbell-tokens-'));
    const log: object[] = [];
    const random = createSeededRandom(5).bytes;
    const storage = createSqliteStorage({ folder, random });
    const rig = await createRig({ storage, log, config: { identity: IDENTITY } });
    const visitor = await rig.visitor();
    await visitor.ok('message.send', { text: 'hello' });
    const proof = signIdentity({ sub: 'ola' });
    const { token } = (await (await rig.post('/v1/identify', { token: proof }, { token: visitor.token })).json()) as {
      token: string;
    };
    const agent = await rig.agent();
    const link = await rig.server.accounts.link(agent.id);
    await rig.get('/v1/events', { token });
    await rig.get('/v1/events', { token: visitor.token });
    rig.server.close();
    await storage.close();
    const kept = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'));
    const everything = [...kept, JSON.stringify(log)].join('\n');
    for (const secret of [visitor.token, token, proof, proof.split('.')[2]!, agent.cookie.split('=')[1]!, link]) {
      expect(secret.length).toBeGreaterThanOrEqual(22);
      expect(everything).not.toContain(secret);
    }
    rmSync(folder, { recursive: true, force: true });
    const system = createSystemRandom();
    const many = new Set<string>();
    const ones = new Uint32Array(256);
    for (let count = 0; count < 100_000; count++) {
      const made = newToken(system);
      if (many.size < 20_000) {
        const bytes = Buffer.from(made, 'base64url');
        for (let bit = 0; bit < 256; bit++) ones[bit]! += (bytes[bit >> 3]! >> (bit & 7)) & 1;
      }
      many.add(made);
    }
    expect(many.size).toBe(100_000);
    // Each of the 256 bits is 1 half of the time: within six deviations of 20,000 tosses.
    for (const count of ones) expect(Math.abs(count - 10_000)).toBeLessThan(425);
  });
});
