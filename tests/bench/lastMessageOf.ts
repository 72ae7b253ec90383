import type { ClientState } from '../../src/client/index.ts';
import type { EventOf } from '../../src/protocol/index.ts';

/** The latest message a copy holds of a conversation. */
export function lastMessageOf(state: ClientState, conversationId: string): EventOf<'message.sent'> | undefined {
  const events = state.conversations.get(conversationId)?.events ?? [];
  return events.findLast((event) => event.type === 'message.sent');
}
