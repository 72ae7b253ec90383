import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Callback } from '../../protocol/index.ts';
import { useClientState, useInbox } from '../context.ts';
import { writeRoute } from '../route.ts';
import { Icon } from '../ui/Icon.tsx';
import { visitorName } from '../visitors/visitorName.ts';
import { wantsAgent, type VisitorRow } from '../visitors/visitorRows.ts';
import { agentNames } from './agentNames.ts';
import { CallbackFacts } from './CallbackFacts.tsx';
import { callbackStateWord } from './callbackStateWord.ts';
import { CallbackSteps } from './CallbackSteps.tsx';
import { formatPhone } from './formatPhone.ts';

/** A callback as a card: whom to call, by when, what about, and the next step. `now` is the server's time. */
export function CallbackCard(props: {
  readonly callback: Callback;
  readonly row: VisitorRow;
  readonly now: number;
}): JSX.Element {
  const { callback, row, now } = props;
  const { words, times, locale } = useInbox();
  const { inbox } = useClientState();
  const me = inbox?.me.id;
  const automatic = (inbox?.phone ?? 'manual') !== 'manual';
  const id = useId();
  const name = callback.name ?? visitorName(row, words, locale);
  const phone = formatPhone(callback.phone);
  return (
    <article class="callback" data-state={callback.state} data-mine={callback.agent?.id === me} aria-labelledby={id}>
      <h3 id={id} class="callback-name" aria-label={words('callbackOf', { name })}>
        <a href={writeRoute({ visitorId: row.visitorId })}>{name}</a>
      </h3>
      <Due callback={callback} now={now} />
      <a class="callback-phone" href={`tel:${callback.phone}`} aria-label={words('callNumber', { phone })}>
        <Icon name="phone" size={16} />
        <bdi dir="ltr">{phone}</bdi>
      </a>
      <CallbackFacts callback={callback} />
      {callback.slot && <SlotLines callback={callback} row={row} now={now} />}
      {callback.state !== 'requested' && (
        <p class="callback-state">
          <strong>
            {callbackStateWord(callback, {
              words,
              me,
              automatic,
              agentNames: (ids) => agentNames(inbox?.agents, ids, locale),
            })}
          </strong>
          {callback.when === 'now' && !wantsAgent(callback) && !callback.retryAt && (
            <span>{words('promisedAt', { time: times.clock(callback.dueAt) })}</span>
          )}
        </p>
      )}
      <CallbackSteps callback={callback} />
    </article>
  );
}

/** The countdown while somebody has to claim it; afterwards there is nothing to count. */
function Due({ callback, now }: { readonly callback: Callback; readonly now: number }): JSX.Element | null {
  const { words, times } = useInbox();
  if (!wantsAgent(callback)) return null;
  const left = Date.parse(callback.dueAt) - now;
  const span = times.countdown(Math.abs(left));
  return (
    <span class="callback-due" role="timer" data-tone={left < 0 ? 'danger' : left < 60_000 ? 'warn' : 'plain'}>
      {words(left < 0 ? 'overdue' : 'dueIn', { span })}
    </span>
  );
}

function SlotLines(props: {
  readonly callback: Callback;
  readonly row: VisitorRow;
  readonly now: number;
}): JSX.Element {
  const { words, times } = useInbox();
  const slot = props.callback.slot!;
  const here = times.slot(slot, props.now);
  const there = times.slot(slot, props.now, props.row.current.timeZone);
  if (here === there) return <p class="callback-when">{words('slotSame', { time: here })}</p>;
  return (
    <p class="callback-when">
      <span>{words('slotHere', { time: here })}</span>
      <span>{words('slotThere', { time: there })}</span>
    </p>
  );
}
