import { DESK, type Clock, type LoggedEvent, type Storage } from '../desk/index.ts';
import type { ConversationSummary, Event, SignalFrame } from '../../protocol/index.ts';
import type { Hub } from './hub.ts';

/** Milliseconds within which several changes of the queue are looked at as one. */
const TOGETHER_MS = 500;
/** Conversations that are counted; whoever comes after them is told this many. */
const MOST = 1_000;

/** Where waiting visitors stand. */
export interface QueueWatch {
  /** What a visitor who has just come is to know. */
  known(visitorId: string): SignalFrame[];
  start(): Promise<void>;
  close(): void;
}

interface Place {
  readonly visitorId: string;
  readonly ahead: number;
}

/**
 * Watches conversations that wait for an answer and that nobody has, and tells each of their visitors how many of the
 * same department are before theirs, whenever that changes.
 */
export function createQueueWatch(parts: {
  readonly storage: Storage;
  readonly hub: Pick<Hub, 'toVisitor'>;
  readonly clock: Clock;
  onError(error: unknown): void;
}): QueueWatch {
  const { storage, hub, clock } = parts;
  let places: ReadonlyMap<string, Place> = new Map();
  let cancel: (() => void) | undefined;
  let unwatch: () => void = () => {};
  let closed = false;

  async function look(): Promise<void> {
    const next = placesOf(await storage.reads.waiting(MOST));
    const before = places;
    places = next;
    for (const [id, place] of next) if (before.get(id)?.ahead !== place.ahead) tell(id, place);
    // Who has left the queue: somebody has it now, or it was answered.
    for (const [id, { visitorId }] of before) if (!next.has(id)) tell(id, { visitorId, ahead: 0 });
  }

  function tell(conversationId: string, { visitorId, ahead }: Place): void {
    hub.toVisitor(visitorId, 'signal', frameOf(conversationId, ahead));
  }

  function soon(): void {
    cancel ??= clock.after(TOGETHER_MS, () => {
      cancel = undefined;
      if (!closed) look().catch(parts.onError);
    });
  }

  /** Of the many messages only those that begin or end a wait matter. */
  function matters({ event }: LoggedEvent): boolean {
    const waits = places.has(event.conversationId);
    if (event.type === 'message.sent') return (event.author.kind === 'visitor') !== waits;
    return QUEUE_EVENTS.has(event.type) && (waits || event.type !== 'conversation.closed');
  }

  return {
    known: (visitorId) =>
      [...places].flatMap(([id, place]) => (place.visitorId === visitorId ? [frameOf(id, place.ahead)] : [])),
    async start() {
      unwatch = storage.onCommit((events) => {
        if (events.some(matters)) soon();
      });
      await look();
    },
    close() {
      closed = true;
      unwatch();
      cancel?.();
    },
  };
}

const QUEUE_EVENTS: ReadonlySet<Event['type']> = new Set([
  'conversation.assigned',
  'conversation.transferred',
  'conversation.closed',
  'conversation.reopened',
]);

/** Each department has its own queue, in order of waiting. */
function placesOf(waiting: readonly ConversationSummary[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const lengths = new Map<string, number>();
  for (const { id, visitorId, department = '' } of waiting) {
    const ahead = lengths.get(department) ?? 0;
    lengths.set(department, ahead + 1);
    places.set(id, { visitorId, ahead });
  }
  return places;
}

function frameOf(conversationId: string, ahead: number): SignalFrame {
  return { type: 'queue', conversationId, ahead, author: DESK };
}
