import { describe, expect, it } from 'vitest';
import { openLine, type Line } from '../../src/client/line.ts';
import type { Connection } from '../../src/client/index.ts';
import { TIMING } from '../../src/client/timing.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock } from '../world/virtualClock.ts';

/** A line whose streams are opened by `open`; it counts what it asks for. */
function createScene(open: (controller: ReadableStreamDefaultController<Uint8Array>) => void) {
  const clock = createVirtualClock(Date.UTC(2026, 0, 1));
  const seen = { streams: 0, readings: 0, connections: [] as Connection[] };
  const line: Line = openLine({
    clock,
    random: createSeededRandom(1).bytes,
    timing: TIMING,
    async fetch(_, init) {
      seen.streams++;
      const body = new ReadableStream<Uint8Array>({ start: open });
      init?.signal?.addEventListener('abort', () => undefined);
      return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
    },
    streamRequest: () => ({ url: 'https://desk.example/v1/stream', headers: {}, credentials: 'omit' }),
    onFrames: () => undefined,
    onLife: () => undefined,
    onConnection: (connection) => void seen.connections.push(connection),
    async catchUp() {
      seen.readings++;
      return true;
    },
    onRefused: () => undefined,
  });
  return { clock, line, seen };
}

const hello = (controller: ReadableStreamDefaultController<Uint8Array>) =>
  controller.enqueue(new TextEncoder().encode('event: hello\ndata: {}\n\n'));

describe('the line', () => {
  it('asks for what a silent stream may hold back as soon as a heartbeat is overdue, and leaves it after 45 s', async () => {
    const { clock, line, seen } = createScene(hello);
    await clock.advance(TIMING.suspectMs - 1);
    expect(seen).toMatchObject({ streams: 1, readings: 0 });
    await clock.advance(1_000);
    expect(seen).toMatchObject({ streams: 1, readings: 1 });
    await clock.advance(TIMING.deadMs);
    expect(seen.streams).toBeGreaterThan(1);
    line.stop();
  });

  it('B06: asks while a stream has not said a word, then counts it as held back and goes on asking', async () => {
    const { clock, line, seen } = createScene(() => undefined);
    await clock.advance(TIMING.firstByteMs - 1);
    expect(seen.streams).toBe(1);
    expect(seen.readings).toBeGreaterThanOrEqual(3);
    await clock.advance(20_000);
    expect(seen.connections.at(-1)).toBe('polling');
    const before = seen.readings;
    await clock.advance(120_000);
    expect(seen.readings - before).toBeGreaterThanOrEqual(30);
    expect(seen.streams).toBeGreaterThan(1);
    line.stop();
  });

  it('B05: lets go at once of a stream that slept through its heartbeats', async () => {
    const { clock, line, seen } = createScene(hello);
    await clock.advance(TIMING.suspectMs + 1_000);
    line.wake();
    await clock.advance(1_000);
    expect(seen.streams).toBe(2);
    expect(seen.connections.at(-1)).toBe('live');
    line.stop();
  });
});
