import type { JSX } from 'preact';
import { useInbox, useClientState, type InboxContext } from '../context.ts';
import { AgentAvatar, VisitorAvatar } from '../ui/Avatar.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SafeText } from './SafeText.tsx';
import type { TimelineMessage } from './timelineItems.ts';

/** Messages one author wrote in a row: their face and name once, the time and status under the last. */
export function MessageRun(props: {
  readonly messages: readonly TimelineMessage[];
  readonly visitorId: string;
  readonly visitor: string | undefined;
  readonly visitorLabel: string;
  /** Makes an article of a visitor's message; absent where there is nothing to make one of. */
  onArticle?(question: string): void;
}): JSX.Element {
  const { messages, visitorId } = props;
  const inbox = useInbox();
  const me = useClientState().inbox?.me.id;
  const { author } = messages[0]!;
  const last = messages.at(-1)!;
  const fromVisitor = author.kind === 'visitor';
  const name = fromVisitor ? props.visitorLabel : authorName(author, inbox, me);
  return (
    <div class="run" data-side={fromVisitor ? 'visitor' : 'agent'} data-by={author.kind} data-mine={author.id === me}>
      {fromVisitor && <VisitorAvatar id={visitorId} name={props.visitor} />}
      {!fromVisitor && author.id !== me && <AgentAvatar name={author.name ?? name} />}
      <div class="run-body">
        <p class="run-name">{name}</p>
        {messages.map((message) => (
          <div key={message.key} class="bubble" data-status={message.status}>
            <p class="bubble-text">
              <SafeText text={message.text} />
            </p>
            {message.status === 'refused' && <Refused message={message} />}
            {fromVisitor && props.onArticle && (
              <button
                type="button"
                class="icon-button bubble-article"
                aria-label={inbox.words('articleOfMessage')}
                title={inbox.words('articleOfMessage')}
                onClick={() => props.onArticle?.(message.text)}
              >
                <Icon name="article" size={16} />
              </button>
            )}
          </div>
        ))}
        <p class="run-foot" aria-live="off">
          <time dateTime={last.at}>{inbox.times.clock(last.at)}</time>
          {!fromVisitor && <Status status={last.status} words={inbox.words} />}
        </p>
      </div>
    </div>
  );
}

function authorName(author: TimelineMessage['author'], { words }: InboxContext, me: string | undefined): string {
  if (author.id === me) return words('you');
  return author.name ?? words(author.kind === 'bot' ? 'botName' : 'deskName');
}

function Status({
  status,
  words,
}: {
  readonly status: TimelineMessage['status'];
  readonly words: InboxContext['words'];
}): JSX.Element {
  switch (status) {
    case 'sending':
      return (
        <span class="status" data-status="sending">
          <Icon name="clock" size={13} /> {words('statusSending')}
        </span>
      );
    case 'seen':
      return (
        <span class="status" data-status="seen">
          <Icon name="checks" size={14} /> {words('statusSeen')}
        </span>
      );
    case 'refused':
      return (
        <span class="status" data-status="refused">
          <Icon name="alert" size={13} /> {words('statusRefused')}
        </span>
      );
    case 'sent':
      return (
        <span class="status" data-status="sent">
          <Icon name="check" size={13} /> {words('statusSent')}
        </span>
      );
  }
}

/** What can be done with a message that was not taken. */
function Refused({ message }: { readonly message: TimelineMessage }): JSX.Element {
  const { client, words } = useInbox();
  return (
    <p class="bubble-refused">
      <button type="button" class="button button-small" onClick={() => client.retry(message.key)}>
        {words('retry')}
      </button>
      <button type="button" class="button button-quiet button-small" onClick={() => client.drop(message.key)}>
        {words('remove')}
      </button>
    </p>
  );
}
