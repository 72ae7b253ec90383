import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Call } from './useCall.ts';

/** The endpoint took the request and can tell no more: thanks, and what happens next. */
export function CallTaken({ call }: { call: Call }) {
  const { words } = usePanel();
  return (
    <div class="call-progress">
      <span class="call-sign call-sign-good">
        <Icon name="check" size={36} />
      </span>
      <h2 class="call-title" tabIndex={-1}>
        {words('callbackTaken')}
      </h2>
      <Button kind="plain" onClick={call.dismiss}>
        {words('callbackAgain')}
      </Button>
    </div>
  );
}
