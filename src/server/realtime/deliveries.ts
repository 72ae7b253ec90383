import type { Clock } from '../desk/index.ts';
import { DESK } from '../desk/index.ts';
import type { Event, SignalFrame } from '../../protocol/index.ts';

/** Milliseconds within which several messages that arrive are told as one. */
const TOGETHER_MS = 150;
/** Visitors, and conversations, of which is remembered what has arrived. */
const MOST = 5_000;
/** Conversations an inbox is told about when it opens. */
const TOLD_AT_FIRST = 200;

/** Who has somebody's words on a screen: an agent, or the visitor. */
export type Side = 'agent' | 'visitor';

/** What has reached a screen of the other side, beside the log. */
export interface Deliveries {
  /** An event was pushed to a stream of this side, or was read by it. */
  reached(side: Side, event: Pick<Event, 'type' | 'author' | 'conversationId' | 'seq'>): void;
  /** A visitor's messages up to this one are on an agent's screen. */
  reachedAgents(visitorId: string, conversationId: string, upTo: number): void;
  /** What a visitor who has just come, or, without one, an agent, is to know. */
  known(visitorId?: string): SignalFrame[];
  close(): void;
}

/** Remembers deliveries while the process lives, and tells the other side of each that goes further than before. */
export function createDeliveries(
  clock: Clock,
  tell: (frame: SignalFrame, visitorId: string | undefined) => void,
): Deliveries {
  const toVisitors = new Map<string, Map<string, number>>();
  const toAgents = new Map<string, number>();
  const pending = new Map<string, { frame: SignalFrame; visitorId: string | undefined }>();
  let cancel: (() => void) | undefined;

  function note(places: Map<string, number>, conversationId: string, upTo: number, visitorId?: string): void {
    if ((places.get(conversationId) ?? 0) >= upTo) return;
    places.delete(conversationId);
    places.set(conversationId, upTo);
    pending.set(`${visitorId ?? ''} ${conversationId}`, { frame: frameOf(conversationId, upTo), visitorId });
    cancel ??= clock.after(TOGETHER_MS, flush);
  }

  function flush(): void {
    cancel = undefined;
    const due = [...pending.values()];
    pending.clear();
    for (const { frame, visitorId } of due) tell(frame, visitorId);
  }

  function reachedAgents(visitorId: string, conversationId: string, upTo: number): void {
    const own = toVisitors.get(visitorId) ?? new Map<string, number>();
    toVisitors.delete(visitorId);
    toVisitors.set(visitorId, own);
    forgetOldest(toVisitors);
    note(own, conversationId, upTo, visitorId);
  }

  return {
    reached(side, { type, author, conversationId, seq }) {
      if (type !== 'message.sent' || (author.kind === 'visitor') !== (side === 'agent')) return;
      if (side === 'agent') reachedAgents(author.id, conversationId, seq);
      else {
        note(toAgents, conversationId, seq);
        forgetOldest(toAgents);
      }
    },
    reachedAgents,
    known(visitorId) {
      const places = visitorId === undefined ? [...toAgents].slice(-TOLD_AT_FIRST) : (toVisitors.get(visitorId) ?? []);
      return [...places].map(([conversationId, upTo]) => frameOf(conversationId, upTo));
    },
    close: () => cancel?.(),
  };
}

function frameOf(conversationId: string, upTo: number): SignalFrame {
  return { type: 'delivered', conversationId, upTo, author: DESK };
}

function forgetOldest(map: Map<string, unknown>): void {
  if (map.size > MOST) map.delete(map.keys().next().value!);
}
