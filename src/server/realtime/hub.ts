import { forVisitor, type Clock, type Connected, type LoggedEvent, type Storage } from '../desk/index.ts';
import { formatCursor, LIMITS, type SignalFrame, type StreamFrames } from '../../protocol/index.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';
import { writeFrame } from './writeFrame.ts';

/** Somebody who listens. */
export interface Listener {
  readonly reader: Reader;
  /** A stored event has been committed: its position, and its frame as this reader may see it. True when it was sent on. */
  event(position: number, frame: string): boolean;
  /** Anything else: a signal, presence, a sign of life. */
  beside(frame: string): void;
  /** Ends the stream. */
  close(): void;
}

/** Whose stream it is. */
export type Reader =
  | { readonly kind: 'visitor'; readonly visitorId: string; readonly tokenHash: string }
  | { readonly kind: 'agent'; readonly agentId: string; readonly sessionHash: string };

/** The one place in a process where what happens meets those who listen. */
export interface Hub extends Connected {
  /** Adds a listener; the answer removes it. */
  join(listener: Listener): () => void;
  /** How many streams a visitor holds. */
  streamsOf(visitorId: string): number;
  /** How many streams there are, by kind of reader. */
  counts(): { visitors: number; agents: number };
  /**
   * Tells those a signal is for: agents when a visitor signals; the visitor and the other agents when an agent does, the other
   * agents alone of who has a conversation open.
   */
  signal(frame: SignalFrame, visitorId: string): void;
  toAgents<Name extends 'agents' | 'presence'>(name: Name, data: StreamFrames[Name]): void;
  toVisitors(name: 'presence', data: StreamFrames['presence']): void;
  toVisitor(visitorId: string, name: 'signal', data: SignalFrame): void;
  /** What has reached whose screen. */
  readonly deliveries: Deliveries;
  /** What a reader who has just come is to know of what was signalled before. */
  remembered(reader: Reader): SignalFrame[];
  /** Calls back when an agent's first stream opens or the last one has been gone for a while. */
  onConnected(listener: () => void): void;
  /** Ends the streams of a session, or of an agent except one session, at once. */
  endSessions(which: { readonly hash: string } | { readonly agentId: string; readonly except: string }): void;
  /** Ends the streams of a visitor, or of one of their sessions, at once. */
  endVisitor(which: { readonly visitorId: string } | { readonly tokenHash: string }): void;
  /** Ends the streams of a visitor who was erased, and tells agents. */
  erased(visitorId: string): void;
  /** Ends every stream. */
  close(): void;
}

/** An inbox that reloads is back within this time; its agent does not count as gone meanwhile. */
const GRACE = 3_000;
/** Conversations whose visitors' pages are remembered. */
const MOST_PAGES = 300;
const HEARTBEAT = ': alive\n\n';

/** Opens the hub on a storage's commits. */
export function createHub(storage: Storage, clock: Clock): Hub {
  const agents = new Set<Listener>();
  const visitors = new Map<string, Set<Listener>>();
  const leaving = new Map<string, () => void>();
  const watchers = new Set<() => void>();
  const pages = new Map<string, { readonly frame: SignalFrame; readonly visitorId: string }>();
  const deliveries = createDeliveries(clock, (frame, visitorId) =>
    visitorId === undefined ? toAgents('signal', frame) : toVisitor(visitorId, 'signal', frame),
  );
  const changed = () => {
    for (const watcher of watchers) watcher();
  };

  const unwatch = storage.onCommit((events) => events.forEach(tell));
  let stopBeat: (() => void) | undefined;

  function tell({ event, visitorId }: LoggedEvent): void {
    const id = formatCursor({ epoch: storage.epoch, position: event.position });
    const own = visitors.get(visitorId);
    if (own && push(own, event.position, () => writeFrame('event', forVisitor(event), id))) {
      deliveries.reached('visitor', event);
    }
    if (push(agents, event.position, () => writeFrame('event', event, id))) deliveries.reached('agent', event);
  }

  /** True when somebody has got it. */
  function push(listeners: ReadonlySet<Listener>, position: number, write: () => string): boolean {
    if (listeners.size === 0) return false;
    const frame = write();
    let got = false;
    for (const listener of listeners) got = listener.event(position, frame) || got;
    return got;
  }

  function toVisitor(visitorId: string, name: 'signal', data: SignalFrame): void {
    const frame = writeFrame(name, data);
    for (const listener of visitors.get(visitorId) ?? []) listener.beside(frame);
  }

  function toAgents<Name extends 'agents' | 'presence' | 'signal'>(name: Name, data: StreamFrames[Name]): void {
    const frame = writeFrame(name, data);
    for (const listener of agents) listener.beside(frame);
  }

  function keepPage(frame: SignalFrame, visitorId: string): void {
    pages.delete(frame.conversationId);
    pages.set(frame.conversationId, { frame, visitorId });
    if (pages.size > MOST_PAGES) pages.delete(pages.keys().next().value!);
  }

  function beat(): void {
    const listeners = everyone();
    for (const listener of listeners) listener.beside(HEARTBEAT);
    stopBeat = listeners.length > 0 ? clock.after(LIMITS.heartbeatMs, beat) : undefined;
  }

  function everyone(): Listener[] {
    return [...agents, ...[...visitors.values()].flatMap((own) => [...own])];
  }

  function isConnected(agentId: string): boolean {
    return [...agents].some(({ reader }) => reader.kind === 'agent' && reader.agentId === agentId);
  }

  function agentJoined(agentId: string): void {
    const wasThere = leaving.has(agentId) || [...agents].filter((other) => idOf(other) === agentId).length > 1;
    leaving.get(agentId)?.();
    leaving.delete(agentId);
    if (!wasThere) changed();
  }

  function agentLeft(agentId: string, atOnce: boolean): void {
    if (isConnected(agentId)) return;
    leaving.get(agentId)?.();
    leaving.delete(agentId);
    if (atOnce) {
      changed();
      return;
    }
    const cancel = clock.after(GRACE, () => {
      leaving.delete(agentId);
      changed();
    });
    leaving.set(agentId, cancel);
  }

  function join(listener: Listener): () => void {
    const { reader } = listener;
    const group = reader.kind === 'agent' ? agents : (visitors.get(reader.visitorId) ?? new Set());
    group.add(listener);
    stopBeat ??= clock.after(LIMITS.heartbeatMs, beat);
    if (reader.kind === 'visitor') visitors.set(reader.visitorId, group);
    else agentJoined(reader.agentId);
    return () => {
      if (!group.delete(listener)) return;
      if (reader.kind === 'agent') agentLeft(reader.agentId, false);
      else if (group.size === 0) visitors.delete(reader.visitorId);
    };
  }

  return {
    join,
    agents: () => new Set([...[...agents].map(idOf), ...leaving.keys()]),
    streamsOf: (visitorId) => visitors.get(visitorId)?.size ?? 0,
    counts: () => ({ visitors: everyone().length - agents.size, agents: agents.size }),
    toVisitor,
    deliveries,
    remembered(reader) {
      if (reader.kind === 'visitor') return deliveries.known(reader.visitorId);
      const here = [...pages.values()].filter(({ visitorId }) => visitors.has(visitorId));
      return [...deliveries.known(), ...here.map(({ frame }) => frame)];
    },
    signal(data, visitorId) {
      if (data.type === 'page') keepPage(data, visitorId);
      const frame = writeFrame('signal', data);
      for (const listener of agents) if (idOf(listener) !== data.author.id) listener.beside(frame);
      if (data.author.kind === 'visitor' || data.type === 'looking') return;
      for (const listener of visitors.get(visitorId) ?? []) listener.beside(frame);
    },
    toAgents,
    toVisitors(name, data) {
      const frame = writeFrame(name, data);
      for (const own of visitors.values()) for (const listener of own) listener.beside(frame);
    },
    onConnected: (watcher) => void watchers.add(watcher),
    endVisitor(which) {
      for (const listener of [...visitors.values()].flatMap((own) => [...own])) {
        const { reader } = listener;
        if (reader.kind !== 'visitor') continue;
        const over = 'tokenHash' in which ? reader.tokenHash === which.tokenHash : reader.visitorId === which.visitorId;
        if (over) listener.close();
      }
    },
    erased(visitorId) {
      for (const listener of [...(visitors.get(visitorId) ?? [])]) listener.close();
      for (const [id, page] of pages) if (page.visitorId === visitorId) pages.delete(id);
      const frame = writeFrame('erased', { visitorId });
      for (const listener of agents) listener.beside(frame);
    },
    endSessions(which) {
      for (const listener of [...agents]) {
        const { reader } = listener;
        if (reader.kind !== 'agent' || !matches(reader, which)) continue;
        agents.delete(listener);
        listener.close();
        agentLeft(reader.agentId, true);
      }
    },
    close() {
      unwatch();
      deliveries.close();
      stopBeat?.();
      for (const cancel of leaving.values()) cancel();
      leaving.clear();
      for (const listener of everyone()) listener.close();
    },
  };
}

function idOf({ reader }: Listener): string {
  return reader.kind === 'agent' ? reader.agentId : '';
}

function matches(
  reader: Extract<Reader, { kind: 'agent' }>,
  which: { readonly hash: string } | { readonly agentId: string; readonly except: string },
): boolean {
  if ('hash' in which) return reader.sessionHash === which.hash;
  return reader.agentId === which.agentId && reader.sessionHash !== which.except;
}
