import type { ConversationSummary, Event } from '../../protocol/index.ts';
import { foldWords, hasWords, searchableText, type HistoryReads } from '../desk/index.ts';
import type { Tables } from './memoryTables.ts';

/** Reading single conversations and finding them in tables of the memory. */
export function memoryHistory(tables: Tables): HistoryReads {
  /** Newest first. */
  function* backwards(): Generator<{ event: Event; visitorId: string }> {
    for (let index = tables.log.length - 1; index >= 0; index--) {
      const logged = tables.log.at(index);
      if (logged) yield logged;
    }
  }

  function latest(limit: number, wanted: (event: Event, visitorId: string) => boolean): Event[] {
    const found: Event[] = [];
    for (const { event, visitorId } of backwards()) {
      if (found.length >= limit) break;
      if (wanted(event, visitorId)) found.push(event);
    }
    return found;
  }

  const conversations = (wanted: (summary: ConversationSummary) => boolean) =>
    [...tables.conversations.values()].filter(wanted);
  const snoozed = () => conversations(({ snoozedUntil }) => snoozedUntil !== undefined);

  return {
    eventAt: async (conversationId, seq) =>
      latest(1, (event) => event.conversationId === conversationId && event.seq === seq)[0],
    eventsBefore: async ({ conversationId, before = Infinity, limit }) =>
      latest(limit, (event) => event.conversationId === conversationId && event.seq < before).reverse(),
    latestOf: async (visitorId, limit) => latest(limit, (_, of) => of === visitorId).reverse(),
    isAnswered: async (conversationId, to, block) =>
      latest(1, (event) => {
        if (event.conversationId !== conversationId || event.type !== 'message.sent') return false;
        return event.data.answer?.to === to && event.data.answer.block === block;
      }).length > 0,
    conversationsWhere: async ({ before = Infinity, status, department, agent, q, limit }) =>
      conversations(
        (summary) =>
          summary.contacted &&
          summary.lastPosition < before &&
          hasStatus(summary, status) &&
          (department === undefined || summary.department === department) &&
          (agent === undefined || (summary.agent?.id ?? 'none') === agent) &&
          (!q || latest(1, (event) => event.conversationId === summary.id && isFound(event, q)).length > 0),
      )
        .sort((a, b) => b.lastPosition - a.lastPosition)
        .slice(0, limit),
    waiting: async (limit) =>
      conversations(({ waitingSince, agent }) => waitingSince !== undefined && !agent)
        .sort((a, b) => (key(a) < key(b) ? -1 : 1))
        .slice(0, limit),
    dueSnoozes: async (until) =>
      snoozed()
        .filter(({ snoozedUntil }) => Date.parse(snoozedUntil!) <= until)
        .sort((a, b) => (a.snoozedUntil! < b.snoozedUntil! ? -1 : 1)),
    nextSnooze: async () => {
      const all = snoozed().map(({ snoozedUntil }) => Date.parse(snoozedUntil!));
      return all.length > 0 ? Math.min(...all) : undefined;
    },
    search: async (words, limit) => (words === '' ? [] : latest(limit, (event) => isFound(event, words))),
    replies: async () =>
      [...tables.replies.values()].sort(
        (a, b) => compare(a.shortcut, b.shortcut) || a.at - b.at || compare(a.id, b.id),
      ),
  };
}

function hasStatus({ status, snoozedUntil, waitingSince }: ConversationSummary, wanted: string | undefined): boolean {
  if (wanted === 'waiting') return status === 'open' && waitingSince !== undefined;
  if (wanted === 'snoozed') return snoozedUntil !== undefined;
  return wanted === undefined || status === wanted;
}

function isFound(event: Event, words: string): boolean {
  const text = searchableText(event);
  return text !== undefined && hasWords(foldWords(text), words);
}

function key({ waitingSince, id }: ConversationSummary): string {
  return `${waitingSince} ${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
