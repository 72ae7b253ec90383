import type { JSX } from 'preact';
import type { ClientState } from '../../client/index.ts';
import type { Event } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import { agentNames } from '../callback/agentNames.ts';
import { departmentName } from '../work/departmentName.ts';
import { eventSentence } from './eventSentence.ts';
import { activityText, type Activity } from './personSentence.ts';

/** Anything but a message, as one quiet line with its time. */
export function EventLine(props: {
  readonly event: Event;
  /** What followed on the site without anything between. */
  readonly also?: readonly Activity[] | undefined;
  readonly now: number;
  /** Titles of articles by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Of the desk: who reads, and what its departments are called. */
  readonly desk: ClientState['inbox'];
}): JSX.Element | null {
  const { event, also = [], now, titles, desk } = props;
  const { words, times, locale } = useInbox();
  const sentence = eventSentence(event, {
    words,
    times,
    locale,
    me: desk?.me.id,
    now,
    titles,
    departmentName: (id) => departmentName(desk?.departments, id, locale),
    agentNames: (ids) => agentNames(desk?.agents, ids, locale),
  });
  if (!sentence) return null;
  return (
    <div
      class="line"
      data-tone={sentence.tone ?? 'plain'}
      data-place={`${event.conversationId} ${event.seq}`}
      tabIndex={-1}
    >
      <span class="line-icon">
        <Icon name={sentence.icon} size={15} />
      </span>
      <p class="line-text">
        {[sentence.text, ...also.map((next) => activityText(next, words))].join(' · ')}
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
