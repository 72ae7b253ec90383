import { useState } from 'preact/hooks';
import type { Conversation } from '../../../client/state.ts';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { useLazy } from '../callback/useLazy.ts';
import { Avatar } from './Avatar.tsx';
import { usePacedState } from './usePacedState.ts';

const DOTS =
  'M5 12a.9.9 0 1 0 1.8 0A.9.9 0 1 0 5 12m6.1 0a.9.9 0 1 0 1.8 0 .9.9 0 1 0-1.8 0m6.1 0a.9.9 0 1 0 1.8 0 .9.9 0 1 0-1.8 0';

/** What the header needs to know. */
export interface ChatHeaderProps {
  /** The conversation shown, once it has begun. */
  conversation: Conversation | undefined;
  /** Shows the list of conversations. */
  onList: () => void;
}

/** Whom the visitor is writing with, the way from writing to talking, and what else can be done here. */
export function ChatHeader({ conversation, onList }: ChatHeaderProps) {
  const { open, words } = usePanel();
  const { config, conversations } = usePacedState();
  const [menu, setMenu] = useState(false);
  const callback = config?.channels.includes('callback');
  const { name: agent, id } = conversation?.summary.agent ?? {};
  const more = [...conversations.values()].some(({ summary }) => summary.contacted);
  if (!callback && !agent && !more) return null;
  return (
    <div class="chat-header">
      {agent ? <Avatar name={agent} id={id} /> : null}
      <span class="chat-who">{agent ? words('chatWith', { name: agent }) : callback ? words('chatRather') : ''}</span>
      {callback ? (
        <Button icon="phone" onClick={() => open('callback')}>
          {words('chatCallInstead')}
        </Button>
      ) : null}
      {more ? (
        <div class="chat-more">
          <Button kind="plain" icon={DOTS} iconOnly pressed={menu} onClick={() => setMenu(!menu)}>
            {words('chatMore')}
          </Button>
          {menu ? <Menu conversation={conversation} onList={onList} onClose={() => setMenu(false)} /> : null}
        </div>
      ) : null}
    </div>
  );
}

const loadMenu = () => import('./more/ChatMenu.tsx').then(({ ChatMenu }) => ChatMenu);

function Menu(props: ChatHeaderProps & { onClose: () => void }) {
  const { part: ChatMenu } = useLazy(loadMenu);
  return ChatMenu ? <ChatMenu {...props} /> : null;
}
