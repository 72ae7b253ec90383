import type { JSX } from 'preact';
import { useClientState, useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import { quoteOf } from './quoteOf.ts';

/** Over the text: which message is replied to, and a way out of it. */
export function ReplyQuote(props: {
  readonly conversationId: string;
  readonly seq: number;
  onDrop(): void;
}): JSX.Element {
  const { words } = useInbox();
  const state = useClientState();
  return (
    <div class="composer-quote">
      <Icon name="reply" size={15} />
      <p>
        <span class="sr-only">{words('replyingTo')}: </span>
        <bdi>{quoteOf(state, props.conversationId, props.seq)?.text ?? words('replyingTo')}</bdi>
      </p>
      <button type="button" class="icon-button" aria-label={words('dropQuote')} onClick={props.onDrop}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
