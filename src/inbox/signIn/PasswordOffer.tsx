import type { JSX } from 'preact';
import { useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';

/** Offers a password to somebody who came in by a one-time link. */
export function PasswordOffer(props: { onAccept(): void; onDismiss(): void }): JSX.Element {
  const { words } = useInbox();
  return (
    <div class="password-offer">
      <Icon name="key" />
      <p>{words('passwordOffer')}</p>
      <button type="button" class="button button-small" onClick={props.onAccept}>
        {words('setPassword')}
      </button>
      <button type="button" class="button button-quiet button-small" onClick={props.onDismiss}>
        {words('notNow')}
      </button>
    </div>
  );
}
