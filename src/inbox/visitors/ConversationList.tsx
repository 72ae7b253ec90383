import type { JSX } from 'preact';
import { plainLine } from '../../client/plainLine.ts';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { conversationNumbers } from './conversationNumbers.ts';
import type { VisitorRow } from './visitorRows.ts';

/** A visitor's conversations, newest first; pressing one shows its beginning and answers in it. */
export function ConversationList(props: {
  readonly row: VisitorRow;
  readonly target: ConversationSummary;
  onTarget(conversationId: string): void;
}): JSX.Element {
  const { words, times, ports, goTo } = useInbox();
  const { row, target } = props;
  const numbers = conversationNumbers(row.conversations);
  return (
    <section class="details-part">
      <h3>{words('conversations')}</h3>
      <ul class="conversation-list">
        {row.conversations.map(({ id, startedAt, status, preview, snoozedUntil }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === target.id}
              onClick={() => {
                props.onTarget(id);
                goTo({ conversationId: id, seq: 1 });
              }}
            >
              <span class="thread-dot" data-thread={numbers.get(id)! % 4} aria-hidden="true" />
              <span class="conversation-about">
                <bdi>{(preview && plainLine(preview)) || words('conversationEmpty')}</bdi>
              </span>
              <span class="conversation-when">
                {times.brief(startedAt, ports.clock.now())} ·{' '}
                {words(status === 'closed' ? 'closed' : snoozedUntil ? 'snoozed' : 'openWord')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
