import type { Event } from '../../protocol/index.ts';
import type { Reads } from './ports.ts';

const DAY = 86_400_000;
/** How far back is read when a desk opens: whoever had no call since then has had none for long. */
const REACH = { days: 14, events: 5000 } as const;
const TYPES = ['callback.offered', 'callback.declined', 'callback.claimed', 'callback.completed'] as const;

/** What agents did about callbacks lately, as far as sharing them out fairly needs it. Times in milliseconds; 0: never. */
export interface CallHistory {
  /** Reads what happened before this desk was opened. */
  start(reads: Pick<Reads, 'eventsBetween'>, now: number): Promise<void>;
  /** Takes note of what was committed. */
  note(events: readonly Event[]): void;
  lastAskedAt(agentId: string): number;
  lastCallAt(agentId: string): number;
  /** When an agent last let an offer run out, and has not been heard of since. */
  silentSince(agentId: string): number | undefined;
  /** Agents who came in again are no longer silent. */
  heard(agentId: string): void;
}

/** Opens an empty history. */
export function createCallHistory(): CallHistory {
  const asked = new Map<string, number>();
  const called = new Map<string, number>();
  const silent = new Map<string, number>();
  const offers = new Map<string, readonly string[]>();

  function note(event: Event): void {
    const at = Date.parse(event.at);
    if (event.author.kind === 'agent') silent.delete(event.author.id);
    if (event.type === 'callback.offered') {
      const { callbackId, agentIds } = event.data;
      offers.set(callbackId, agentIds);
      for (const id of agentIds) asked.set(id, at);
    } else if (event.type === 'callback.declined') {
      const { callbackId, agentId } = event.data;
      if (agentId === undefined) for (const id of offers.get(callbackId) ?? []) silent.set(id, at);
    } else if (event.type === 'callback.missed_by_agent') {
      for (const id of offers.get(event.data.callbackId) ?? []) silent.set(id, at);
      offers.delete(event.data.callbackId);
    } else if (event.type === 'callback.claimed') {
      called.set(event.data.agent.id, at);
      offers.delete(event.data.callbackId);
    } else if (event.type === 'callback.completed') {
      if (event.author.kind === 'agent') called.set(event.author.id, at);
    } else if (event.type === 'callback.cancelled' || event.type === 'callback.expired') {
      offers.delete(event.data.callbackId);
    }
  }

  return {
    async start(reads, now) {
      const stretch = { from: new Date(now - REACH.days * DAY).toISOString(), to: '9999' };
      for (const event of await reads.eventsBetween({ types: TYPES, ...stretch, limit: REACH.events })) note(event);
    },
    note: (events) => events.forEach(note),
    lastAskedAt: (id) => asked.get(id) ?? 0,
    lastCallAt: (id) => called.get(id) ?? 0,
    silentSince: (id) => silent.get(id),
    heard: (id) => void silent.delete(id),
  };
}
