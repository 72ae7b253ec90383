import type { ClientState } from '../../client/index.ts';
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
  const { text, attachments } = event.data;
  return { text: (text || (attachments?.[0]?.name ?? '')).slice(0, 160), author: event.author };
}
