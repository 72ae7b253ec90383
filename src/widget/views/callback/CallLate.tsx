import { useClientState, usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { CallActions } from './CallActions.tsx';
import type { CallScreenProps } from './CallProgress.tsx';
import { OtherWays } from './OtherWays.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';
import { ShownNumber } from './ShownNumber.tsx';
import { useCallNow } from './useCallNow.ts';
import { calendar } from '../../ui/viewIcons.ts';

/** Nobody called in time. The request keeps its place; another time, another try or the chat are one tap away. */
export function CallLate({ call, callback, onMove }: CallScreenProps) {
  const { words } = usePanel();
  const { config } = useClientState();
  const { callNow } = useCallNow(callback.department);
  return (
    <div class="call-progress">
      <span class="call-sign call-sign-quiet">
        <Icon name="clock" size={36} />
      </span>
      <h2 class="call-title" tabIndex={-1}>
        {words('callbackLateTitle')}
      </h2>
      <p class="call-lead">{words(callback.slot ? 'callbackLateSlotText' : 'callbackLateText')}</p>
      <ShownNumber phone={callback.phone} />
      <RefusalNotice call={call} />
      <div class="call-choice-row">
        <Button kind="primary" icon={calendar} wide onClick={onMove}>
          {words('callbackPickTime')}
        </Button>
        {callNow && callback.state === 'missed_by_agent' ? (
          <Button icon="phone" wide busy={call.busy === 'again'} onClick={() => call.again('not_called')}>
            {words('callbackTryNow')}
          </Button>
        ) : null}
        <OtherWays withoutChat={!config?.channels.includes('chat')} />
      </div>
      <CallActions call={call} onMove={onMove} withoutChat withoutMove withoutDelay />
    </div>
  );
}
