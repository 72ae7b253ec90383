import type { Callback, CallbackState } from '../../../protocol/callback.ts';
import { useClientState, usePanel, useServerNow } from '../../panel/context.ts';
import type { PanelWordKey } from '../../panel/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { CallActions } from './CallActions.tsx';
import { CallSteps } from './CallSteps.tsx';
import { useCallTimes } from './callTimes.ts';
import { Countdown } from './Countdown.tsx';
import { formatDuration } from './formatDuration.ts';
import { RefusalNotice } from './RefusalNotice.tsx';
import { isWaiting } from './screenOf.ts';
import { ShownNumber } from './ShownNumber.tsx';
import type { Call } from './useCall.ts';
import { secondsUntil, useClock } from './useClock.ts';
import { calendar } from '../../ui/viewIcons.ts';

/** Seconds before the promised time at which, with nobody found, an apology and another way are due. */
const APOLOGY_S = 8;

/** What a screen about one callback is given. */
export interface CallScreenProps {
  call: Call;
  callback: Callback;
  onMove: () => void;
}

const TITLES: Partial<Record<CallbackState, PanelWordKey>> = {
  ringing_visitor: 'callbackStepRinging',
  connected: 'callbackStepTalking',
};

/** A call on its way: how long it takes, which step it is in, and what can be done meanwhile. */
export function CallProgress({ call, callback, onMove }: CallScreenProps) {
  const { words } = usePanel();
  const times = useCallTimes();
  const { state, dueAt } = callback;
  // Each second is the countdown's alone.
  const phase = useClock((now) => {
    const left = secondsUntil(dueAt, now);
    return left > APOLOGY_S ? 'early' : left > 0 ? 'late' : 'over';
  });
  const onPhone = state === 'ringing_visitor' || state === 'connected';
  const atSlot = callback.slot && dueAt === callback.slot.start;
  const delayed = isWaiting(callback) && callback.notBefore !== undefined && phase !== 'over';
  const late = isWaiting(callback) && phase !== 'early';
  return (
    <div class="call-progress">
      {onPhone || atSlot ? <PhoneSign callback={callback} /> : <Countdown callback={callback} />}
      <h2 class="call-title" tabIndex={-1}>
        {delayed
          ? words('callbackDelayedTitle', { time: times.time(dueAt) })
          : words(TITLES[state] ?? 'callbackCalling')}
      </h2>
      {delayed ? <p class="call-fine">{words('callbackDelayedText')}</p> : null}
      <ShownNumber phone={callback.phone} />
      {late ? <Apology onMove={onMove} /> : null}
      <CallSteps callback={callback} />
      <RefusalNotice call={call} />
      <CallActions
        call={call}
        onMove={onMove}
        withoutChat={late || state === 'connected'}
        withoutMove={late}
        withoutDelay={delayed || late}
      />
    </div>
  );
}

function PhoneSign({ callback }: { callback: Callback }) {
  const { words } = usePanel();
  const now = useServerNow(250);
  const connected = callback.state === 'connected' && callback.connectedAt;
  const time = connected ? formatDuration(now - Date.parse(connected)) : '';
  return (
    <div class="call-sign-room">
      <span class={`call-sign${callback.state === 'ringing_visitor' ? ' call-sign-rings' : ''}`}>
        <Icon name="phone" size={36} />
      </span>
      {connected ? (
        <span class="call-duration" role="timer" aria-live="off" aria-label={words('callbackDuration', { time })}>
          {time}
        </span>
      ) : null}
    </div>
  );
}

/** Said before the promise breaks, not after. */
function Apology({ onMove }: { onMove: () => void }) {
  const { open, words } = usePanel();
  const { config } = useClientState();
  return (
    <div class="call-apology" role="status">
      <p>{words('callbackSorryEarly')}</p>
      <div class="call-choice-row">
        <Button kind="primary" icon={calendar} wide onClick={onMove}>
          {words('callbackPickTime')}
        </Button>
        {config?.channels.includes('chat') ? (
          <Button icon="chat" wide onClick={() => open('chat')}>
            {words('callbackChat')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
