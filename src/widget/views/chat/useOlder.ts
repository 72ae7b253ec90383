import { useEffect, useRef } from 'preact/hooks';
import type { Conversation } from '../../../client/state.ts';
import { usePanel } from '../../panel/context.ts';

/** Fetches older messages of a conversation that is not here as a whole, when the reader has come to the beginning of it. */
export function useOlder(conversation: Conversation | undefined, atBeginning: boolean): void {
  const { client } = usePanel();
  const asked = useRef('');
  const oldest = conversation?.events[0];
  useEffect(() => {
    if (!conversation || conversation.complete || !atBeginning) return;
    const key = `${conversation.summary.id} ${oldest?.seq}`;
    if (asked.current === key) return;
    asked.current = key;
    client.loadOlder(conversation.summary.id).then(
      () => undefined,
      () => {
        asked.current = '';
      },
    );
  }, [client, conversation, atBeginning, oldest]);
}
