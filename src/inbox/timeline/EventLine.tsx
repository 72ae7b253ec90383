import type { JSX } from 'preact';
import type { Event } from '../../protocol/index.ts';
import { useClientState, useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import { eventSentence } from './eventSentence.ts';

/** Anything but a message, as one quiet line with its time. */
export function EventLine(props: {
  readonly event: Event;
  readonly now: number;
  /** Titles of articles by id. */
  readonly titles: ReadonlyMap<string, string>;
}): JSX.Element | null {
  const { event, now, titles } = props;
  const { words, times, locale } = useInbox();
  const me = useClientState().inbox?.me.id;
  const sentence = eventSentence(event, { words, times, locale, me, now, titles });
  if (!sentence) return null;
  return (
    <div class="line" data-tone={sentence.tone ?? 'plain'}>
      <span class="line-icon">
        <Icon name={sentence.icon} size={15} />
      </span>
      <p class="line-text">
        {sentence.text}
        {sentence.more?.map((text) => (
          <span class="line-more" key={text}>
            {text}
          </span>
        ))}
      </p>
      <time class="line-time" dateTime={event.at} title={times.full(event.at)}>
        {times.clock(event.at)}
      </time>
    </div>
  );
}
