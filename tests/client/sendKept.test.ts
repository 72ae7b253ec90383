import { describe, expect, it } from 'vitest';
import { sendKept } from '../../src/client/sendKept.ts';
import { sendWhenOnline } from '../../src/client/sendWhenOnline.ts';
import {
  createMemoryStore,
  type BaseClient,
  type ClientState,
  type ClientStore,
  type OutboxEntry,
} from '../../src/client/index.ts';
import type { BatchAnswer, Command } from '../../src/protocol/index.ts';
import { createRig } from '../server/createRig.ts';

async function scene() {
  const rig = await createRig();
  const store = createMemoryStore();
  let at = 0;
  const keep = async (type: string, conversationId: string, data: object, more: Partial<OutboxEntry> = {}) => {
    const command = rig.command(type, conversationId, data) as Command;
    await store.putOutbox([{ command, status: 'waiting', queuedAt: ++at, ...more }]);
    return command.id;
  };
  const start = (conversationId: string, more: Partial<OutboxEntry> = {}) =>
    keep('conversation.start', conversationId, { locale: 'en', timeZone: 'UTC' }, more);
  const say = (conversationId: string, text: string) => keep('message.send', conversationId, { text });
  const send = (answer?: (request: Request) => Response) =>
    sendKept({
      endpoint: 'https://desk.example',
      store,
      fetch: async (url, init) => {
        const headers = { ...(init?.headers as Record<string, string>), host: 'desk.example' };
        const request = new Request(url, { ...init, headers });
        return answer ? answer(request) : rig.server.app.fetch(request);
      },
    });
  const texts = async () =>
    (await rig.storage.reads.events({ after: 0, limit: 500 })).flatMap((event) =>
      event.type === 'message.sent' ? [event.data.text] : [],
    );
  return { rig, store, start, say, keep, send, texts };
}

async function unsent(store: ClientStore): Promise<number> {
  return (await store.loadOutbox()).length;
}

describe('sending without a page', () => {
  it('sends what a known visitor has left, in order, and leaves it to the next page to forget it', async () => {
    const { rig, store, say, send, texts } = await scene();
    const visitor = await rig.visitor();
    await store.putSession({ token: visitor.token, visitorId: visitor.visitorId });
    for (let count = 1; count <= 120; count++) await say(visitor.conversationId, `message ${count}`);
    expect(await send()).toBe(true);
    expect(await texts()).toEqual(Array.from({ length: 120 }, (_, index) => `message ${index + 1}`));
    expect(await unsent(store)).toBe(120);
    expect(await send()).toBe(true);
    expect(await texts()).toHaveLength(120);
  });

  it('makes first contact once, in the conversation that was tried before, and keeps the session', async () => {
    const { rig, store, start, say, send, texts } = await scene();
    const [one, other] = [rig.id(), rig.id()];
    await start(one);
    await say(one, 'in this tab');
    await start(other, { first: true });
    await say(other, 'in that tab');
    expect(await send()).toBe(true);
    expect(await texts()).toEqual(['in that tab']);
    const { session, outbox } = await store.load();
    expect(session?.token).toMatch(/^[\w-]{43}$/);
    // The page whose answer was lost posts the same again, with the session: nothing is doubled.
    const commands = outbox.map(({ command }) => command).filter(({ conversationId }) => conversationId === other);
    const again = await rig.post('/v1/commands', { commands }, { token: session!.token });
    expect(((await again.json()) as BatchAnswer).events).toHaveLength(2);
    expect(await texts()).toEqual(['in that tab']);
  });

  it('leaves a conversation that begins to a page, which knows whether there is an open one', async () => {
    const { rig, store, start, say, send, texts } = await scene();
    const visitor = await rig.visitor();
    await store.putSession({ token: visitor.token, visitorId: visitor.visitorId });
    const fresh = rig.id();
    await start(fresh);
    await say(fresh, 'where to?');
    await say(visitor.conversationId, 'here');
    expect(await send()).toBe(true);
    expect(await texts()).toEqual(['here']);
  });

  it('asks to be woken again when the endpoint cannot be reached, and not when it said no for good', async () => {
    const { rig, store, say, send } = await scene();
    expect(await send()).toBe(true);
    const visitor = await rig.visitor();
    await store.putSession({ token: visitor.token, visitorId: visitor.visitorId });
    await say(visitor.conversationId, 'hello');
    const fail = () => {
      throw new TypeError('no network');
    };
    expect(await send(fail)).toBe(false);
    expect(await send(() => new Response('<!doctype html>Sign in to this network'))).toBe(false);
    expect(await send(() => new Response('busy', { status: 503 }))).toBe(false);
    expect(await send(() => new Response('no', { status: 404 }))).toBe(true);
    expect(await unsent(store)).toBe(1);
  });
});

describe('a page that leaves', () => {
  it('asks once for what is unsent to be sent later, and again when it goes away', () => {
    let state = { connection: 'live', outbox: [] } as unknown as ClientState;
    const watchers = new Set<() => void>();
    const client = {
      state: () => state,
      subscribe: (watcher: () => void) => {
        watchers.add(watcher);
        return () => watchers.delete(watcher);
      },
    } as unknown as BaseClient;
    const page = new EventTarget();
    let asked = 0;
    const stop = sendWhenOnline(client, page as never, () => asked++);
    const become = (change: object) => {
      state = { ...state, ...change };
      for (const watcher of watchers) watcher();
    };
    become({ connection: 'offline' });
    page.dispatchEvent(new Event('pagehide'));
    expect(asked).toBe(0);
    become({ outbox: [{ status: 'waiting' }] });
    become({ outbox: [{ status: 'waiting' }, { status: 'waiting' }] });
    expect(asked).toBe(1);
    page.dispatchEvent(new Event('pagehide'));
    expect(asked).toBe(2);
    become({ connection: 'live' });
    become({ connection: 'offline' });
    expect(asked).toBe(3);
    stop();
    page.dispatchEvent(new Event('pagehide'));
    expect(asked).toBe(3);
  });
});
