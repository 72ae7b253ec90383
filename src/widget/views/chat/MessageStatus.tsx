import type { MessageView } from '../../../client/select.ts';
import type { Problem, PublicConfig } from '../../../protocol/index.ts';
import { useClientState, usePanel } from '../../panel/context.ts';
import type { Words } from '../../panel/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { copyText } from './copyText.ts';

const STATUS = {
  sending: ['chatSending', 'clock'],
  sent: ['chatSent', 'check'],
  delivered: ['chatDelivered', 'checks'],
  seen: ['chatRead', 'checks'],
} as const;

/** How far one of the visitor's messages has come; when it was refused, why, and what can be done. */
export function MessageStatus({ message }: { message: MessageView }) {
  const { words } = usePanel();
  if (message.status === 'refused') return <Refused message={message} />;
  const [key, icon] = STATUS[message.status];
  return (
    <div class={`chat-status chat-status-${message.status}`}>
      <Icon name={icon} size={14} />
      {words(key)}
    </div>
  );
}

function Refused({ message }: { message: MessageView }) {
  const { announce, client, window, words } = usePanel();
  const { config } = useClientState();
  const copy = () =>
    void copyText(window, message.text).then((done) => announce(words(done ? 'chatCopied' : 'chatFailed')));
  return (
    <div class="chat-refused" role="alert">
      <p>
        <strong>{words('chatNotSent')}</strong> {reasonOf(message.problem, words, config)}
      </p>
      <div class="chat-refused-steps">
        <Button kind="plain" icon="retry" onClick={() => client.retry(message.key)}>
          {words('chatTryAgain')}
        </Button>
        {message.text ? (
          <Button kind="plain" onClick={copy}>
            {words('chatCopy')}
          </Button>
        ) : null}
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
