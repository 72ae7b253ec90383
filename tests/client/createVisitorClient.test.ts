import { describe, expect, it } from 'vitest';
import {
  createMemoryStore,
  createSingleTab,
  createVisitorClient,
  messagesOf,
  type Fetch,
} from '../../src/client/index.ts';
import { problem, type Command, type ErrorCode, type Event } from '../../src/protocol/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock } from '../world/virtualClock.ts';

interface Request {
  url: string;
  headers: Headers;
  commands: Command[];
}

/** A client whose posts are answered by `respond`; streams stay open and silent. */
function createScene(
  respond: (request: Request) => Response | Promise<Response>,
  store = createMemoryStore(),
  stream = silentStream,
) {
  const clock = createVirtualClock(Date.UTC(2026, 0, 1));
  const posts: Request[] = [];
  const fetch: Fetch = async (url, init = {}) => {
    const headers = new Headers(init.headers);
    if (init.method !== 'POST')
      return url.includes('/stream') ? stream() : json({ events: [], cursor: 'e.0', more: false });
    const { commands } = JSON.parse(String(init.body)) as { commands: Command[] };
    const request = { url, headers, commands };
    posts.push(request);
    return respond(request);
  };
  const client = createVisitorClient({
    endpoint: 'https://desk.example',
    fetch,
    clock,
    random: createSeededRandom(1).bytes,
    store,
    tabs: createSingleTab(),
    locale: () => 'en',
    timeZone: 'Europe/Warsaw',
    page: () => ({ url: 'https://shop.example/' }),
  });
  return { client, clock, posts, store };
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const refuse = (code: ErrorCode, commandId?: string) => {
  const body = problem(code, commandId ? { commandId } : {});
  return json(body, body.status);
};
const silentStream = () => new Response(new ReadableStream(), { headers: { 'Content-Type': 'text/event-stream' } });

const helloStream = () => new Response(openStream(), { headers: { 'Content-Type': 'text/event-stream' } });
const openStream = () =>
  new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('event: hello\ndata: {}\n\n')),
  });

/** A server that accepts everything. */
function createAcceptingServer(token: string | undefined = 'token') {
  let seq = 0;
  return ({ commands, headers }: Request) => {
    const events = commands.map((command): Event => {
      seq = command.type === 'conversation.start' ? 1 : seq + 1;
      const type = command.type === 'conversation.start' ? 'conversation.started' : 'message.sent';
      return {
        id: `e-${command.id}`,
        type,
        conversationId: command.conversationId,
        seq,
        position: seq,
        at: '2026-01-01T00:00:00.000Z',
        author: { kind: 'visitor', id: 'v' },
        commandId: command.id,
        data: command.data,
      } as Event;
    });
    const first = headers.has('Authorization') ? {} : { token };
    return json({ events, serverTime: '2026-01-01T00:00:10.000Z', visitorId: 'v', ...first });
  };
}

describe('the visitor client', () => {
  it('sends nothing before the first command, then begins a conversation and keeps the token it is told', async () => {
    const { client, clock, posts, store } = createScene(createAcceptingServer());
    await client.start();
    await clock.advance(60_000);
    expect(posts).toEqual([]);
    const { done } = client.send('message.send', { text: 'Hello' });
    await clock.advance(100);
    expect(await done).toMatchObject({ ok: true });
    expect(posts.flatMap((post) => post.commands.map(({ type }) => type))).toEqual([
      'conversation.start',
      'message.send',
    ]);
    expect((await store.load()).session).toEqual({ token: 'token', visitorId: 'v' });
    client.send('message.send', { text: 'And again' });
    await clock.advance(100);
    expect(posts.at(-1)!.headers.get('Authorization')).toBe('Bearer token');
    expect(new Date(client.serverNow()).toISOString()).toMatch(/^2026-01-01T00:00:10/);
    client.stop();
  });

  it('B03: sends the same commands with the same ids again when an answer was lost', async () => {
    const accept = createAcceptingServer();
    let lost = 0;
    const { client, clock, posts } = createScene((request) => {
      if (lost++ < 3) throw new TypeError('network error');
      return accept(request);
    });
    await client.start();
    const { done } = client.send('message.send', { text: 'Hello' });
    await clock.advance(20_000);
    expect(await done).toMatchObject({ ok: true });
    expect(posts.length).toBe(4);
    const ids = posts.map((post) => post.commands.map(({ id }) => id).join());
    expect(ids.every((id) => ids.at(-1)!.startsWith(id))).toBe(true);
    expect(client.state().outbox).toEqual([]);
    client.stop();
  });

  it('B04: asks a server that is down at most six times a minute, and waits as long as it is told', async () => {
    const { client, clock, posts } = createScene(() => refuse('unavailable'));
    await client.start();
    client.send('message.send', { text: 'Hello' });
    await clock.advance(60_000);
    const before = posts.length;
    await clock.advance(5 * 60_000);
    expect(posts.length - before).toBeLessThanOrEqual(30);
    expect(client.state().connection).toBe('offline');
    client.stop();
  });

  it('marks a refused message as refused with its reason, and sends the others', async () => {
    const accept = createAcceptingServer();
    const { client, clock } = createScene((request) => {
      const bad = request.commands.find((command) => command.type === 'message.send' && command.data.text === 'bad');
      return bad ? refuse('command_invalid', bad.id) : accept(request);
    });
    await client.start();
    const bad = client.send('message.send', { text: 'bad' });
    client.send('message.send', { text: 'good' });
    await clock.advance(1_000);
    expect(await bad.done).toMatchObject({ ok: false, problem: { code: 'command_invalid' } });
    const shown = messagesOf(client.state(), bad.conversationId).map(({ text, status }) => [text, status]);
    expect(shown).toEqual([
      ['good', 'sent'],
      ['bad', 'refused'],
    ]);
    client.stop();
  });

  it('finds the command at fault by itself when the endpoint does not name it', async () => {
    const accept = createAcceptingServer();
    const { client, clock } = createScene((request) => {
      const bad = request.commands.some((command) => command.type === 'message.send' && command.data.text === 'bad');
      return bad ? refuse('command_invalid') : accept(request);
    });
    await client.start();
    const texts = ['one', 'bad', 'two'];
    const sent = texts.map((text) => client.send('message.send', { text }));
    await clock.advance(2_000);
    expect((await Promise.all(sent.map(({ done }) => done))).map(({ ok }) => ok)).toEqual([true, false, true]);
    client.stop();
  });

  it('goes on as somebody new when the endpoint has forgotten the visitor, with what was not sent yet', async () => {
    const store = createMemoryStore();
    await store.putSession({ token: 'old', visitorId: 'gone' });
    const accept = createAcceptingServer('new');
    const { client, clock, posts } = createScene(
      (request) => (request.headers.get('Authorization') === 'Bearer old' ? refuse('token_invalid') : accept(request)),
      store,
    );
    await client.start();
    const { done } = client.send('message.send', { text: 'Still here' });
    await clock.advance(2_000);
    expect(await done).toMatchObject({ ok: true });
    expect(posts.at(-1)!.commands.map(({ type }) => type)).toEqual(['conversation.start', 'message.send']);
    expect((await store.load()).session?.token).toBe('new');
    client.stop();
  });

  it('C01: sends what an earlier page left unsent, once and in order', async () => {
    const store = createMemoryStore();
    const offline = createScene(() => {
      throw new TypeError('network error');
    }, store);
    await offline.client.start();
    for (let n = 1; n <= 20; n++) offline.client.send('message.send', { text: `message ${n}` });
    await offline.clock.advance(100);
    offline.client.stop();

    const online = createScene(createAcceptingServer(), store);
    await online.client.start();
    await online.clock.advance(1_000);
    const [conversation] = online.client.state().conversations.keys();
    const texts = messagesOf(online.client.state(), conversation!).map(({ text }) => text);
    expect(texts).toEqual(Array.from({ length: 20 }, (_, index) => `message ${index + 1}`));
    expect((await store.load()).outbox).toEqual([]);
    online.client.stop();
  });

  it('is content with an endpoint that only answers 2xx: the message counts as sent and is not sent again', async () => {
    const { client, clock, posts } = createScene(() => new Response('ok'));
    await client.start();
    const { done, conversationId } = client.send('message.send', { text: 'Hello' });
    await clock.advance(60_000);
    expect(await done).toEqual({ ok: true, events: [] });
    expect(client.state().connection).toBe('posting');
    expect(messagesOf(client.state(), conversationId).map(({ status }) => status)).toEqual(['sent']);
    expect(posts.length).toBeLessThanOrEqual(2);
    client.stop();
  });

  it('B07: takes a web page in the place of an answer for no connection, and keeps the message', async () => {
    const { client, clock } = createScene(
      () => new Response('<!doctype html><title>Log in to Wi-Fi</title>', { headers: { 'Content-Type': 'text/html' } }),
    );
    await client.start();
    const { conversationId } = client.send('message.send', { text: 'Hello' });
    await clock.advance(10_000);
    expect(client.state().connection).toBe('offline');
    expect(messagesOf(client.state(), conversationId).map(({ status }) => status)).toEqual(['sending']);
    client.stop();
  });

  it('makes ids and times by the server’s clock when the own one is wrong by a day, and ids rise', async () => {
    const accept = createAcceptingServer();
    const yesterday = '2025-12-31T00:00:00.000Z';
    const { client, clock, posts } = createScene(async (request) => {
      const body = (await accept(request).json()) as object;
      return json({ ...body, serverTime: yesterday });
    });
    await client.start();
    client.send('message.send', { text: 'first' });
    await clock.advance(1_000);
    const ids = Array.from({ length: 5 }, (_, n) => client.send('message.send', { text: `${n}` }).id);
    await clock.advance(1_000);
    expect([...ids].sort()).toEqual(ids);
    const made = Number.parseInt(ids[0]!.replace('-', '').slice(0, 12), 16);
    expect(Math.abs(made - Date.parse(yesterday))).toBeLessThan(2_000);
    expect(Math.abs(client.serverNow() - Date.parse(yesterday))).toBeLessThan(5_000);
    expect(posts.at(-1)!.commands.every(({ at }) => at?.startsWith('2025-12-31'))).toBe(true);
    client.stop();
  });

  it('shows `offline` when posts fail again and again although the stream lives, and `live` when they pass', async () => {
    const accept = createAcceptingServer();
    let down = false;
    const { client, clock } = createScene(
      (request) => (down ? refuse('unavailable') : accept(request)),
      createMemoryStore(),
      () => helloStream(),
    );
    await client.start();
    client.send('message.send', { text: 'first' });
    await clock.advance(1_000);
    expect(client.state().connection).toBe('live');
    down = true;
    client.send('message.send', { text: 'second' });
    await clock.advance(3_000);
    expect(client.state().connection).toBe('offline');
    down = false;
    await clock.advance(20_000);
    expect(client.state()).toMatchObject({ connection: 'live', outbox: [] });
    client.stop();
  });
});
