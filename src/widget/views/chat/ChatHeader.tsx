import { useClientState, usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Avatar } from './Avatar.tsx';

/** Whom the visitor is writing with, and the way from writing to talking. */
export function ChatHeader({ agent }: { agent: string | undefined }) {
  const { open, words } = usePanel();
  const { config } = useClientState();
  const callback = config?.channels.includes('callback');
  if (!callback && !agent) return null;
  return (
    <div class="chat-header">
      {agent ? <Avatar name={agent} /> : null}
      <span class="chat-who">{agent ? words('chatWith', { name: agent }) : words('chatRather')}</span>
      {callback ? (
        <Button icon="phone" onClick={() => open('callback')}>
          {words('chatCallInstead')}
        </Button>
      ) : null}
    </div>
  );
}
