import { formatCursor, LIMITS, parseCursor, Refusal, type Event, type EventsAnswer } from '../../protocol/index.ts';
import { forVisitor } from './forVisitor.ts';
import type { Clock, Storage } from './ports.ts';

/** Where reading begins. */
export interface ReadFrom {
  readonly position: number;
  /** True when the place asked for cannot be resumed and reading begins anew. */
  readonly reset: boolean;
}

/**
 * Finds where to go on reading. No cursor means the beginning; a cursor of another epoch or beyond the end cannot be
 * resumed: then reading begins anew, and says so.
 * @throws {Refusal} `cursor_invalid` when the text is no cursor.
 */
export async function resolveCursor(storage: Storage, since: string | undefined): Promise<ReadFrom> {
  if (since === undefined) return { position: 0, reset: false };
  const cursor = parseCursor(since);
  if (!cursor) throw new Refusal('cursor_invalid', { detail: 'A cursor is "<epoch>.<position>".' });
  const known = cursor.epoch === storage.epoch && cursor.position <= (await storage.reads.lastPosition());
  return known ? { position: cursor.position, reset: false } : { position: 0, reset: true };
}

/** A page of the log after a position: of one visitor as they may see it, or, without one, of all for agents. */
export async function readPage(
  storage: Storage,
  after: number,
  visitorId?: string,
): Promise<{ events: Event[]; more: boolean }> {
  const query = { after, limit: LIMITS.eventsPage + 1, ...(visitorId === undefined ? {} : { visitorId }) };
  const found = await storage.reads.events(query);
  return { events: found.slice(0, LIMITS.eventsPage), more: found.length > LIMITS.eventsPage };
}

/** Answers `GET …/events`. `reader` is a visitor's id when a visitor reads; `of` narrows what an agent reads to one visitor. */
export async function readLog(
  { storage, clock }: { readonly storage: Storage; readonly clock: Clock },
  since: string | undefined,
  reader: { readonly visitorId: string } | { readonly of?: string },
): Promise<EventsAnswer> {
  const from = await resolveCursor(storage, since);
  const byVisitor = 'visitorId' in reader;
  const { events, more } = await readPage(storage, from.position, byVisitor ? reader.visitorId : reader.of);
  const position = events.at(-1)?.position ?? from.position;
  return {
    events: byVisitor ? events.map(forVisitor) : events,
    cursor: formatCursor({ epoch: storage.epoch, position }),
    more,
    ...(from.reset ? { reset: true } : {}),
    serverTime: new Date(clock.now()).toISOString(),
  };
}
