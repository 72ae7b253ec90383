import { useClientState, usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';

/** Ways to reach the site that do not need the call: its own number and address, and the chat. */
export function OtherWays({ withoutChat }: { withoutChat?: boolean }) {
  const { open, words } = usePanel();
  const { config } = useClientState();
  const { phone, email } = config?.contact ?? {};
  const contact = phone ?? email;
  const [before, after] = words('callbackReachUs', { contact: '\n' }).split('\n');
  return (
    <>
      {!withoutChat && config?.channels.includes('chat') ? (
        <Button icon="chat" wide onClick={() => open('chat')}>
          {words('callbackChat')}
        </Button>
      ) : null}
      {contact ? (
        <p class="call-fine">
          {before}
          <a class="call-contact" href={phone ? `tel:${phone.replace(/[^\d+]/g, '')}` : `mailto:${contact}`}>
            <bdi dir="ltr">{contact}</bdi>
          </a>
          {after}
        </p>
      ) : null}
    </>
  );
}
