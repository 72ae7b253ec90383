import { forVisitor, readPage, resolveCursor, type Clock, type ReadFrom, type Storage } from '../desk/index.ts';
import { formatCursor, type SignalFrame, type StreamFrames } from '../../protocol/index.ts';
import type { Hub, Listener, Reader } from './hub.ts';
import { writeFrame } from './writeFrame.ts';

/** Bytes a reader may be behind before the stream is cut; the reader comes back with its cursor. */
const BUFFER_BYTES = 256 * 1024;
/** Milliseconds a reader is asked to wait before coming back. */
const RETRY_MS = 1_000;

/** What a stream is made of. */
export interface StreamParts {
  readonly storage: Storage;
  readonly hub: Hub;
  readonly clock: Clock;
  readonly reader: Reader;
  /** Cursor to go on from; absent for the beginning. */
  readonly since: string | undefined;
  /** What a reader is told first besides the log. */
  greet(): Promise<Partial<Pick<StreamFrames, 'presence' | 'agents'>> & { readonly signals?: readonly SignalFrame[] }>;
}

/**
 * Opens an event stream: what was missed comes from the log first, then what happens, without a gap or a double.
 * @throws {Refusal} `cursor_invalid`, before anything is sent.
 */
export async function openStream(parts: StreamParts): Promise<ReadableStream<Uint8Array>> {
  const from = await resolveCursor(parts.storage, parts.since);
  const encoder = new TextEncoder();
  let drained: (() => void) | undefined;
  let leave: () => void = () => {};
  let open = true;

  function end(): void {
    open = false;
    leave();
    drained?.();
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // What one commit brings is one piece: who follows thousands of conversations reads it, and draws, at once.
        let waiting = '';
        const flush = () => {
          const text = waiting;
          waiting = '';
          if (open && text) controller.enqueue(encoder.encode(text));
        };
        const line: Line = {
          send(text) {
            if (!waiting) queueMicrotask(flush);
            waiting += text;
          },
          isOpen: () => open,
          isFull: () => (controller.desiredSize ?? 0) <= waiting.length,
          hasRoom: () =>
            new Promise((resolve) => {
              drained = resolve;
            }),
          close() {
            if (!open) return;
            flush();
            end();
            try {
              controller.close();
            } catch {
              // The reader has gone in the meantime.
            }
          },
        };
        const listener = createListener(parts, line, from);
        leave = parts.hub.join(listener);
        listener.replay().catch(() => line.close());
      },
      pull() {
        drained?.();
        drained = undefined;
      },
      cancel: end,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: BUFFER_BYTES }),
  );
}

/** The way to one reader. */
interface Line {
  send(text: string): void;
  isOpen(): boolean;
  isFull(): boolean;
  /** Waits until the reader has taken something. */
  hasRoom(): Promise<void>;
  close(): void;
}

function createListener(
  { storage, hub, clock, reader, greet }: StreamParts,
  line: Line,
  from: ReadFrom,
): Listener & { replay(): Promise<void> } {
  const visitorId = reader.kind === 'visitor' ? reader.visitorId : undefined;
  let position = from.position;
  let live = false;
  let skipped = false;
  /** Position up to which the hub has told of events while the log was still being read. */
  let told = 0;

  /** True when it was sent. */
  function push(text: string): boolean {
    if (!line.isOpen()) return false;
    if (line.isFull()) line.close();
    else line.send(text);
    return line.isOpen();
  }

  /** What stands beside the log may be skipped while the log is read to a slow reader; then it is told again. */
  function beside(text: string): void {
    if (live || !line.isFull()) void push(text);
    else skipped = true;
  }

  async function tellPresence(): Promise<void> {
    const { presence, agents, signals = [] } = await greet();
    if (agents) beside(writeFrame('agents', agents));
    if (presence) beside(writeFrame('presence', presence));
    for (const signal of [...hub.remembered(reader), ...signals]) beside(writeFrame('signal', signal));
  }

  async function sayHello(): Promise<void> {
    const serverTime = new Date(clock.now()).toISOString();
    const start = formatCursor({ epoch: storage.epoch, position: 0 });
    const cursor = formatCursor({ epoch: storage.epoch, position: await storage.reads.lastPosition() });
    push(`retry: ${RETRY_MS}\n${writeFrame('hello', { cursor, serverTime })}`);
    await tellPresence();
    if (from.reset) push(writeFrame('reset', { cursor: start, serverTime }, start));
  }

  async function replay(): Promise<void> {
    await sayHello();
    while (line.isOpen()) {
      const { events } = await readPage(storage, position, visitorId);
      for (const event of events) {
        while (line.isOpen() && line.isFull()) await line.hasRoom();
        if (!line.isOpen()) return;
        const id = formatCursor({ epoch: storage.epoch, position: event.position });
        line.send(writeFrame('event', visitorId === undefined ? event : forVisitor(event), id));
        position = event.position;
        hub.deliveries.reached(reader.kind, event);
      }
      // Nothing can come between this look and going live: both happen in one turn.
      if (events.length === 0 && told <= position) {
        live = true;
        return skipped ? tellPresence() : undefined;
      }
    }
  }

  return {
    reader,
    replay,
    event(at, frame) {
      told = at;
      if (!live || at <= position) return false;
      position = at;
      return push(frame);
    },
    beside,
    close: line.close,
  };
}
