import { close, fdatasync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

/** Brings SQLite's write-ahead log to the disk beside the work, instead of within each commit. */
export interface LogSync {
  /** Keeps the reading connection at what it sees now; the answer lets it go on. */
  holdReaders(): () => void;
  /** Fulfilled when everything committed so far is on the disk; rejected when it could not be brought there. */
  sync(): Promise<void>;
  close(): void;
}

/** Commits after which the log is folded into the database. With the usual groups some ten thousand pages. */
const FOLD_AFTER = 128;

/**
 * Takes over syncing from SQLite. With `synchronous = NORMAL` a commit is whole in the log, but not yet on the disk: frames
 * have checksums, so that after a power cut the log counts up to the last one that was brought there. Folding the log into the
 * database still syncs both, the log first.
 */
export function openLogSync({
  path,
  writing,
  reading,
}: {
  /** Of the database. */
  readonly path: string;
  readonly writing: DatabaseSync;
  readonly reading: DatabaseSync;
}): LogSync {
  writing.exec('PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0');
  // Kept open as long as the connections are, so that it is always the file they write.
  const file = openSync(`${path}-wal`, 'r+');
  const [begin, look, end] = ['BEGIN', 'SELECT 1 FROM meta', 'COMMIT'].map((sql) => reading.prepare(sql));
  let commits = 0;

  /** While no reader holds it back, so that the log begins anew with the next commit. */
  function fold(): void {
    if (++commits < FOLD_AFTER) return;
    commits = 0;
    writing.exec('PRAGMA wal_checkpoint(PASSIVE)');
  }

  return {
    holdReaders() {
      begin!.run();
      look!.get();
      return () => {
        end!.run();
        fold();
      };
    },
    sync: () =>
      new Promise((resolve, reject) => {
        fdatasync(file, (error) => (error ? reject(error) : resolve()));
      }),
    close: () => close(file),
  };
}
