import { parseCursor, type ConversationSummary, type Event, type EventsAnswer } from '../protocol/index.ts';
import { backoffMs } from './backoff.ts';
import type { Answer } from './http.ts';
import type { ClientStore, Clock, Random } from './ports.ts';
import type { StateBox } from './stateBox.ts';

/** Milliseconds a missing event is waited for before it is asked for. */
const GAP_MS = 700;

/** What a reader's copy of the log needs around it. */
export interface LogPorts {
  readonly box: StateBox;
  readonly clock: Clock;
  readonly random: Random;
  readonly store: ClientStore;
  request(path: string): Promise<Answer>;
  hearTime(serverTime: string): void;
  /** Events came in, by whatever way. */
  onEvents(events: readonly Event[]): void;
  /** Events were read by a plain request: all there are between the two cursors. */
  onRead(events: readonly Event[], after: string | undefined, cursor: string): void;
  /** The log could not be resumed: read everything anew. Without it, events are read from the beginning. Rejects when that fails. */
  onReset?(): Promise<void>;
}

/** A reader's copy of the log, and its place in it. */
export interface Log {
  /** Takes events into the state and onto the device. `cursor` only when they are the log without a gap. */
  take(events: readonly Event[], cursor?: string): void;
  /** Takes events of the stream that follow each other; they may have to wait until everything before them is read. */
  takeLive(events: readonly Event[], cursor: string | undefined): void;
  /** Takes events that follow a place in the log. When this copy is not there yet, it reads what lies between. */
  takeAfter(events: readonly Event[], after: string | undefined, cursor: string): void;
  /** Reads everything after the cursor. False when it could not be read. */
  catchUp(): Promise<boolean>;
  /** Forgets all and reads it again, until that has worked. */
  startAnew(): Promise<void>;
  stop(): void;
}

/** Makes an empty copy. */
export function createLog(ports: LogPorts): Log {
  const { box, clock, store } = ports;
  let stopped = false;
  /** Live events held back while everything is read anew. */
  let held: Event[] | undefined;
  let catching: Promise<boolean> | undefined;
  let askedAgain = false;
  /** Something is known to be missing that no gap in `seq` shows. */
  let behind = false;
  /** Conversations in which an event was seen to wait for one before it. */
  const gaps = new Set<string>();
  let failures = 0;
  let cancelGap: (() => void) | undefined;

  function take(events: readonly Event[], cursor?: string): void {
    const ahead = cursor !== undefined && !isPast(cursor, box.get().cursor) ? cursor : undefined;
    box.apply({ type: 'events', events, ...(ahead ? { cursor: ahead } : {}) });
    for (const { conversationId } of events) if (hasGap(conversationId)) gaps.add(conversationId);
    if (events.length > 0 || ahead) void store.putEvents(events, ahead, summariesOf(events));
    ports.onEvents(events);
    if (isMissing()) readSoon(GAP_MS);
  }

  function summariesOf(events: readonly Event[]): ConversationSummary[] {
    const { conversations } = box.get();
    return [...new Set(events.map((event) => event.conversationId))].flatMap(
      (id) => conversations.get(id)?.summary ?? [],
    );
  }

  function isMissing(): boolean {
    for (const id of gaps) if (!hasGap(id)) gaps.delete(id);
    return behind || gaps.size > 0;
  }

  function hasGap(conversationId: string): boolean {
    return (box.get().conversations.get(conversationId)?.early.length ?? 0) > 0;
  }

  function readSoon(milliseconds: number): void {
    cancelGap?.();
    cancelGap = clock.after(milliseconds, () => {
      if (stopped || !isMissing()) return;
      void catchUp().then((reached) => {
        // A gap that stays although all was read is the server's; the next event asks again.
        if (!reached && !stopped) readSoon(backoffMs(failures++, ports.random));
      });
    });
  }

  function catchUp(): Promise<boolean> {
    if (catching) {
      // What is missed now may have happened after the answer under way was written.
      askedAgain = true;
      return catching;
    }
    catching = readAll().finally(() => {
      catching = undefined;
    });
    return catching;
  }

  async function readAll(): Promise<boolean> {
    do {
      askedAgain = false;
      for (let more = true; more; ) {
        const { cursor } = box.get();
        const answer = await ports.request(`/events${cursor ? `?since=${encodeURIComponent(cursor)}` : ''}`);
        if (stopped || answer.kind !== 'json') return false;
        const body = answer.body as EventsAnswer;
        if (!Array.isArray(body.events)) return false;
        ports.hearTime(body.serverTime);
        if (body.reset) await forget();
        if (!body.more && !askedAgain) behind = false;
        take(body.events, body.cursor);
        ports.onRead(body.events, body.reset ? undefined : cursor, body.cursor);
        more = body.more;
      }
    } while (askedAgain);
    failures = 0;
    return true;
  }

  async function forget(): Promise<void> {
    box.apply({ type: 'reset' });
    await store.resetEvents();
  }

  async function startAnew(): Promise<void> {
    if (held) return;
    held = [];
    await forget();
    for (let tries = 0; !stopped && !(await readAnew()); tries++) await pause(backoffMs(tries, ports.random));
    const late = held;
    held = undefined;
    take(late);
  }

  function readAnew(): Promise<boolean> {
    if (!ports.onReset) return catchUp();
    return ports.onReset().then(
      () => true,
      () => false,
    );
  }

  const pause = (milliseconds: number) => new Promise<void>((resolve) => clock.after(milliseconds, resolve));

  return {
    take,
    takeLive(events, cursor) {
      if (held) held.push(...events);
      else take(events, cursor);
    },
    takeAfter(events, after, cursor) {
      const { cursor: here } = box.get();
      if (here !== after && !isPast(cursor, here)) behind = true;
      take(events, here === after ? cursor : undefined);
    },
    catchUp,
    startAnew,
    stop() {
      stopped = true;
      cancelGap?.();
    },
  };
}

/** Whether a place was passed already: in the same life of the log and not after it. */
function isPast(cursor: string, here: string | undefined): boolean {
  const [one, other] = [parseCursor(cursor), here ? parseCursor(here) : undefined];
  return Boolean(one && other && one.epoch === other.epoch && one.position <= other.position);
}
