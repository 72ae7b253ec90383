import type { JSX } from 'preact';
import { useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import { SafeText } from './SafeText.tsx';
import type { TimelineNote } from './timelineItems.ts';

/** Words for the team, in a look of their own: nobody takes them for something the visitor has read. */
export function NoteCard(props: {
  readonly note: TimelineNote;
  readonly conversationId: string;
  readonly me: string | undefined;
}): JSX.Element {
  const { note, conversationId, me } = props;
  const { client, words, times } = useInbox();
  const { author, status } = note;
  return (
    <article
      class="note-card"
      data-status={status}
      data-place={note.seq === undefined ? undefined : `${conversationId} ${note.seq}`}
      tabIndex={-1}
      aria-label={words('internalNote')}
    >
      <p class="note-head">
        <Icon name="lock" size={14} />
        <strong>{words('internalNote')}</strong>
        <span>
          <bdi>{author.id === me ? words('you') : (author.name ?? words('deskName'))}</bdi>
        </span>
        <time dateTime={note.at} title={times.full(note.at)}>
          {times.clock(note.at)}
        </time>
      </p>
      <p class="bubble-text" dir="auto">
        <SafeText text={note.text} rich />
      </p>
      {status === 'sending' && (
        <p class="note-status">
          <Icon name="clock" size={13} /> {words('noteSaving')}
        </p>
      )}
      {status === 'refused' && (
        <p class="note-status" data-status="refused">
          <Icon name="alert" size={13} /> {words('noteRefused')}
          <button type="button" class="button button-small" onClick={() => client.retry(note.key)}>
            {words('retry')}
          </button>
          <button type="button" class="button button-quiet button-small" onClick={() => client.drop(note.key)}>
            {words('remove')}
          </button>
        </p>
      )}
    </article>
  );
}
