import type { JSX } from 'preact';
import { useClientState, useInbox } from '../context.ts';

/** Says that the timeline goes on with another of the visitor's conversations. */
export function ThreadMark(props: { readonly conversationId: string; readonly number: number }): JSX.Element {
  const { words, times, ports } = useInbox();
  const summary = useClientState().conversations.get(props.conversationId)?.summary;
  const time = summary ? times.brief(summary.startedAt, ports.clock.now()) : '';
  return (
    <p class="thread-mark">
      <span class="thread-dot" data-thread={props.number % 4} aria-hidden="true" />
      {words('threadMark', { number: props.number, time })}
    </p>
  );
}
