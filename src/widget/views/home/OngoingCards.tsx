import type { ComponentChildren } from 'preact';
import {
  currentConversation,
  currentConversationId,
  latestCallback,
  messagesOf,
  unreadOf,
} from '../../../client/select.ts';
import { plainLine } from '../../../client/plainLine.ts';
import { type Callback, isActive } from '../../../protocol/callback.ts';
import { type PanelContext, useClientState, usePanel } from '../../panel/context.ts';
import { formatWhen } from '../../panel/formatWhen.ts';
import { useStyles } from '../../panel/styles.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { ForThisPage } from './ForThisPage.tsx';
import css from './OngoingCards.css?inline';

/** What is under way with this visitor: the call that is coming, the conversation to go on with. */
export function OngoingCards() {
  useStyles(css);
  const panel = usePanel();
  const { words, open } = panel;
  const state = useClientState();
  const callback = latestCallback(state);
  const conversation = currentConversation(state);
  const id = conversation?.summary.id ?? currentConversationId(state);
  const message = id ? messagesOf(state, id).at(-1) : undefined;
  const unread = conversation ? unreadOf(conversation) : 0;
  const active = callback && isActive(callback.state) ? callback : undefined;
  const under = active || message;
  return (
    <>
      {under ? (
        <div class="ongoing">
          {active ? (
            <Card icon="phone" title={callTitle(active, panel)} onClick={() => open('callback')}>
              {words('callShow')}
            </Card>
          ) : null}
          {message ? (
            <Card icon="chat" title={words('continueChat')} count={unread} onClick={() => open('chat')}>
              <span class="ongoing-line" dir="auto">
                {message.author.kind === 'visitor'
                  ? `${words('you')}: `
                  : message.author.name
                    ? `${message.author.name}: `
                    : ''}
                {plainLine(message)}
              </span>
            </Card>
          ) : null}
        </div>
      ) : null}
      <ForThisPage />
    </>
  );
}

interface CardProps {
  readonly icon: IconName;
  readonly title: string;
  readonly count?: number;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function Card({ icon, title, count = 0, onClick, children }: CardProps) {
  const { words } = usePanel();
  return (
    <button type="button" class="ongoing-card" onClick={onClick}>
      <span class="ongoing-icon">
        <Icon name={icon} />
      </span>
      <span class="ongoing-words">
        <span class="ongoing-title">{title}</span>
        <span class="ongoing-detail">{children}</span>
      </span>
      {count > 0 ? (
        <span class="ongoing-count">
          <span aria-hidden="true">{count}</span>
          <span class="visually-hidden">{words('newMessages', { count })}</span>
        </span>
      ) : null}
    </button>
  );
}

function callTitle(callback: Callback, panel: PanelContext): string {
  const { words, client } = panel;
  if (callback.missedAt && (callback.state === 'offered' || callback.state === 'requested'))
    return words('callDelayed');
  switch (callback.state) {
    case 'claimed':
    case 'ringing_agent':
      return callback.agent ? words('callClaimed', { name: callback.agent.name }) : words('callRequested');
    case 'ringing_visitor':
      return words('callRinging');
    case 'connected':
      return words('callConnected');
    case 'missed_by_agent':
      return words('callDelayed');
    default:
      return callback.slot
        ? words('callAt', { when: formatWhen(callback.slot.start, client.serverNow(), panel) })
        : words('callRequested');
  }
}
