import { measureReply, type Clock, type Storage } from '../desk/index.ts';

/** Milliseconds between two measurements. */
const EVERY_MS = 10 * 60_000;

/** In what time first answers come now, measured from time to time. */
export interface ReplyWatch {
  /** Seconds; absent while too little is known. */
  seconds(): number | undefined;
  start(): Promise<void>;
  close(): void;
}

/** Measures now and again; `changed` is called when the figure is another one. */
export function createReplyWatch(parts: {
  readonly storage: Storage;
  readonly clock: Clock;
  changed(): void;
  onError(error: unknown): void;
}): ReplyWatch {
  const { storage, clock } = parts;
  let seconds: number | undefined;
  let cancel: () => void = () => {};
  let closed = false;

  async function measure(): Promise<void> {
    try {
      const now = await measureReply(storage.reads, clock.now());
      const isNew = now !== seconds;
      seconds = now;
      if (isNew && !closed) parts.changed();
    } catch (error) {
      if (!closed) parts.onError(error);
    }
    if (!closed) cancel = clock.after(EVERY_MS, () => void measure());
  }

  return {
    seconds: () => seconds,
    start: measure,
    close() {
      closed = true;
      cancel();
    },
  };
}
