import type { ClientState } from '../../client/index.ts';
import { plainLine } from '../../client/plainLine.ts';
import type { Author } from '../../protocol/index.ts';

/** The message another one replies to: its words in brief and who wrote them; absent when it is not known here. */
export function quoteOf(
  state: ClientState,
  conversationId: string,
  seq: number,
): { readonly text: string; readonly author: Author } | undefined {
  const events = state.conversations.get(conversationId)?.events ?? [];
  // Events lie in order of `seq`, so that its place is near that number.
  const at = seq - (events[0]?.seq ?? 1);
  const event = events[at]?.seq === seq ? events[at] : events.find((candidate) => candidate.seq === seq);
  if (event?.type !== 'message.sent') return undefined;
  return { text: plainLine(event.data), author: event.author };
}
