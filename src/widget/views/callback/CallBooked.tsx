import { usePanel, useServerNow } from '../../panel/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CallActions } from './CallActions.tsx';
import { CallLinks } from './CallLinks.tsx';
import type { CallScreenProps } from './CallProgress.tsx';
import { useCallTimes } from './callTimes.ts';
import { RefusalNotice } from './RefusalNotice.tsx';
import { ReminderLine } from './ReminderLine.tsx';
import { ShownNumber } from './ShownNumber.tsx';

/** Milliseconds after which "today" and "tomorrow" are held against the clock again. */
const TICK_MS = 15_000;
/** Milliseconds before its time from which a call can be put off by some minutes. */
const NEAR_MS = 15 * 60_000;

/** A call at a time the visitor picked: when, in their own time zone, on which number, and how to keep or change that. */
export function CallBooked({ call, callback, onMove }: CallScreenProps) {
  const { timeZone, words } = usePanel();
  const times = useCallTimes();
  const far = Date.parse(callback.dueAt) - useServerNow(TICK_MS) > NEAR_MS;
  return (
    <div class="call-progress">
      <span class="call-sign call-sign-good">
        <Icon name="check" size={36} />
      </span>
      <h2 class="call-title" tabIndex={-1}>
        {words('callbackBookedTitle')}
      </h2>
      <time class="call-when" dateTime={callback.dueAt}>
        <span>{times.relativeDate(callback.dueAt)}</span>
        <strong>{times.time(callback.dueAt)}</strong>
        <span class="call-fine">{times.zoneName(timeZone)}</span>
      </time>
      <ShownNumber phone={callback.phone} />
      <p class="call-fine">
        {words('callbackBookedHint')} <ReminderLine callback={callback} />
      </p>
      <CallLinks callback={callback} />
      <RefusalNotice call={call} />
      <CallActions call={call} onMove={onMove} withoutDelay={far} />
    </div>
  );
}
