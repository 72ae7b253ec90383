import type { MessageView } from '../../../client/select.ts';
import type { Problem, PublicConfig } from '../../../protocol/index.ts';
import { useClientState, usePanel } from '../../panel/context.ts';
import type { Words } from '../../panel/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

const STATUS = { sending: 'chatSending', sent: 'chatSent', seen: 'chatRead' } as const;

/** How far one of the visitor's messages has come; when it was refused, why, and what can be done. */
export function MessageStatus({ message }: { message: MessageView }) {
  const { words } = usePanel();
  if (message.status === 'refused') return <Refused message={message} />;
  return (
    <div class={`chat-status chat-status-${message.status}`}>
      <Icon name={message.status === 'sending' ? 'clock' : message.status === 'sent' ? 'check' : 'checks'} size={14} />
      {words(STATUS[message.status])}
    </div>
  );
}

function Refused({ message }: { message: MessageView }) {
  const { client, words } = usePanel();
  const { config } = useClientState();
  return (
    <div class="chat-refused" role="alert">
      <p>
        <strong>{words('chatNotSent')}</strong> {reasonOf(message.problem, words, config)}
      </p>
      <div class="chat-refused-steps">
        <Button kind="plain" icon="retry" onClick={() => client.retry(message.key)}>
          {words('chatTryAgain')}
        </Button>
        <Button kind="plain" onClick={() => client.drop(message.key)}>
          {words('chatDiscard')}
        </Button>
      </div>
    </div>
  );
}

function reasonOf(problem: Problem | undefined, words: Words, config: PublicConfig | undefined): string {
  const reason = words(problem?.code === 'channel_closed' ? 'chatFailedClosed' : 'chatFailed');
  const contact = config?.contact?.phone ?? config?.contact?.email;
  return contact ? `${reason} ${words('chatReachUs', { contact })}` : reason;
}
