import { type Row, spanOf } from './groupThread.ts';

/** Rows that are drawn, or left out, together. */
export interface Chunk {
  /** Stays the same when older or newer messages come. */
  readonly key: string;
  readonly rows: readonly Row[];
  /** Its height before it was measured, in pixels. */
  readonly guess: number;
}

/** Pixels of a message of two lines, and of what stands around it. */
const MESSAGE = 58;
const AROUND = 52;

/**
 * Cuts rows into chunks by their place in the conversation, so that neither older messages put before them nor newer ones
 * after them move a border. What is on its way stands in the last chunk.
 */
export function chunkRows(rows: readonly Row[]): Chunk[] {
  const chunks: { key: string; rows: Row[]; guess: number }[] = [];
  /** Lines that belong to what comes after them. */
  let ahead: Row[] = [];
  for (const row of rows) {
    if (row.kind === 'day' || row.kind === 'new') {
      ahead.push(row);
      continue;
    }
    const seq = seqOf(row);
    const last = chunks.at(-1);
    const key = seq === undefined ? (last?.key ?? '0') : String(spanOf(seq));
    const guess = (ahead.length + 1) * AROUND + (row.kind === 'group' ? row.messages.length * MESSAGE : 0);
    if (last?.key === key) {
      last.rows.push(...ahead, row);
      last.guess += guess;
    } else {
      chunks.push({ key, rows: [...ahead, row], guess });
    }
    ahead = [];
  }
  return chunks;
}

/** The place of a row in its conversation; absent for what has none of its own, or none yet. */
export function seqOf(row: Row): number | undefined {
  if (row.kind === 'group') return row.messages[0]!.seq;
  return row.kind === 'note' ? row.event.seq : undefined;
}
