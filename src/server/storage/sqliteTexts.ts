import type { DatabaseSync } from 'node:sqlite';
import { foldWords, searchableText, type LoggedEvent, type Reads } from '../desk/index.ts';

/** The index of words of one transaction at a time. */
export interface SqliteTexts {
  /** Puts in what the transaction has added to the log so far. */
  write(): void;
  /** The works from this many events on were undone. */
  undo(length: number): void;
  /** Reading that looks into the index, with what the transaction itself has added. */
  readonly reads: Pick<Reads, 'search' | 'conversationsWhere'>;
}

/**
 * Puts words of events into the index of words, over the writing connection: for all works of a transaction at once, after their
 * savepoints, because the index writes itself out at each savepoint, which costs more than the message. An event that was taken
 * away again meanwhile gets no words. `added` are the transaction's events.
 */
export function createSqliteTexts(
  database: DatabaseSync,
  reads: Reads,
  added: () => readonly LoggedEvent[],
): SqliteTexts {
  const put = database.prepare('INSERT INTO texts (rowid, words) SELECT position, ? FROM events WHERE position = ?');
  let written = 0;

  function write(): void {
    const events = added();
    for (const { event } of events.slice(written)) {
      const text = searchableText(event);
      if (text) put.run(foldWords(text), event.position);
    }
    written = events.length;
  }

  return {
    write,
    undo(length) {
      written = Math.min(written, length);
    },
    reads: {
      search(...asked) {
        write();
        return reads.search(...asked);
      },
      conversationsWhere(...asked) {
        write();
        return reads.conversationsWhere(...asked);
      },
    },
  };
}
