import type { CallbackReason } from '../../../protocol/callback.ts';
import { usePanel } from '../../panel/context.ts';
import type { PanelWordKey } from '../../panel/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { CallScreenProps } from './CallProgress.tsx';
import { useCallTimes } from './callTimes.ts';
import { RefusalNotice } from './RefusalNotice.tsx';
import { ShownNumber } from './ShownNumber.tsx';
import { calendar } from '../../ui/viewIcons.ts';

const SENTENCES: Partial<Record<CallbackReason, PanelWordKey>> = {
  busy: 'callbackWasBusy',
  machine: 'callbackWasMachine',
  wrong_number: 'callbackWasWrong',
};

/** The phone rang and was not answered: when it rings again, and once more now, at another time, or on another number. */
export function CallUnreached({ call, callback, onMove }: CallScreenProps) {
  const { words } = usePanel();
  const times = useCallTimes();
  const { retryAt, reason } = callback;
  const wrong = reason === 'wrong_number';
  return (
    <div class="call-progress">
      <span class="call-sign call-sign-quiet">
        <Icon name="phone" size={36} />
      </span>
      <h2 class="call-title" tabIndex={-1}>
        {words('callbackUnreachedTitle')}
      </h2>
      <ShownNumber phone={callback.phone} sentence={(reason && SENTENCES[reason]) ?? 'callbackUnreachedText'} />
      {retryAt ? <p class="call-retry">{words('callbackRetryAt', { when: times.moment(retryAt) })}</p> : null}
      <RefusalNotice call={call} />
      <div class="call-choice-row">
        {wrong ? (
          <Button kind="primary" icon="phone" wide onClick={call.dismiss}>
            {words('callbackOtherNumber')}
          </Button>
        ) : (
          <Button kind="primary" icon="phone" wide busy={call.busy === 'again'} onClick={() => call.again('missed')}>
            {words('callbackIMissed')}
          </Button>
        )}
        <Button icon={calendar} wide onClick={onMove}>
          {words('callbackPickTime')}
        </Button>
      </div>
      <div class="call-actions">
        <Button kind="plain" busy={call.busy === 'again'} onClick={() => call.again('not_called')}>
          {words('callbackNobodyCalled')}
        </Button>
        {wrong ? null : (
          <Button kind="plain" onClick={call.dismiss}>
            {words('callbackOtherNumber')}
          </Button>
        )}
        {retryAt ? (
          <Button kind="plain" busy={call.busy === 'cancelling'} onClick={() => void call.cancel()}>
            {words('callbackCancel')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
