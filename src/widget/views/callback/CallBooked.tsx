import { usePanel } from '../../panel/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CallActions } from './CallActions.tsx';
import type { CallScreenProps } from './CallProgress.tsx';
import { useCallTimes } from './callTimes.ts';
import { RefusalNotice } from './RefusalNotice.tsx';
import { ShownNumber } from './ShownNumber.tsx';

/** A call at a time the visitor picked: when, in their own time zone, on which number, and how to change that. */
export function CallBooked({ call, callback, onMove }: CallScreenProps) {
  const { timeZone, words } = usePanel();
  const times = useCallTimes();
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
      <p class="call-fine">{words('callbackBookedHint')}</p>
      <RefusalNotice call={call} />
      <CallActions call={call} onMove={onMove} />
    </div>
  );
}
