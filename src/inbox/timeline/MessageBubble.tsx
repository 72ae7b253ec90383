import type { JSX } from 'preact';
import { answerOf } from '../../client/index.ts';
import type { Block, BlockAnswer } from '../../protocol/index.ts';
import { Answer, BlockView } from '../blocks/BlockView.tsx';
import { MessageFiles } from '../chat/attachments/MessageFiles.tsx';
import { useClientState, useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import { SafeText } from './SafeText.tsx';
import type { TimelineMessage } from './timelineItems.ts';
import { type Translation, useTranslation } from './useTranslation.ts';

/** One message: what it replies to, its words, its blocks with what was answered, and what can be done with it. */
export function MessageBubble(props: {
  readonly message: TimelineMessage;
  onArticle?(question: string): void;
}): JSX.Element {
  const { message } = props;
  const { conversationId, seq, text, blocks, answer } = message;
  const rich = message.author.kind !== 'visitor';
  const translation = useTranslation(message);
  return (
    <div
      class="bubble"
      data-status={message.status}
      data-place={seq === undefined ? undefined : `${conversationId} ${seq}`}
      tabIndex={-1}
    >
      {message.replyTo && <Quote conversationId={conversationId} quoted={message.replyTo} />}
      {text !== '' && (
        <p class="bubble-text" dir="auto">
          <SafeText text={text} rich={rich} />
        </p>
      )}
      {translation.answer && <Translated {...translation.answer} />}
      {answer && text === '' && <AnswerGiven conversationId={conversationId} answer={answer} />}
      {(message.attachments || message.attachmentIds) && <MessageFiles message={message} />}
      {blocks && <Blocks message={message} blocks={blocks} />}
      {message.status === 'refused' && <Refused message={message} />}
      <Tools message={message} translation={translation} {...(props.onArticle ? { onArticle: props.onArticle } : {})} />
    </div>
  );
}

/** The same words in the agent's language, below the visitor's own. */
function Translated({ text, to }: { readonly text: string; readonly to: string }): JSX.Element {
  const { words } = useInbox();
  return (
    <p class="bubble-translation">
      <small>{words('translation')}</small>
      <span lang={to} dir="auto">
        <SafeText text={text} rich={false} />
      </span>
    </p>
  );
}

/** A component of its own: only messages with blocks have to look at each change of the state. */
function Blocks(props: { readonly message: TimelineMessage; readonly blocks: readonly Block[] }): JSX.Element {
  const state = useClientState();
  const { conversationId, seq } = props.message;
  return (
    <>
      {props.blocks.map((block, index) => (
        <BlockView
          key={index}
          block={block}
          values={'id' in block && seq ? answerOf(state, conversationId, seq, block.id)?.values : undefined}
        />
      ))}
    </>
  );
}

function Quote(props: {
  readonly conversationId: string;
  readonly quoted: NonNullable<TimelineMessage['replyTo']>;
}): JSX.Element {
  const { words, goTo } = useInbox();
  const { seq, text, attachments } = props.quoted;
  return (
    <button
      type="button"
      class="bubble-quote"
      title={words('goToMessage')}
      onClick={() => goTo({ conversationId: props.conversationId, seq })}
    >
      <Icon name="reply" size={13} />
      <bdi>{text || (attachments?.[0]?.name ?? words('earlierMessage'))}</bdi>
    </button>
  );
}

/** An answer to a block that came without words of its own. */
function AnswerGiven(props: { readonly conversationId: string; readonly answer: BlockAnswer }): JSX.Element {
  const { answer, conversationId } = props;
  const events = useClientState().conversations.get(conversationId)?.events ?? [];
  const asked = events.find(({ seq }) => seq === answer.to);
  const blocks: readonly Block[] = (asked?.type === 'message.sent' && asked.data.blocks) || [];
  const block = blocks.find((candidate) => 'id' in candidate && candidate.id === answer.block);
  return <Answer block={block} values={answer.values} />;
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

function Tools(props: {
  readonly message: TimelineMessage;
  readonly translation: Translation;
  onArticle?(question: string): void;
}): JSX.Element | null {
  const { words, answerTo } = useInbox();
  const { message, onArticle, translation } = props;
  const { seq, conversationId } = message;
  if (seq === undefined) return null;
  return (
    <span class="bubble-tools">
      <button
        type="button"
        class="icon-button"
        aria-label={words('replyToMessage')}
        title={words('replyToMessage')}
        onClick={() => answerTo({ conversationId, seq })}
      >
        <Icon name="reply" size={16} />
      </button>
      {translation.offered && !translation.answer && (
        <button
          type="button"
          class="icon-button"
          aria-label={words('translateMessage')}
          title={words('translateMessage')}
          disabled={translation.busy}
          onClick={translation.ask}
        >
          <Icon name="globe" size={16} />
        </button>
      )}
      {onArticle && message.text !== '' && (
        <button
          type="button"
          class="icon-button bubble-article"
          aria-label={words('articleOfMessage')}
          title={words('articleOfMessage')}
          onClick={() => onArticle(message.text)}
        >
          <Icon name="article" size={16} />
        </button>
      )}
    </span>
  );
}
