/** What a group commit is made of. */
export interface GroupCommitParts {
  /** Runs one SQL statement on the writing connection. */
  exec(sql: string): void;
  /** Milliseconds to wait for further works before a transaction begins. */
  readonly groupMs: number;
  /** Called before each work; the answer is called when the work is undone. */
  savepoint(): () => void;
  /** Called once the works of a transaction are done, within it. */
  beforeCommit(): void;
  /** Keeps readers at what they see now; the answer lets them go on. */
  holdReaders(): () => void;
  /** Brings to the disk what was committed. Fulfilled when it is there. */
  sync(): Promise<void>;
  /** Called after each commit that has reached the disk, before anybody is told. */
  onCommit(): void;
  /** Called when a whole transaction is lost. */
  onRollback(): void;
}

/** Pieces of work run one after another and committed together. */
export interface GroupCommit {
  /** Fulfilled after the commit; rejected with the work's own error when it throws, and then the work alone is undone. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for what is queued; later works are refused. */
  close(): Promise<void>;
}

interface Job {
  readonly work: () => Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** No transaction grows beyond so many works, so that the first of them is not kept waiting. */
const LARGEST_GROUP = 256;

/**
 * One fsync for many: works that arrive within a few milliseconds share a transaction, each in a savepoint of its own,
 * and are acknowledged together once it has reached the disk. Others are taken in while the disk is at work, but none is
 * carried out: there is never more than one transaction that a power cut could take back, and no reader sees it.
 */
export function createGroupCommit(parts: GroupCommitParts): GroupCommit {
  const queue: Job[] = [];
  let flushing: Promise<void> | undefined;
  let closed = false;
  /** Why nothing can be written any more: what a disk has failed to keep once, it does not get by being asked again. */
  let failed: unknown;

  async function flush(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, parts.groupMs));
    // What came while the disk was at work has waited long enough.
    while (queue.length > 0) await commitGroup();
    flushing = undefined;
  }

  async function commitGroup(): Promise<void> {
    const settle: (() => void)[] = [];
    const jobs: Job[] = [];
    let letReadersGo = () => {};
    try {
      if (failed) throw failed;
      parts.exec('BEGIN IMMEDIATE');
      for (let job = queue.shift(); job; job = jobs.length < LARGEST_GROUP ? queue.shift() : undefined) {
        jobs.push(job);
        settle.push(await runJob(job));
      }
      parts.beforeCommit();
      letReadersGo = parts.holdReaders();
      parts.exec('COMMIT');
      await parts.sync().catch(fail);
    } catch (error) {
      letReadersGo();
      tryExec('ROLLBACK');
      parts.onRollback();
      // Taking the lock can fail before any work was taken: then everybody who waits is told.
      for (const job of jobs.length > 0 ? jobs : queue.splice(0)) job.reject(error);
      return;
    }
    letReadersGo();
    parts.onCommit();
    for (const tell of settle) tell();
  }

  function fail(error: unknown): never {
    failed = error;
    throw error;
  }

  async function runJob({ work, resolve, reject }: Job): Promise<() => void> {
    const undo = parts.savepoint();
    parts.exec('SAVEPOINT work');
    try {
      const value = await work();
      parts.exec('RELEASE work');
      return () => resolve(value);
    } catch (error) {
      parts.exec('ROLLBACK TO work');
      parts.exec('RELEASE work');
      undo();
      return () => reject(error);
    }
  }

  function tryExec(sql: string): void {
    try {
      parts.exec(sql);
    } catch {
      // There is no transaction to roll back.
    }
  }

  return {
    run<T>(work: () => Promise<T>) {
      if (closed) return Promise.reject(new Error('The storage is closed.'));
      return new Promise<T>((resolve, reject) => {
        queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
        flushing ??= flush();
      });
    },
    async close() {
      closed = true;
      await flushing;
    },
  };
}
