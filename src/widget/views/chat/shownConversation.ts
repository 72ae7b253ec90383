import { conversationsOf, currentConversationId } from '../../../client/select.ts';
import type { ClientState } from '../../../client/state.ts';

/**
 * The conversation the chat shows: the one commands go to now; while none is open and no new one was asked for, the
 * latest, which what the visitor writes opens again. Absent before the first, and for a new one.
 */
export function shownConversationId(state: ClientState): string | undefined {
  const id = currentConversationId(state);
  return id ?? (state.chosen === 'new' ? undefined : conversationsOf(state)[0]?.id);
}
