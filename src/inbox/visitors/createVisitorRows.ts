import type { ClientState, Conversation } from '../../client/index.ts';
import type { ConversationSummary } from '../../protocol/index.ts';
import { byNeed, isTyping, rowOf, type VisitorRow } from './visitorRows.ts';

/**
 * One row a visitor who has asked for something, newest need first, then by latest activity. `now` is the reader's clock.
 * The same rows, and the same list, come back as long as nothing has changed that they are made of.
 */
export type VisitorRows = (state: ClientState, now: number) => readonly VisitorRow[];

/**
 * Makes the rows of one inbox. It remembers those it gave last and makes only those anew that something has happened to: an
 * inbox follows thousands of visitors, and several parts of it ask after each event.
 */
export function createVisitorRows(): VisitorRows {
  let conversations: ReadonlyMap<string, Conversation> = new Map();
  let typing: ReadonlySet<string> = new Set();
  let sorted: readonly VisitorRow[] = [];
  const rows = new Map<string, VisitorRow>();
  /** Ids of conversations by visitor. */
  const owned = new Map<string, Set<string>>();

  /** Puts conversations where they belong now. The answer is the visitors something has happened to. */
  function regroup(next: ReadonlyMap<string, Conversation>): Set<string> {
    const touched = new Set<string>();
    const move = (id: string, from: ConversationSummary | undefined, to: ConversationSummary | undefined) => {
      if (from) {
        owned.get(from.visitorId)?.delete(id);
        touched.add(from.visitorId);
      }
      if (!to) return;
      const own = owned.get(to.visitorId) ?? new Set();
      owned.set(to.visitorId, own.add(id));
      touched.add(to.visitorId);
    };
    let known = 0;
    for (const [id, { summary }] of next) {
      const before = conversations.get(id)?.summary;
      if (before) known++;
      if (before !== summary) move(id, before, summary);
    }
    if (known < conversations.size) {
      for (const [id, { summary }] of conversations) if (!next.has(id)) move(id, summary, undefined);
    }
    return touched;
  }

  function makeAnew(visitorId: string): void {
    const own = [...(owned.get(visitorId) ?? [])].map((id) => conversations.get(id)!.summary);
    if (own.length === 0) owned.delete(visitorId);
    if (own.some(({ contacted }) => contacted)) rows.set(visitorId, rowOf(own, typing));
    else rows.delete(visitorId);
  }

  return (state, now) => {
    const typingNow = new Set([...state.typing.keys()].filter((id) => isTyping(state, id, now)));
    const turned = [...typing, ...typingNow].filter((id) => typing.has(id) !== typingNow.has(id));
    if (state.conversations === conversations && turned.length === 0) return sorted;
    const touched = regroup(state.conversations);
    ({ conversations } = state);
    typing = typingNow;
    for (const id of turned) {
      const visitorId = conversations.get(id)?.summary.visitorId;
      if (visitorId !== undefined) touched.add(visitorId);
    }
    if (touched.size === 0) return sorted;
    const fresh = [...touched].filter((visitorId) => !rows.has(visitorId));
    for (const visitorId of touched) makeAnew(visitorId);
    // In the order of before, which is nearly the one of now: sorting it again is cheap.
    const before = sorted.map(({ visitorId }) => visitorId);
    sorted = [...before, ...fresh].flatMap((visitorId) => rows.get(visitorId) ?? []).sort(byNeed);
    return sorted;
  };
}
