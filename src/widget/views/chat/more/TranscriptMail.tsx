import { useState } from 'preact/hooks';
import { usePanel } from '../../../panel/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { callMemory } from '../../callback/callMemory.ts';
import { knownDetails } from '../../callback/knownDetails.ts';
import type { EndConversationProps } from './EndConversation.tsx';

/** Asks where a link to the conversation shall be sent. */
export function TranscriptMail({ conversation, words, onDone }: EndConversationProps) {
  const panel = usePanel();
  const { announce, client } = panel;
  const { id } = conversation.summary;
  const [email, setEmail] = useState(knownDetails(panel).email ?? '');
  const [error, setError] = useState<'mailWrong' | 'mailFailed'>();
  const [sent, setSent] = useState<string>();

  const send = async (event: Event) => {
    event.preventDefault();
    const address = email.trim();
    if (!/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address)) return setError('mailWrong');
    callMemory(client).email = address;
    setSent(address);
    announce(words('mailDone', { email: address }));
    const { done } = client.send('transcript.request', { email: address }, id);
    const outcome = await done;
    if (outcome.ok) return;
    setSent(undefined);
    setError('mailFailed');
  };

  if (sent) {
    return (
      <div class="more-ask">
        <p>{words('mailDone', { email: sent })}</p>
        <Button onClick={onDone}>{words('done')}</Button>
      </div>
    );
  }
  return (
    <form class="more-ask" noValidate onSubmit={(event) => void send(event)}>
      <TextField
        label={words('mailAddress')}
        hint={words('mailHint')}
        value={email}
        onInput={(value) => {
          setEmail(value);
          setError(undefined);
        }}
        type="email"
        inputMode="email"
        autoComplete="email"
        dir="ltr"
        maxLength={254}
        error={error && words(error)}
      />
      <div class="more-steps">
        <Button onClick={onDone}>{words('cancel')}</Button>
        <Button kind="primary" type="submit">
          {words('mailSend')}
        </Button>
      </div>
    </form>
  );
}
