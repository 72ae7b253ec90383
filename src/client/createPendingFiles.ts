import { Refusal, type ErrorCode } from '../protocol/errors.ts';
import type { Uploads } from './createUploads.ts';

/** A file that somebody has chosen and not sent yet. */
export interface PendingFile {
  /** The id it will have as an attachment. */
  readonly id: string;
  readonly file: File;
  /** `waiting` for its turn, `uploading`, `ready` to be sent with a message, or `failed`. */
  readonly state: 'waiting' | 'uploading' | 'ready' | 'failed';
  /** Which part has gone out, from 0 to 1. */
  readonly progress: number;
  /** Why it failed. */
  readonly code?: ErrorCode;
}

/** What files are taken. */
export interface FileRules {
  readonly maxBytes: number;
  readonly perMessage: number;
}

/** The files of a message that is being written. */
export interface PendingFiles {
  /** As they are now; a new list after each change. */
  list(): readonly PendingFile[];
  /** Takes files along and begins to send them up. Returns how many were too many for one message. */
  add(files: readonly File[], rules: FileRules): number;
  /** Gives one up, wherever it stands. */
  remove(id: string): void;
  /** Sends one that failed up again. */
  retry(id: string): void;
  /** The ids of those that are ready, for a message; they are not pending any more. */
  take(): string[];
  subscribe(listener: () => void): () => void;
}

/** Files sent up at the same moment. */
const AT_ONCE = 2;

/** Makes an empty list. It goes on while nobody looks. */
export function createPendingFiles({ upload }: Pick<Uploads, 'upload'>, newId: () => string): PendingFiles {
  const listeners = new Set<() => void>();
  const under = new Map<string, AbortController>();
  let files: readonly PendingFile[] = [];

  function set(next: readonly PendingFile[]): void {
    files = next;
    for (const listener of [...listeners]) listener();
  }

  function change(id: string, more: Partial<PendingFile>): void {
    set(files.map((file) => (file.id === id ? { ...file, ...more } : file)));
  }

  function next(): void {
    const file = under.size < AT_ONCE ? files.find(({ state }) => state === 'waiting') : undefined;
    if (!file) return;
    void send(file);
    next();
  }

  async function send({ id, file }: PendingFile): Promise<void> {
    const abort = new AbortController();
    under.set(id, abort);
    change(id, { state: 'uploading', progress: 0 });
    try {
      await upload(file, { id, signal: abort.signal, onProgress: (progress) => change(id, { progress }) });
      change(id, { state: 'ready', progress: 1 });
    } catch (error) {
      change(id, { state: 'failed', code: error instanceof Refusal ? error.code : 'unavailable' });
    }
    under.delete(id);
    next();
  }

  return {
    list: () => files,
    add(chosen, { maxBytes, perMessage }) {
      const taken = chosen.slice(0, Math.max(0, perMessage - files.length));
      const added = taken.map((file): PendingFile => {
        const tooLarge = file.size > maxBytes;
        const state = tooLarge
          ? ({ state: 'failed', code: 'attachment_too_large' } as const)
          : ({ state: 'waiting' } as const);
        return { id: newId(), file, progress: 0, ...state };
      });
      if (added.length > 0) set([...files, ...added]);
      next();
      return chosen.length - taken.length;
    },
    remove(id) {
      under.get(id)?.abort();
      set(files.filter((file) => file.id !== id));
    },
    retry(id) {
      const failed = files.find((file) => file.id === id);
      if (failed?.state !== 'failed') return;
      set(files.map((file) => (file.id === id ? again(file) : file)));
      next();
    },
    take() {
      const ready = files.flatMap(({ id, state }) => (state === 'ready' ? [id] : []));
      set(files.filter(({ state }) => state !== 'ready'));
      return ready;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function again({ code: _, ...file }: PendingFile): PendingFile {
  return { ...file, state: 'waiting' };
}
