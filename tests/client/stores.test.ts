import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createIndexedDbStore, sessionMarker, type StoreWindow } from '../../src/client/stores/indexedDbStore.ts';
import { createMemoryStore } from '../../src/client/stores/memoryStore.ts';
import { createSwitchedStore } from '../../src/client/stores/switchedStore.ts';
import type { ClientStore } from '../../src/client/ports.ts';
import type { OutboxEntry } from '../../src/client/state.ts';
import type { ConversationSummary, Event } from '../../src/protocol/index.ts';

const ENDPOINT = 'https://desk.example';

function createWindow(): StoreWindow & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const localStorage = {
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
  return { indexedDB: new IDBFactory(), IDBKeyRange, localStorage, kept };
}

const entry = (id: string, queuedAt: number): OutboxEntry => ({
  command: { id, type: 'message.send', conversationId: 'c', data: { text: id } },
  status: 'waiting',
  queuedAt,
});
const event = (id: string, position: number): Event => ({
  id,
  type: 'message.sent',
  conversationId: 'c',
  seq: position,
  position,
  at: '',
  author: { kind: 'agent', id: 'a' },
  data: { text: id },
});

/** What the conversation comes to at an event. */
const summaryAt = (lastSeq: number) => ({ id: 'c', lastSeq }) as ConversationSummary;

const stores: [string, () => ClientStore][] = [
  ['memory', () => createMemoryStore()],
  [
    'a switched one',
    () => createSwitchedStore(createIndexedDbStore(createWindow(), ENDPOINT), createMemoryStore(), 'memory'),
  ],
  ['IndexedDB', () => createIndexedDbStore(createWindow(), ENDPOINT)],
];

describe.each(stores)('the %s store', (_name, create) => {
  it('gives back what was kept, events by position and commands in the order they were queued', async () => {
    const store = create();
    await store.putSession({ token: 't', visitorId: 'v' });
    await store.putEvents([event('b', 2), event('a', 1)], 'e.2', [summaryAt(2)]);
    await store.putOutbox([entry('second', 20), entry('first', 10)]);
    const saved = await store.load();
    expect(saved.session).toEqual({ token: 't', visitorId: 'v' });
    expect(saved.cursor).toBe('e.2');
    expect(saved.events.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(saved.outbox.map(({ command }) => command.id)).toEqual(['first', 'second']);
  });

  it('loads the latest 300 events of a conversation, and older ones when they are asked for', async () => {
    const store = create();
    const all = Array.from({ length: 1000 }, (_, index) => event(`e${index + 1}`, index + 1));
    await store.putEvents(all, 'e.1000', [summaryAt(1000)]);
    const { events, summaries } = await store.load();
    expect([events.length, events[0]!.seq, events.at(-1)!.seq]).toEqual([300, 701, 1000]);
    expect(summaries).toEqual([summaryAt(1000)]);
    const older = await store.loadEvents('c', 701, 100);
    expect(older.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, index) => 601 + index));
    expect((await store.loadEvents('c', 3, 100)).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await store.loadEvents('other', 3, 100)).toEqual([]);
  });

  it('forgets events alone, single commands, and everything', async () => {
    const store = create();
    await store.putSession({ token: 't', visitorId: 'v' });
    await store.putEvents([event('a', 1)], 'e.1', [summaryAt(1)]);
    await store.putOutbox([entry('one', 1), entry('two', 2)]);
    await store.resetEvents();
    await store.removeOutbox(['one']);
    expect(await store.load()).toMatchObject({
      events: [],
      session: { token: 't' },
      outbox: [{ command: { id: 'two' } }],
    });
    expect((await store.load()).cursor).toBeUndefined();
    await store.clear();
    expect(await store.load()).toEqual({ events: [], summaries: [], outbox: [] });
  });
});

describe('the IndexedDB store', () => {
  it('marks the session where a page can read it without opening a database, and takes the mark away', async () => {
    const window = createWindow();
    const store = createIndexedDbStore(window, ENDPOINT);
    expect(window.kept.size).toBe(0);
    await store.putSession({ token: 't', visitorId: 'v' });
    expect(window.kept.has(sessionMarker(ENDPOINT))).toBe(true);
    await store.clear();
    expect(window.kept.size).toBe(0);
  });

  it('keeps two endpoints apart', async () => {
    const window = createWindow();
    const one = createIndexedDbStore(window, ENDPOINT);
    const other = createIndexedDbStore(window, 'https://other.example');
    await one.putOutbox([entry('mine', 1)]);
    await other.clear();
    expect((await other.load()).outbox).toEqual([]);
    expect((await one.load()).outbox).toHaveLength(1);
  });

  it('makes no database for a visitor who has only looked', async () => {
    const window = createWindow();
    const store = createIndexedDbStore(window, ENDPOINT);
    expect(await store.load()).toEqual({ events: [], summaries: [], outbox: [] });
    expect([await store.loadOutbox(), await store.loadSession()]).toEqual([[], undefined]);
    expect(await window.indexedDB.databases()).toEqual([]);
    await store.putSession({ token: 't', visitorId: 'v' });
    expect(await window.indexedDB.databases()).toHaveLength(1);
    expect(await store.loadSession()).toEqual({ token: 't', visitorId: 'v' });
  });

  it('can be moved into memory and back with all there is, also while it is written to', async () => {
    const window = createWindow();
    const device = createIndexedDbStore(window, ENDPOINT);
    const store = createSwitchedStore(device, createMemoryStore(), 'device');
    await store.putSession({ token: 't', visitorId: 'v', subject: 'ola' });
    await store.putEvents([event('one', 1)], 'e.1', [summaryAt(1)]);
    const writing = store.putOutbox([entry('mine', 1)]);
    const moving = store.toMemory();
    const after = store.putOutbox([entry('later', 2)]);
    await Promise.all([writing, moving, after]);
    expect(store.durable).toBe(false);
    expect(window.kept.size).toBe(0);
    expect(await device.load()).toEqual({ events: [], summaries: [], outbox: [] });
    const kept = await store.load();
    expect(kept).toMatchObject({ session: { subject: 'ola' }, cursor: 'e.1', summaries: [{ id: 'c' }] });
    expect(kept.outbox.map(({ command }) => command.id)).toEqual(['mine', 'later']);
    await store.toDevice();
    expect(store.durable).toBe(true);
    expect(await device.load()).toEqual(kept);
    expect(window.kept.get(sessionMarker(ENDPOINT))).toBe('1');
  });

  it('C03: goes on in memory, and says so, where the browser refuses storage', async () => {
    const window = createWindow();
    const store = createIndexedDbStore(
      {
        ...window,
        indexedDB: {
          open: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        } as unknown as IDBFactory,
      },
      ENDPOINT,
    );
    await store.putOutbox([entry('one', 1)]);
    expect(store.durable).toBe(false);
    expect((await store.load()).outbox).toHaveLength(1);
  });
});
