import type { Conversation } from '../../../../client/state.ts';
import { usePanel } from '../../../panel/context.ts';
import { Button } from '../../../ui/Button.tsx';
import type { PartWords } from '../chatWords.ts';

/** What the last question needs to know. */
export interface EndConversationProps {
  conversation: Conversation;
  words: PartWords<'chatMore'>;
  onDone: () => void;
}

/** Asks once more before a conversation is ended. */
export function EndConversation({ conversation, words, onDone }: EndConversationProps) {
  const { client } = usePanel();
  const end = () => {
    client.send('conversation.close', {}, conversation.summary.id);
    onDone();
  };
  return (
    <div class="more-ask">
      <p class="more-title">{words('endSure')}</p>
      <p>{words('endHint')}</p>
      <div class="more-steps">
        <Button onClick={onDone}>{words('endNo')}</Button>
        <Button kind="danger" onClick={end}>
          {words('endYes')}
        </Button>
      </div>
    </div>
  );
}
