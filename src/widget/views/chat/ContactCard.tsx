import { useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import { usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { callMemory } from '../callback/callMemory.ts';
import { knownDetails } from '../callback/knownDetails.ts';
import css from './contactCard.css?inline';

/** How the question for name and address is put. */
export interface ContactCardProps {
  title: string;
  /** False where the answer can only come by e-mail. */
  optional: boolean;
  onDone: () => void;
}

/** Asks once for a name and an e-mail address, beside the conversation and never in its way. */
export function ContactCard({ title, optional, onDone }: ContactCardProps) {
  useStyles(css);
  const panel = usePanel();
  const { announce, client, words } = panel;
  const known = knownDetails(panel);
  const [name, setName] = useState(known.name ?? '');
  const [email, setEmail] = useState(known.email ?? '');
  const [error, setError] = useState<'chatEmailInvalid' | 'chatContactEmpty'>();

  const save = (event: Event) => {
    event.preventDefault();
    const address = email.trim();
    if (address ? !looksLikeEmail(address) : !optional) return setError('chatEmailInvalid');
    if (!address && !name.trim()) return setError('chatContactEmpty');
    client.send('visitor.describe', {
      ...(name.trim() ? { name: name.trim() } : {}),
      ...(address ? { email: address } : {}),
    });
    if (name.trim()) callMemory(client).name = name.trim();
    announce(words('chatContactThanks'));
    onDone();
  };

  return (
    <form class="chat-card" aria-label={title} aria-live="off" noValidate onSubmit={save}>
      <p class="chat-card-title">{title}</p>
      <div class="chat-card-fields">
        <TextField
          label={words('chatName')}
          value={name}
          onInput={setName}
          autoComplete="given-name"
          maxLength={LIMITS.shortText}
        />
        <TextField
          label={words('chatEmail')}
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
      </div>
      <div class="chat-card-steps">
        <Button type="submit">{words('chatContactSave')}</Button>
        {optional ? (
          <Button kind="plain" onClick={onDone}>
            {words('chatContactSkip')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** Catches slips of the pen; whether the address is one, the server decides. */
function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
}
