import { summarise, type ConversationSummary, type Event } from '../protocol/index.ts';
import type { ClientState, Conversation } from './state.ts';

/** Puts what was loaded before (or into) what is known; see `joined`. */
export function withLoaded(
  state: ClientState,
  events: readonly Event[],
  summaries: readonly ConversationSummary[],
): ClientState {
  const conversations = new Map(state.conversations);
  const told = new Map(summaries.map((summary) => [summary.id, summary]));
  const own = new Map<string, Event[]>([...told.keys()].map((id) => [id, []]));
  for (const event of events) {
    const known = own.get(event.conversationId);
    if (known) known.push(event);
    else own.set(event.conversationId, [event]);
  }
  for (const [id, loaded] of own) {
    const next = joined(conversations.get(id), loaded, told.get(id));
    if (next) conversations.set(id, next);
  }
  return { ...state, conversations };
}

/**
 * A conversation after events of it were loaded. What it comes to is taken from whoever knows more, as long as that
 * event is there too; events that follow are folded, those beyond a hole wait, those before a hole are left out.
 */
function joined(
  known: Conversation | undefined,
  loaded: readonly Event[],
  told: ConversationSummary | undefined,
): Conversation | undefined {
  const all = mergeBySeq(loaded, [...(known?.events ?? []), ...(known?.early ?? [])]);
  const bySequence = new Map(all.map((event) => [event.seq, event]));
  const candidates = [told, known?.summary]
    .filter((summary) => summary !== undefined && summary.lastSeq >= (known?.summary.lastSeq ?? 0))
    .sort((a, b) => b!.lastSeq - a!.lastSeq);
  const base = candidates.find((summary) => bySequence.has(summary!.lastSeq));
  let summary = base ?? candidates[0] ?? foldedFrom(bySequence.get(1));
  if (!summary) return undefined;
  let first = bySequence.has(summary.lastSeq) ? summary.lastSeq : summary.lastSeq + 1;
  while (bySequence.has(first - 1)) first--;
  for (let next = bySequence.get(summary.lastSeq + 1); next; next = bySequence.get(summary.lastSeq + 1)) {
    summary = summarise(summary, next)!;
  }
  const { lastSeq } = summary;
  return {
    summary,
    events: all.filter(({ seq }) => seq >= first && seq <= lastSeq),
    complete: first === 1,
    early: all.filter(({ seq }) => seq > lastSeq),
  };
}

function foldedFrom(event: Event | undefined): ConversationSummary | undefined {
  return event && summarise(undefined, event);
}

function mergeBySeq(first: readonly Event[], second: readonly Event[]): Event[] {
  const bySequence = new Map<number, Event>();
  for (const event of [...first, ...second]) bySequence.set(event.seq, event);
  return [...bySequence.values()].sort(bySeq);
}

function bySeq(a: Event, b: Event): number {
  return a.seq - b.seq;
}
