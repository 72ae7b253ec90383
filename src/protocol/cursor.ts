/** A reader's place in the log: everything up to and including `position` of the log named `epoch` has been read. */
export interface Cursor {
  /** Names one life of the log; a restored or new data folder has another. Letters and digits. */
  readonly epoch: string;
  /** Position of the last event read; 0 before the first. */
  readonly position: number;
}

/** Writes a cursor as it travels: `epoch.position`, for example `k3v9q2.1042`. */
export function formatCursor(cursor: Cursor): string {
  return `${cursor.epoch}.${cursor.position}`;
}

/** Reads a travelling cursor; `undefined` when the text is not one. */
export function parseCursor(text: string): Cursor | undefined {
  const match = /^([0-9a-z]{1,32})\.(0|[1-9][0-9]{0,14})$/.exec(text);
  return match ? { epoch: match[1]!, position: Number(match[2]) } : undefined;
}
