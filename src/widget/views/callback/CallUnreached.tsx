import { useClientState, usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { CallScreenProps } from './CallProgress.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';
import { ShownNumber } from './ShownNumber.tsx';
import { calendar } from '../../ui/viewIcons.ts';

/** The phone rang and was not answered: once more, at another time, or on another number. */
export function CallUnreached({ call, callback, onMove }: CallScreenProps) {
  const { words } = usePanel();
  const { config, presence } = useClientState();
  const callNow = (presence ?? config?.presence)?.callNow ?? false;
  const again = () => {
    const { phone, name, topic } = callback;
    call.request({ phone, ...(name ? { name } : {}), ...(topic ? { topic } : {}) });
  };
  return (
    <div class="call-progress">
      <span class="call-sign call-sign-quiet">
        <Icon name="phone" size={36} />
      </span>
      <h2 class="call-title" tabIndex={-1}>
        {words('callbackUnreachedTitle')}
      </h2>
      <ShownNumber phone={callback.phone} sentence="callbackUnreachedText" />
      <RefusalNotice call={call} />
      <div class="call-choice-row">
        {callNow ? (
          <Button kind="primary" icon="phone" wide busy={call.waiting !== undefined} onClick={again}>
            {words('callbackCallAgain')}
          </Button>
        ) : null}
        <Button kind={callNow ? 'quiet' : 'primary'} icon={calendar} wide onClick={onMove}>
          {words('callbackPickTime')}
        </Button>
        <Button kind="plain" onClick={call.dismiss}>
          {words('callbackOtherNumber')}
        </Button>
      </div>
    </div>
  );
}
