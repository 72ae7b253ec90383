import { useCallback, useState } from 'preact/hooks';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import type { VisitorRow } from './visitorRows.ts';

/**
 * Which of a visitor's conversations the agent works on: the one they chose, else the one last written in. While something is
 * written and not sent it stays, whatever comes in elsewhere.
 */
export function useTarget(row: VisitorRow): [target: ConversationSummary, choose: (conversationId: string) => void] {
  const { drafts } = useInbox();
  const [state, setState] = useState<{ readonly id: string; readonly chosen: boolean }>({
    id: row.current.id,
    chosen: false,
  });
  const known = row.conversations.find(({ id }) => id === state.id);
  const stays = known && (state.chosen ? known.status === 'open' || row.status === 'closed' : drafts.has(known.id));
  const target = stays ? known : row.current;
  if (target.id !== state.id) setState({ id: target.id, chosen: false });
  const choose = useCallback((id: string) => setState({ id, chosen: true }), []);
  return [target, choose];
}
