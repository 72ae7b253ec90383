import { Refusal } from '../../protocol/index.ts';
import type { FileStore } from './attachmentPorts.ts';
import type { Clock, Storage } from './ports.ts';
import { eraseVisitor } from './visitorData.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Visitors looked at in one go. */
const PAGE = 100;

/** Erases visitors of whom nothing has been heard for as long as the site keeps things. */
export interface Retention {
  /** Looks now and then once an hour. */
  start(): Promise<void>;
  stop(): void;
}

/** What it needs around it. */
export interface RetentionParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly files?: FileStore;
  readonly keepDays: number;
  /** A visitor is gone: streams end, inboxes are told. */
  erased(visitorId: string): void;
  onError(error: unknown): void;
}

/** Makes it. Who has a call in the air is left until the next look; so is everything after a failure. */
export function createRetention(parts: RetentionParts): Retention {
  const { storage, clock, keepDays, onError } = parts;
  const files = parts.files ? { files: parts.files } : {};
  let stopped = false;
  let cancel: () => void = () => {};

  async function sweep(): Promise<void> {
    const before = clock.now() - keepDays * DAY;
    for (let after = ''; !stopped; ) {
      const idle = await storage.reads.idleVisitors(before, after, PAGE);
      for (const id of idle) await erase(id);
      if (idle.length < PAGE) return;
      after = idle.at(-1)!;
    }
  }

  async function erase(id: string): Promise<void> {
    try {
      await eraseVisitor({ storage, ...files }, id);
      parts.erased(id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  async function run(): Promise<void> {
    await sweep().catch((error: unknown) => {
      if (!stopped) onError(error);
    });
    if (!stopped) cancel = clock.after(HOUR, () => void run());
  }

  return {
    start: run,
    stop() {
      stopped = true;
      cancel();
    },
  };
}
