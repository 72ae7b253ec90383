import { useEffect, useRef } from 'preact/hooks';
import type { Conversation } from '../../../client/state.ts';
import { usePanel } from '../../panel/context.ts';

/** Tells the other side how far the visitor has read, once for each new message, while the end of the log is in sight. */
export function useSeen(conversation: Conversation | undefined, endInSight: boolean): void {
  const { client } = usePanel();
  const told = useRef('');
  const newest = conversation?.events.findLast(
    ({ type, author }) => type === 'message.sent' && author.kind !== 'visitor',
  );
  const unseen = newest && newest.seq > conversation!.summary.seenByVisitor ? newest : undefined;

  useEffect(() => {
    if (!endInSight || !unseen || told.current === unseen.id) return;
    told.current = unseen.id;
    client.send('conversation.see', { upTo: unseen.seq }, unseen.conversationId);
  }, [client, endInSight, unseen]);
}
