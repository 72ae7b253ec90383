import type { JSX } from 'preact';
import { plainLine } from '../../client/plainLine.ts';
import type { CallbackState } from '../../protocol/index.ts';
import type { InboxWordKey } from '../words.ts';
import { agentNames } from '../callback/agentNames.ts';
import { callbackStateWord } from '../callback/callbackStateWord.ts';
import { useClientState, useInbox, type InboxContext } from '../context.ts';
import { writeRoute } from '../route.ts';
import { VisitorAvatar } from '../ui/Avatar.tsx';
import { Icon } from '../ui/Icon.tsx';
import { wantsAgent, type VisitorRow } from './visitorRows.ts';
import { visitorName } from './visitorName.ts';

/** Milliseconds of waiting after which a row turns amber, then red. */
const LONG_MS = 2 * 60_000;
const TOO_LONG_MS = 5 * 60_000;

/** One visitor in the list: who, what they said last, what is due. The whole row is a link. */
export function VisitorListRow(props: {
  readonly row: VisitorRow;
  readonly now: number;
  readonly selected: boolean;
}): JSX.Element {
  const { row, now, selected } = props;
  const inbox = useInbox();
  const { words, times, locale } = inbox;
  const me = useClientState().inbox?.me.id;
  return (
    <li>
      <a
        class="visitor-row"
        href={writeRoute({ visitorId: row.visitorId })}
        aria-current={selected ? 'true' : undefined}
        data-unread={row.unread > 0}
        data-closed={row.status === 'closed'}
      >
        <VisitorAvatar id={row.visitorId} name={row.visitor.name} />
        <span class="row-name">
          <bdi>{visitorName(row, words, locale)}</bdi>
        </span>
        <time class="row-time" dateTime={row.activeAt}>
          {times.brief(row.activeAt, now)}
        </time>
        <span class="row-preview" dir="auto">
          {previewOf(row, inbox, me)}
        </span>
        {row.unread > 0 && (
          <span class="row-unread">
            <span aria-hidden="true">{row.unread > 99 ? '99+' : row.unread}</span>
            <span class="sr-only">{words('unread', { count: row.unread })}</span>
          </span>
        )}
        <Badges row={row} now={now} me={me} />
      </a>
    </li>
  );
}

const PAST_WORDS: Partial<Record<CallbackState, InboxWordKey>> = {
  missed_by_visitor: 'eventMissedByVisitor',
  cancelled: 'eventCancelledDesk',
};

function previewOf(row: VisitorRow, { words }: InboxContext, me: string | undefined): JSX.Element | string {
  if (row.typing) return <em class="typing-word">{words('typing')}</em>;
  const { preview, callback, pastCallback } = row;
  const asked = callback && (!preview || callback.requestedAt > preview.at);
  if (asked) return words(callback.when === 'slot' ? 'previewSlot' : 'previewCallback');
  if (pastCallback && (!preview || pastCallback.endedAt! > preview.at))
    return words(PAST_WORDS[pastCallback.state] ?? 'eventCompleted');
  if (!preview) return '';
  const text = plainLine(preview);
  if (preview.by === 'visitor') return text;
  const agent = preview.by === 'agent' ? row.current.agent : undefined;
  if (!agent) return text;
  const before = { text: '', name: agent.name };
  return (
    <>
      {/* The direction of the line is that of what was said. */}
      <bdi>{words(agent.id === me ? 'previewYou' : 'previewAgent', before).trim()}</bdi> {text}
    </>
  );
}

/** What is due with this visitor, in small print under the name. Nothing when nothing is. */
function Badges({
  row,
  now,
  me,
}: {
  readonly row: VisitorRow;
  readonly now: number;
  readonly me: string | undefined;
}): JSX.Element | null {
  const { words, times, locale } = useInbox();
  const { inbox } = useClientState();
  const { callback, waitingSince } = row;
  const agent = row.current.agent;
  const { snoozedUntil, blocked } = row;
  if (!callback && !waitingSince && !agent && !snoozedUntil && !blocked && row.status === 'open') return null;
  const waited = waitingSince ? now - Date.parse(waitingSince) : 0;
  const left = callback ? Date.parse(callback.dueAt) - now : 0;
  return (
    <span class="row-badges">
      {waitingSince && (
        <span class="badge" data-tone={waited > TOO_LONG_MS ? 'danger' : waited > LONG_MS ? 'warn' : 'plain'}>
          <Icon name="clock" size={13} />
          {words('waitingFor', { span: times.span(waited) })}
        </span>
      )}
      {callback && (
        <span class="badge" data-tone={wantsAgent(callback) && left < 0 ? 'danger' : 'accent'}>
          <Icon name="phone" size={13} />
          {wantsAgent(callback) && left >= 0
            ? words('dueIn', { span: times.span(left) })
            : callbackStateWord(callback, {
                words,
                me,
                automatic: (inbox?.phone ?? 'manual') !== 'manual',
                agentNames: (ids) => agentNames(inbox?.agents, ids, locale),
              })}
        </span>
      )}
      {blocked && (
        <span class="badge" data-tone="danger">
          <Icon name="ban" size={13} />
          {words('blocked')}
        </span>
      )}
      {snoozedUntil && (
        <span class="badge" data-tone="plain">
          <Icon name="moon" size={13} />
          {words('snoozedUntil', { time: times.moment(Date.parse(snoozedUntil), now) })}
        </span>
      )}
      {row.status === 'closed' ? (
        <span class="badge" data-tone="quiet">
          {words('closed')}
        </span>
      ) : (
        agent && (
          <span class="badge" data-tone="quiet">
            {agent.id === me ? words('assignedToYou') : words('assignedToName', { name: agent.name })}
          </span>
        )
      )}
    </span>
  );
}
