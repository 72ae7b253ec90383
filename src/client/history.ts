import { Refusal } from '../protocol/errors.ts';
import type { Event, HistoryAnswer } from '../protocol/index.ts';
import type { Answer } from './http.ts';
import type { ClientStore } from './ports.ts';
import type { StateBox } from './stateBox.ts';

/** Events asked for at once. */
const PAGE = 100;
/** A page that does not fit, because events came meanwhile, is asked for again. */
const TRIES = 3;

/** What loading older events needs around it. */
export interface HistoryPorts {
  readonly box: StateBox;
  readonly store: ClientStore;
  request(path: string): Promise<Answer>;
}

/** Makes `loadOlder`: the page before what is loaded of a conversation, from the device or the server, one at a time. */
export function createHistory({ box, store, request }: HistoryPorts): (conversationId: string) => Promise<void> {
  const under = new Map<string, Promise<void>>();

  async function load(id: string): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      const known = box.get().conversations.get(id);
      if (known?.complete) return;
      const before = known?.events[0]?.seq;
      const kept = before === undefined ? [] : await store.loadEvents(id, before, PAGE).catch(() => []);
      if (before !== undefined && leadsTo(kept, before)) {
        box.apply({ type: 'loaded', events: kept, summaries: [] });
        return;
      }
      const { events, conversation } = await ask(id, before);
      box.apply({ type: 'loaded', events, summaries: [conversation] });
      void store.putEvents(events, undefined);
      const now = box.get().conversations.get(id);
      if (now?.complete || (now?.events[0]?.seq ?? Infinity) < (before ?? Infinity)) return;
    }
    throw new Refusal('unavailable');
  }

  async function ask(id: string, before: number | undefined): Promise<HistoryAnswer> {
    const path = `/conversations/${encodeURIComponent(id)}/events?limit=${PAGE}`;
    const answer = await request(before === undefined ? path : `${path}&before=${before}`);
    if (answer.kind === 'problem') throw new Refusal(answer.problem.code);
    const body = answer.kind === 'json' ? (answer.body as Partial<HistoryAnswer>) : undefined;
    if (!Array.isArray(body?.events) || !body.conversation) throw new Refusal('unavailable');
    return body as HistoryAnswer;
  }

  return (conversationId) => {
    let loading = under.get(conversationId);
    if (!loading) {
      loading = load(conversationId).finally(() => under.delete(conversationId));
      under.set(conversationId, loading);
    }
    return loading;
  };
}

/** Whether events end right before a place, without a hole. */
function leadsTo(events: readonly Event[], before: number): boolean {
  return events.length > 0 && events.every(({ seq }, index) => seq === before - events.length + index);
}
