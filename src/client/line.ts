import { LIMITS } from '../protocol/limits.ts';
import { Refusal } from '../protocol/errors.ts';
import { backoffMs } from './backoff.ts';
import { problemOf } from './http.ts';
import type { Clock, Fetch, Random } from './ports.ts';
import { createFrameReader, type Frame } from './sse.ts';
import type { Connection } from './state.ts';

/** Milliseconds without any byte after which a new stream counts as buffered by something in between. */
const FIRST_BYTE_MS = 10_000;
/** Milliseconds between two questions while polling. */
const POLL_MS = 3_000;
/** A stream that lived longer than this was a good one. */
const STABLE_MS = 60_000;
/** Bad streams in a row after which events are asked for instead. */
const BAD_STREAMS = 3;
/** Questions asked before a stream is tried again. */
const POLLS_BEFORE_STREAM = 20;

/** What the line needs around it. */
export interface LinePorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: Random;
  /** Address and headers of the stream, with the reader's cursor as it is now. */
  streamRequest(): { url: string; headers: Record<string, string>; credentials: RequestCredentials };
  onFrame(frame: Frame): void;
  /** Any sign of life from the server. */
  onLife(): void;
  onConnection(connection: Connection): void;
  /** Reads everything after the cursor by plain requests. False when it could not be read. */
  catchUp(): Promise<boolean>;
  /** The server refuses this reader for good. */
  onRefused(refusal: Refusal): void;
}

/** The way events come in: a stream, resumed by cursor, or plain requests where a stream does not come through. */
export interface Line {
  /** Tries now instead of waiting for the next planned try. */
  wake(): void;
  stop(): void;
}

/** Opens the line and keeps it open until `stop`. */
export function openLine(ports: LinePorts): Line {
  const { clock } = ports;
  let stopped = false;
  let failures = 0;
  let badStreams = 0;
  let abort: AbortController | undefined;
  let skipWait: (() => void) | undefined;

  async function run(): Promise<void> {
    while (!stopped) {
      if (badStreams >= BAD_STREAMS) await poll();
      else await stream();
    }
  }

  async function stream(): Promise<void> {
    const began = clock.now();
    ports.onConnection('connecting');
    const end = await readStream();
    if (stopped || end === 'refused') return;
    const lived = clock.now() - began;
    if (end === 'silent-start') badStreams++;
    else if (lived > 5_000) badStreams = 0;
    else if (end === 'cut') badStreams++;
    if (lived > STABLE_MS) failures = 0;
    ports.onConnection('offline');
    await wait(end === 'cut' && lived > STABLE_MS ? 0 : backoffMs(failures++, ports.random));
  }

  /** `failed`: never opened; `cut`: ended after it had opened; `silent-start`: opened but not a byte came. */
  async function readStream(): Promise<'failed' | 'cut' | 'silent-start' | 'refused'> {
    const own = new AbortController();
    abort = own;
    let cancelWatch = clock.after(FIRST_BYTE_MS, () => own.abort());
    let opened = false;
    let heard = false;
    try {
      const { url, headers, credentials } = ports.streamRequest();
      const response = await ports.fetch(url, {
        headers: { Accept: 'text/event-stream', ...headers },
        credentials,
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: own.signal,
      });
      if (!response.ok || !response.body) return await refusedOrFailed(response);
      if (!response.headers.get('Content-Type')?.startsWith('text/event-stream')) return 'failed';
      opened = true;
      const read = createFrameReader();
      const reader = response.body.getReader();
      own.signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
      for (;;) {
        const { done, value } = await reader.read();
        if (done || own.signal.aborted || stopped) break;
        cancelWatch();
        cancelWatch = clock.after(LIMITS.streamDeadMs, () => own.abort());
        if (!heard) ports.onConnection('live');
        heard = true;
        failures = 0;
        ports.onLife();
        for (const frame of read(value)) ports.onFrame(frame);
      }
    } catch {
      // How a stream ends is told by what came before.
    } finally {
      cancelWatch();
      own.abort();
    }
    if (!opened) return 'failed';
    return heard ? 'cut' : 'silent-start';
  }

  async function refusedOrFailed(response: Response): Promise<'failed' | 'refused'> {
    const body: unknown = await response.json().catch(() => undefined);
    const problem = problemOf(response, body);
    if (problem.retryable || response.status === 404) return 'failed';
    stopped = true;
    ports.onRefused(new Refusal(problem.code, { ...(problem.detail ? { detail: problem.detail } : {}) }));
    return 'refused';
  }

  async function poll(): Promise<void> {
    for (let count = 0; count < POLLS_BEFORE_STREAM && !stopped; count++) {
      const reached = await ports.catchUp();
      if (stopped) return;
      if (reached) ports.onLife();
      ports.onConnection(reached ? 'polling' : 'offline');
      failures = reached ? 0 : failures + 1;
      await wait(reached ? POLL_MS : backoffMs(failures, ports.random));
    }
    badStreams = BAD_STREAMS - 1;
  }

  function wait(milliseconds: number): Promise<void> {
    if (milliseconds <= 0 || stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const cancel = clock.after(milliseconds, resolve);
      skipWait = () => {
        cancel();
        resolve();
      };
    });
  }

  void run();
  return {
    wake() {
      failures = 0;
      skipWait?.();
    },
    stop() {
      stopped = true;
      abort?.abort();
      skipWait?.();
    },
  };
}
