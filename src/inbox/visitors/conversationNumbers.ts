import type { ConversationSummary } from '../../protocol/index.ts';

/** The numbers by which a visitor's conversations are told apart: 1 is the first they began. */
export function conversationNumbers(
  conversations: readonly Pick<ConversationSummary, 'id' | 'startedAt' | 'lastPosition'>[],
): Map<string, number> {
  const inOrder = [...conversations].sort((a, b) =>
    a.startedAt === b.startedAt ? (a.id < b.id ? -1 : 1) : a.startedAt < b.startedAt ? -1 : 1,
  );
  return new Map(inOrder.map(({ id }, index) => [id, index + 1]));
}
