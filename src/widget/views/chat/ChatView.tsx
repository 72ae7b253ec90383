import { currentConversationId, messagesOf } from '../../../client/select.ts';
import { useClientState, usePanel, type ViewArgs } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLazy } from '../callback/useLazy.ts';
import css from './chat.css?inline';
import { ChatHeader } from './ChatHeader.tsx';
import { Composer } from './Composer.tsx';
import { useOffline } from './useOffline.ts';

/** Fetched beside the composer, which is ready to be written in meanwhile. */
const loadLog = () => import('./MessageLog.tsx').then(({ MessageLog }) => MessageLog);

/** The chat: everything said so far, and a place to say more. */
export function ChatView({ args }: { args: ViewArgs }) {
  useStyles(css);
  const { words } = usePanel();
  const state = useClientState();
  const { part: Log, failed, fetch } = useLazy(loadLog);
  const id = currentConversationId(state);
  const conversation = id ? state.conversations.get(id) : undefined;
  const written = [...state.conversations.values()].some(({ summary }) => summary.contacted);
  const hasMessages = Boolean(id && messagesOf(state, id).length > 0);
  return (
    <div class="chat">
      <ChatHeader agent={conversation?.summary.agent?.name} />
      <div class="chat-log-room">{Log ? <Log conversation={conversation} /> : null}</div>
      <div class="chat-foot">
        {failed ? (
          <Notice tone="warning" action={{ label: words('tryAgain'), onClick: fetch }}>
            {words('viewFailed')}
          </Notice>
        ) : null}
        <LineNotice closed={written && !id} />
        <Composer conversationId={id} prefill={args.text ?? args.query} first={!hasMessages} />
      </div>
    </div>
  );
}

/** What matters about the line right now: nothing, most of the time. */
function LineNotice({ closed }: { closed: boolean }) {
  const { words } = usePanel();
  const { durable } = useClientState();
  if (useOffline()) {
    const keepOpen = durable ? '' : ` ${words('chatKeepOpen')}`;
    return <Notice tone="warning">{words('chatOffline') + keepOpen}</Notice>;
  }
  return closed ? <Notice>{words('chatClosed')}</Notice> : null;
}
