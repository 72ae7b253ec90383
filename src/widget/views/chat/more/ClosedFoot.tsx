import type { Conversation } from '../../../../client/state.ts';
import { usePanel } from '../../../panel/context.ts';
import { useStyles } from '../../../panel/styles.ts';
import { Button } from '../../../ui/Button.tsx';
import css from './more.css?inline';

/** A conversation is closed: what the visitor writes continues it, or they begin another one. */
export function ClosedFoot({ conversation }: { conversation: Conversation }) {
  useStyles(css);
  const { client, window, words } = usePanel();
  const goOn = () => {
    client.choose(conversation.summary.id);
    window.document.querySelector<HTMLElement>('.chat-field')?.focus();
  };
  return (
    <div class="more-closed-foot">
      <p>{words('chatClosed')}</p>
      <Button onClick={goOn}>{words('chatContinue')}</Button>
      <Button kind="plain" onClick={() => client.choose('new')}>
        {words('chatNewConversation')}
      </Button>
    </div>
  );
}
