import { useEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '../../../client/state.ts';

/**
 * `seq` of the first message the visitor had not seen when they came to the conversation, or when it arrived while they
 * were elsewhere. It holds until they say something themselves.
 */
export function useNewLine(conversation: Conversation | undefined, inSight: boolean): number | undefined {
  const id = conversation?.summary.id;
  const newest = conversation?.summary.lastSeq;
  const [line, setLine] = useState<{ id: string | undefined; seq: number | undefined }>();
  const looked = useRef(0);

  useEffect(() => {
    if (!conversation) return;
    const begun = line?.id !== id;
    const from = begun ? conversation.summary.seenByVisitor : looked.current;
    looked.current = conversation.summary.lastSeq;
    const kept = begun ? undefined : line?.seq;
    if (kept !== undefined) {
      if (firstBy(conversation, kept, true)) setLine({ id, seq: undefined });
    } else if (begun || !inSight) {
      setLine({ id, seq: firstBy(conversation, from, false) });
    }
  }, [id, newest]);

  return line?.id === id ? line?.seq : undefined;
}

/** The first message after a place, by the visitor or by the other side. */
function firstBy({ events }: Conversation, after: number, visitor: boolean): number | undefined {
  return events.find(
    ({ type, author, seq }) => seq > after && type === 'message.sent' && (author.kind === 'visitor') === visitor,
  )?.seq;
}
