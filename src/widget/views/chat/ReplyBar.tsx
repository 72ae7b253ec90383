import type { MessageView } from '../../../client/messageView.ts';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { plainLine } from './plainLine.ts';

/** The message that is replied to, above the composer. */
export function ReplyBar({ message, onDone }: { message: MessageView; onDone: () => void }) {
  const { words } = usePanel();
  const own = message.author.kind === 'visitor';
  const name = own ? words('chatYou') : (message.author.name ?? words('chatTeam'));
  return (
    <div class="chat-replying">
      <p dir="auto">
        <b>{words('chatReplying', { name })}</b>
        <span>{plainLine(message)}</span>
      </p>
      <Button kind="plain" icon="close" iconOnly onClick={onDone}>
        {words('chatReplyCancel')}
      </Button>
    </div>
  );
}
