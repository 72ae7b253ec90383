import { Refusal } from '../protocol/errors.ts';
import { backoffMs } from './backoff.ts';
import { problemOf } from './http.ts';
import type { Clock, Fetch, Random } from './ports.ts';
import { createFrameReader, type Frame } from './sse.ts';
import type { Connection } from './state.ts';
import type { Timing } from './timing.ts';

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
  readonly timing: Timing;
  /** Address and headers of the stream, with the reader's cursor as it is now. */
  streamRequest(): { url: string; headers: Record<string, string>; credentials: RequestCredentials };
  /** What one read has brought. */
  onFrames(frames: readonly Frame[]): void;
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
  /** Tries now instead of waiting for the next planned try, and lets go of a stream whose heartbeat is overdue. */
  wake(): void;
  stop(): void;
}

/** Opens the line and keeps it open until `stop`. */
export function openLine(ports: LinePorts): Line {
  const { clock, timing } = ports;
  let stopped = false;
  let failures = 0;
  let badStreams = 0;
  let abort: AbortController | undefined;
  let lastByte = 0;
  let skipWait: (() => void) | undefined;

  async function run(): Promise<void> {
    while (!stopped) {
      if (badStreams >= BAD_STREAMS) await poll();
      else await stream();
    }
  }

  async function stream(): Promise<void> {
    const began = clock.now();
    // While polling works, a stream that is tried again shows nothing.
    if (badStreams === 0) ports.onConnection('connecting');
    const end = await readStream();
    if (stopped || end === 'refused') return;
    const lived = clock.now() - began;
    if (end === 'silent-start') badStreams = BAD_STREAMS;
    else if (lived > 5_000) badStreams = 0;
    else if (end === 'cut') badStreams++;
    if (lived > STABLE_MS) failures = 0;
    if (end === 'silent-start' || (end === 'cut' && lived > STABLE_MS)) return;
    ports.onConnection('offline');
    await wait(backoffMs(failures++, ports.random));
  }

  /** `failed`: refused or unreachable; `cut`: ended after bytes had come; `silent-start`: not a byte came in time. */
  async function readStream(): Promise<'failed' | 'cut' | 'silent-start' | 'refused'> {
    const own = new AbortController();
    abort = own;
    let heard = false;
    let late = false;
    const giveUp = () => {
      late = true;
      own.abort();
    };
    let cancelDead = clock.after(timing.firstByteMs, giveUp);
    // What a silent stream may be holding back is asked for, long before it counts as dead.
    const doubt = () => {
      if (stopped) return;
      void ports.catchUp();
      cancelDoubt = clock.after(timing.pollMs, doubt);
    };
    let cancelDoubt = clock.after(timing.pollMs, doubt);
    lastByte = clock.now();
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
      const read = createFrameReader();
      const reader = response.body.getReader();
      own.signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
      for (;;) {
        const { done, value } = await reader.read();
        if (done || own.signal.aborted || stopped) break;
        cancelDead();
        cancelDead = clock.after(timing.deadMs, giveUp);
        cancelDoubt();
        cancelDoubt = clock.after(timing.suspectMs, doubt);
        lastByte = clock.now();
        if (!heard) ports.onConnection('live');
        heard = true;
        failures = 0;
        ports.onLife();
        ports.onFrames(read(value));
      }
    } catch {
      // How a stream ends is told by what came before.
    } finally {
      cancelDead();
      cancelDoubt();
      own.abort();
    }
    if (heard) return 'cut';
    return late ? 'silent-start' : 'failed';
  }

  async function refusedOrFailed(response: Response): Promise<'failed' | 'refused'> {
    const body: unknown = await response.json().catch(() => undefined);
    const problem = problemOf(response, body);
    // It was asked for by one who is not here any more: what it says of them is nobody's concern.
    if (stopped) return 'refused';
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
      await wait(reached ? timing.pollMs : backoffMs(failures, ports.random));
      // Without any network a stream has as good a chance as a question.
      if (!reached) break;
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
      // After hours of sleep no timer has run and no end of the stream has been told.
      if (Math.abs(clock.now() - lastByte) > timing.suspectMs) abort?.abort();
    },
    stop() {
      stopped = true;
      abort?.abort();
      skipWait?.();
    },
  };
}
