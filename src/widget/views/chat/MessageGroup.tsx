import type { MessageView } from '../../../client/select.ts';
import { usePanel } from '../../panel/context.ts';
import { Avatar } from './Avatar.tsx';
import type { MessageGroup as Group } from './groupThread.ts';
import { LazyFiles } from './attachments/LazyFiles.tsx';
import { LazyBlocks } from './LazyBlocks.tsx';
import { MessageStatus } from './MessageStatus.tsx';
import { MessageText } from './MessageText.tsx';
import { Quote } from './Quote.tsx';
import { useThread } from './threadContext.ts';

/**
 * Messages of one author and minute. The log reads new ones out; the visitor's own are left out of that, since they have
 * just written them.
 */
export function MessageGroup({ group }: { group: Group }) {
  const { words } = usePanel();
  const { statuses, times } = useThread();
  const first = group.messages[0]!;
  const last = group.messages.at(-1)!;
  const bot = first.author.kind === 'bot';
  const name = group.own ? words('chatYou') : (first.author.name ?? words(bot ? 'chatBot' : 'chatTeam'));
  return (
    <div class={`chat-group${group.own ? ' chat-own' : ''}`} aria-live={group.own ? 'off' : undefined}>
      {group.own ? null : <Avatar name={name} id={first.author.id} small />}
      <div class="chat-stack">
        <div class={group.own ? 'visually-hidden' : 'chat-author'}>
          <bdi>{name}</bdi>
          {bot && first.author.name ? <span class="chat-bot">{words('chatBot')}</span> : null}
        </div>
        {group.messages.map((message) => (
          <Message
            key={message.key}
            message={message}
            name={name}
            shows={message !== last && statuses.has(message.key)}
          />
        ))}
        <div class="chat-foot-line">
          <time dateTime={first.at}>{times.time(first.at)}</time>
          {statuses.has(last.key) ? <MessageStatus message={last} /> : null}
        </div>
      </div>
    </div>
  );
}

interface MessageProps {
  message: MessageView;
  /** Who wrote it. */
  name: string;
  /** It says how far it has come. */
  shows: boolean;
}

function Message({ message, name, shows }: MessageProps) {
  const failed = message.status === 'refused';
  return (
    <>
      <div class="chat-row" data-seq={message.seq} tabIndex={-1}>
        <div class="chat-content">
          {message.text || message.replyTo ? (
            <div class={`chat-bubble${failed ? ' chat-bubble-failed' : ''}`} dir="auto">
              {message.replyTo ? <Quote of={message.replyTo} /> : null}
              <MessageText text={message.text} />
            </div>
          ) : null}
          {message.attachments || message.attachmentIds ? <LazyFiles message={message} /> : null}
          {message.blocks ? <LazyBlocks message={message} /> : null}
        </div>
        {message.seq ? <ReplyAction message={message} name={name} /> : null}
      </div>
      {shows ? <MessageStatus message={message} /> : null}
    </>
  );
}

const REPLY = 'M9 6 4.5 10.5 9 15m-4-4.5h8.5a6 6 0 0 1 6 6V18';

/** Shown while the message is pointed at or has the focus. One of them is in the order of the Tab key. */
function ReplyAction({ message, name }: { message: MessageView; name: string }) {
  const { words } = usePanel();
  const { latest, reply } = useThread();
  const what = message.text.slice(0, 60);
  return (
    <button
      type="button"
      class="chat-act"
      tabIndex={message.key === latest ? 0 : -1}
      aria-label={words('chatReply', { name, text: what })}
      onClick={() => reply(message)}
    >
      <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
        <path d={REPLY} />
      </svg>
    </button>
  );
}
