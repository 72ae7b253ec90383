import type { JSX } from 'preact';
import { useInbox, type InboxContext } from '../context.ts';
import { AgentAvatar, VisitorAvatar } from '../ui/Avatar.tsx';
import { MessageBubble } from './MessageBubble.tsx';
import { MessageStatus } from './MessageStatus.tsx';
import type { TimelineMessage } from './timelineItems.ts';

/** Messages one author wrote in a row: their face and name once, the time and status under the last. */
export function MessageRun(props: {
  readonly messages: readonly TimelineMessage[];
  readonly visitorId: string;
  readonly visitor: string | undefined;
  readonly visitorLabel: string;
  /** The agent who reads. */
  readonly me: string | undefined;
  /** Makes an article of a visitor's message; absent where there is nothing to make one of. */
  onArticle?(question: string): void;
}): JSX.Element {
  const { messages, visitorId, me, onArticle } = props;
  const inbox = useInbox();
  const { author } = messages[0]!;
  const last = messages.at(-1)!;
  const fromVisitor = author.kind === 'visitor';
  const name = fromVisitor ? props.visitorLabel : authorName(author, inbox, me);
  return (
    <div class="run" data-side={fromVisitor ? 'visitor' : 'agent'} data-by={author.kind} data-mine={author.id === me}>
      {fromVisitor && <VisitorAvatar id={visitorId} name={props.visitor} />}
      {!fromVisitor && author.id !== me && <AgentAvatar name={author.name ?? name} />}
      <div class="run-body">
        <p class="run-name">
          <bdi>{name}</bdi>
        </p>
        {messages.map((message) => (
          <MessageBubble key={message.key} message={message} {...(fromVisitor && onArticle ? { onArticle } : {})} />
        ))}
        <p class="run-foot" aria-live="off">
          <time dateTime={last.at} title={inbox.times.full(last.at)}>
            {inbox.times.clock(last.at)}
          </time>
          {!fromVisitor && <MessageStatus status={last.status} />}
        </p>
      </div>
    </div>
  );
}

function authorName(author: TimelineMessage['author'], { words }: InboxContext, me: string | undefined): string {
  if (author.id === me) return words('you');
  return author.name ?? words(author.kind === 'bot' ? 'botName' : 'deskName');
}
