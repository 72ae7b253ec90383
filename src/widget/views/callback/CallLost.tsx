import type { Callback } from '../../../protocol/callback.ts';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { calendar } from '../../ui/viewIcons.ts';
import type { CallScreenProps } from './CallProgress.tsx';
import { OtherWays } from './OtherWays.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';
import { ShownNumber } from './ShownNumber.tsx';

/** Why a call failed, as far as a visitor can do something about it. */
const ABOUT_NUMBER: ReadonlySet<Callback['reason']> = new Set(['wrong_number', 'unreachable', 'not_allowed']);

/** The call could not be made, or waited too long: whose fault it is, and every other way. */
export function CallLost({ call, callback, onMove }: CallScreenProps) {
  const { words } = usePanel();
  const expired = callback.state === 'expired';
  const badNumber = !expired && ABOUT_NUMBER.has(callback.reason);
  return (
    <div class="call-progress">
      <span class="call-sign call-sign-quiet">
        <Icon name="alert" size={36} />
      </span>
      <h2 class="call-title" tabIndex={-1}>
        {words(expired ? 'callbackExpiredTitle' : 'callbackFailedTitle')}
      </h2>
      {badNumber ? (
        <ShownNumber phone={callback.phone} sentence="callbackFailedNumber" />
      ) : (
        <p class="call-lead">{words(expired ? 'callbackExpiredText' : 'callbackFailedPhone')}</p>
      )}
      <RefusalNotice call={call} />
      <div class="call-choice-row">
        {badNumber ? (
          <Button kind="primary" icon="phone" wide onClick={call.dismiss}>
            {words('callbackOtherNumber')}
          </Button>
        ) : (
          <>
            <Button kind="primary" icon={calendar} wide onClick={onMove}>
              {words('callbackPickTime')}
            </Button>
            <Button icon="phone" wide busy={call.busy === 'again'} onClick={() => call.again('not_called')}>
              {words(expired ? 'callbackNobodyCalled' : 'callbackTryNow')}
            </Button>
          </>
        )}
        <OtherWays />
      </div>
      {badNumber ? null : (
        <Button kind="plain" onClick={call.dismiss}>
          {words('callbackOtherNumber')}
        </Button>
      )}
    </div>
  );
}
