import { forVisitor, type Clock, type Connected, type LoggedEvent, type Storage } from '../desk/index.ts';
import { formatCursor, LIMITS, type SignalFrame, type StreamFrames } from '../../protocol/index.ts';
import { writeFrame } from './writeFrame.ts';

/** Somebody who listens. */
export interface Listener {
  readonly reader: Reader;
  /** A stored event has been committed: its position, and its frame as this reader may see it. */
  event(position: number, frame: string): void;
  /** Anything else: a signal, presence, a sign of life. */
  beside(frame: string): void;
  /** Ends the stream. */
  close(): void;
}

/** Whose stream it is. */
export type Reader =
  | { readonly kind: 'visitor'; readonly visitorId: string }
  | { readonly kind: 'agent'; readonly agentId: string; readonly sessionHash: string };

/** The one place in a process where what happens meets those who listen. */
export interface Hub extends Connected {
  /** Adds a listener; the answer removes it. */
  join(listener: Listener): () => void;
  /** How many streams a visitor holds. */
  streamsOf(visitorId: string): number;
  /** How many streams there are, by kind of reader. */
  counts(): { visitors: number; agents: number };
  /** Tells the other side of a conversation: agents when a visitor signals, the visitor when an agent does. */
  signal(frame: SignalFrame, visitorId: string): void;
  toAgents<Name extends 'agents' | 'presence'>(name: Name, data: StreamFrames[Name]): void;
  toVisitors(name: 'presence', data: StreamFrames['presence']): void;
  /** Calls back when an agent's first stream opens or the last one has been gone for a while. */
  onConnected(listener: () => void): void;
  /** Ends the streams of a session, or of an agent except one session, at once. */
  endSessions(which: { readonly hash: string } | { readonly agentId: string; readonly except: string }): void;
  /** Ends every stream. */
  close(): void;
}

/** An inbox that reloads is back within this time; its agent does not count as gone meanwhile. */
const GRACE = 3_000;
const HEARTBEAT = ': alive\n\n';

/** Opens the hub on a storage's commits. */
export function createHub(storage: Storage, clock: Clock): Hub {
  const agents = new Set<Listener>();
  const visitors = new Map<string, Set<Listener>>();
  const leaving = new Map<string, () => void>();
  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watcher of watchers) watcher();
  };

  const unwatch = storage.onCommit((events) => events.forEach(tell));
  let stopBeat: (() => void) | undefined;

  function tell({ event, visitorId }: LoggedEvent): void {
    const id = formatCursor({ epoch: storage.epoch, position: event.position });
    const own = visitors.get(visitorId);
    if (own) for (const listener of own) listener.event(event.position, writeFrame('event', forVisitor(event), id));
    if (agents.size === 0) return;
    const frame = writeFrame('event', event, id);
    for (const listener of agents) listener.event(event.position, frame);
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
    signal(data, visitorId) {
      const group = data.author.kind === 'visitor' ? agents : (visitors.get(visitorId) ?? []);
      const frame = writeFrame('signal', data);
      for (const listener of group) listener.beside(frame);
    },
    toAgents(name, data) {
      const frame = writeFrame(name, data);
      for (const listener of agents) listener.beside(frame);
    },
    toVisitors(name, data) {
      const frame = writeFrame(name, data);
      for (const own of visitors.values()) for (const listener of own) listener.beside(frame);
    },
    onConnected: (watcher) => void watchers.add(watcher),
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
