import type { Event } from '../../protocol/index.ts';
import type { Clock, Storage } from './ports.ts';

/** Events taken at once. */
const PAGE = 100;
/** Milliseconds before the first further try, and at most between two. */
const RETRY = { first: 500, most: 60_000 } as const;

/** Somebody who reads the log and does something about it, each event at least once, in order. */
export interface Follower {
  /** Goes on where it stopped. */
  start(): Promise<void>;
  stop(): void;
}

/** How a follower is made. */
export interface FollowerOptions {
  /** Names its place in the log, for ever. */
  readonly name: string;
  /** Where one begins that has no place yet. Default `now`: what happened before it was there is none of its business. */
  readonly from?: 'beginning' | 'now';
  /**
   * Does what events ask for. Rejecting means: the same events again, after a while. `reached` keeps a place in the midst of
   * them, for work that takes its time.
   */
  handle(events: readonly Event[], reached: (position: number) => Promise<void>): Promise<void>;
  onError(error: unknown): void;
}

/**
 * Makes a follower. Its place is kept in the storage and moves only after its work is done, so that a crash repeats work
 * and loses none: whoever it tells must be able to tell doubles apart, by the event's id.
 */
export function createFollower(
  { storage, clock }: { readonly storage: Storage; readonly clock: Clock },
  { name, from = 'now', handle, onError }: FollowerOptions,
): Follower {
  let stopped = false;
  let running: Promise<void> | undefined;
  let again = false;
  /** True between a failure and the next try: until then nothing that is committed wakes it. */
  let resting = false;
  let failures = 0;
  let cancelRetry: () => void = () => {};
  let unwatch: () => void = () => {};

  async function follow(): Promise<void> {
    let place = (await storage.reads.place(name)) ?? (await begin());
    while (!stopped) {
      const events = await storage.reads.events({ after: place, limit: PAGE });
      if (events.length === 0) return;
      await handle(events, keepPlace);
      if (stopped) return;
      place = events.at(-1)!.position;
      await keepPlace(place);
      failures = 0;
    }
  }

  async function begin(): Promise<number> {
    const position = from === 'now' ? await storage.reads.lastPosition() : 0;
    await keepPlace(position);
    return position;
  }

  function keepPlace(position: number): Promise<void> {
    return storage.write((transaction) => transaction.putPlace(name, position));
  }

  function wake(): Promise<void> {
    again = true;
    if (resting) return Promise.resolve();
    running ??= run().finally(() => {
      running = undefined;
      // What was committed between the last look and this moment has woken nobody.
      if (again && !stopped) void wake();
    });
    return running;
  }

  async function run(): Promise<void> {
    while (again && !stopped) {
      again = false;
      try {
        await follow();
      } catch (error) {
        if (stopped) return;
        onError(error);
        resting = true;
        cancelRetry = clock.after(Math.min(RETRY.most, RETRY.first * 2 ** failures++), () => {
          resting = false;
          void wake();
        });
        return;
      }
    }
  }

  return {
    start() {
      unwatch = storage.onCommit(() => void wake());
      return wake();
    },
    stop() {
      stopped = true;
      unwatch();
      cancelRetry();
    },
  };
}
