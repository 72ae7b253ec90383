import { currentConversation, currentConversationId, latestCallback, messagesOf } from '../../client/select.ts';
import type { ClientState } from '../../client/state.ts';
import { isActive } from '../../protocol/callback.ts';
import type { Place } from './context.ts';

/** Where a panel opens that has no place to return to: what is under way comes before beginning anew. */
export function startPlace(state: ClientState): Place {
  const callback = latestCallback(state);
  if (callback && isActive(callback.state)) return { view: 'callback', args: {} };
  const id = currentConversation(state)?.summary.id ?? currentConversationId(state);
  if (id && messagesOf(state, id).length > 0) return { view: 'chat', args: {} };
  return { view: 'home', args: {} };
}
