import { useCallback, useMemo, useState } from 'preact/hooks';
import type { MessageView } from '../../../client/messageView.ts';
import type { Conversation } from '../../../client/state.ts';
import { usePanel, type ViewArgs } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLazy } from '../callback/useLazy.ts';
import css from './chat.css?inline';
import { ChatHeader } from './ChatHeader.tsx';
import { Composer } from './Composer.tsx';
import { shownConversationId } from './shownConversation.ts';
import { useOffline } from './useOffline.ts';
import { usePacedState } from './usePacedState.ts';

/** Fetched beside the composer, which is ready to be written in meanwhile. */
const loadLog = () => import('./MessageLog.tsx').then(({ MessageLog }) => MessageLog);
const loadList = () => import('./more/ConversationList.tsx').then(({ ConversationList }) => ConversationList);
const loadClosed = () => import('./more/ClosedFoot.tsx').then(({ ClosedFoot }) => ClosedFoot);

/** The chat: everything said so far in one conversation, a place to say more, and the way to the other conversations. */
export function ChatView({ args }: { args: ViewArgs }) {
  const [listed, setListed] = useState(false);
  useStyles(css);
  // The shell around it is drawn with each change of state; what stands here draws itself anew when it has to.
  return useMemo(
    () => (
      <div class="chat">
        {listed ? (
          <Listed onDone={() => setListed(false)} />
        ) : (
          <Conversing args={args} onList={() => setListed(true)} />
        )}
      </div>
    ),
    [args, listed],
  );
}

function Conversing({ args, onList }: { args: ViewArgs; onList: () => void }) {
  const { words } = usePanel();
  const state = usePacedState();
  const { part: Log, failed, fetch } = useLazy(loadLog);
  const [reply, setReply] = useState<{ to: string | undefined; message: MessageView }>();
  const id = shownConversationId(state);
  const conversation = id ? state.conversations.get(id) : undefined;
  const onReply = useCallback((message: MessageView) => setReply({ to: id, message }), [id]);
  const begun = Boolean(conversation?.summary.contacted) || state.outbox.some(({ command }) => isSaidIn(command, id));
  const log = useMemo(() => (Log ? <Log conversationId={id} onReply={onReply} /> : null), [Log, id, onReply]);
  return (
    <>
      <ChatHeader conversation={conversation} onList={onList} />
      <div class="chat-log-room">{log}</div>
      <div class="chat-foot">
        {failed ? (
          <Notice tone="warning" action={{ label: words('tryAgain'), onClick: fetch }}>
            {words('viewFailed')}
          </Notice>
        ) : null}
        <LineNotice />
        {conversation?.summary.status === 'closed' && begun ? <Closed conversation={conversation} /> : null}
        <Composer
          conversationId={id}
          prefill={args.text ?? args.query}
          first={!begun}
          reply={reply && reply.to === id ? reply.message : undefined}
          onReplyDone={() => setReply(undefined)}
        />
      </div>
    </>
  );
}

function isSaidIn(command: { type: string; conversationId: string }, id: string | undefined): boolean {
  return command.type === 'message.send' && command.conversationId === id;
}

/** The visitor's conversations in the place of the one shown. */
function Listed({ onDone }: { onDone: () => void }) {
  const { part: List } = useLazy(loadList);
  return List ? <List onDone={onDone} /> : null;
}

function Closed(props: { conversation: Conversation }) {
  const { part: Foot } = useLazy(loadClosed);
  return Foot ? <Foot {...props} /> : null;
}

/** What matters about the line right now: nothing, most of the time. */
function LineNotice() {
  const { words } = usePanel();
  const { durable } = usePacedState();
  if (!useOffline()) return null;
  const keepOpen = durable ? '' : ` ${words('chatKeepOpen')}`;
  return <Notice tone="warning">{words('chatOffline') + keepOpen}</Notice>;
}
