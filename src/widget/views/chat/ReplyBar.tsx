import type { MessageView } from '../../../client/messageView.ts';
import { plainLine } from '../../../client/plainLine.ts';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';

/** The message that is replied to, above the composer. */
export function ReplyBar({ message, onDone }: { message: MessageView; onDone: () => void }) {
  const { words } = usePanel();
  const own = message.author.kind === 'visitor';
  const name = own ? words('chatYou') : (message.author.name ?? words('chatTeam'));
  return (
    <div class="chat-replying">
      <p>
        <b dir="auto">{words('chatReplying', { name })}</b>
        <span dir="auto">{plainLine(message)}</span>
      </p>
      <Button kind="plain" icon="close" iconOnly onClick={onDone}>
        {words('chatReplyCancel')}
      </Button>
    </div>
  );
}
