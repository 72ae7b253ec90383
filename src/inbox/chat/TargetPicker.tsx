import type { JSX } from 'preact';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { conversationNumbers } from '../visitors/conversationNumbers.ts';
import type { VisitorRow } from '../visitors/visitorRows.ts';

/** Which of a visitor's open conversations is answered. Nothing while there is only one to choose. */
export function TargetPicker(props: {
  readonly row: VisitorRow;
  readonly target: ConversationSummary;
  onTarget(conversationId: string): void;
}): JSX.Element | null {
  const { row, target } = props;
  const { words, times, ports } = useInbox();
  const choices = row.conversations.filter(({ status, id }) => status === 'open' || id === target.id);
  if (choices.length < 2) return null;
  const numbers = conversationNumbers(row.conversations);
  const now = ports.clock.now();
  return (
    <label class="target-picker">
      <span class="thread-dot" data-thread={numbers.get(target.id)! % 4} aria-hidden="true" />
      <span>{words('answeringIn')}</span>
      <select value={target.id} onChange={(event) => props.onTarget(event.currentTarget.value)}>
        {choices.map((conversation) => (
          <option key={conversation.id} value={conversation.id}>
            {words('conversationNumber', {
              number: numbers.get(conversation.id)!,
              time: times.brief(conversation.startedAt, now),
              about: conversation.preview?.text.slice(0, 40) ?? conversation.page?.title ?? '',
            })}
          </option>
        ))}
      </select>
    </label>
  );
}
