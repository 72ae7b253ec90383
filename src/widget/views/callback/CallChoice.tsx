import { useClientState, usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useCallTimes } from './callTimes.ts';
import type { Call } from './useCall.ts';
import { calendar } from '../../ui/viewIcons.ts';

/** What the buttons of the form do. */
export interface CallChoiceProps {
  call: Call;
  /** The device is working on a proof for the request. */
  checking: boolean;
  callNow: boolean;
  /** The free times are shown. */
  picking: boolean;
  /** Start of the slot chosen, ISO 8601. */
  chosen: string | undefined;
  onNow: () => void;
  onPick: () => void;
}

/** Now, or at a time: never more than one loud button, and none that promises what cannot be kept. */
export function CallChoice({ call, checking, callNow, picking, chosen, onNow, onPick }: CallChoiceProps) {
  const { words } = usePanel();
  const { config } = useClientState();
  const times = useCallTimes();
  const busy = call.waiting !== undefined;
  if (busy) return <Asking call={call} />;
  if (checking) {
    return (
      <div class="call-choice-row">
        <Button kind="primary" wide busy>
          {words('callbackChecking')}
        </Button>
        <p class="visually-hidden" role="status">
          {words('callbackChecking')}
        </p>
      </div>
    );
  }
  if (!config) {
    return (
      <div class="call-choice-row">
        <Button kind="primary" type="submit" icon="phone" wide>
          {words('callbackBack')}
        </Button>
      </div>
    );
  }
  return (
    <div class={`call-choice-row${picking ? ' call-choice-stays' : ''}`}>
      {picking ? (
        <Button key="book" kind={chosen ? 'primary' : 'quiet'} type="submit" icon={calendar} wide>
          {chosen ? words('callbackBook', { when: times.moment(chosen) }) : words('callbackPickTime')}
        </Button>
      ) : (
        <Button key="now" kind="primary" type="submit" icon="phone" wide>
          {words('callbackNow')}
        </Button>
      )}
      {!picking ? (
        <Button key="pick" icon={calendar} wide onClick={onPick}>
          {words('callbackPickTime')}
        </Button>
      ) : callNow ? (
        <Button key="rather-now" icon="phone" wide onClick={onNow}>
          {words('callbackNow')}
        </Button>
      ) : null}
    </div>
  );
}

/** The request is on its way. It can be taken back as long as nobody has it. */
function Asking({ call }: { call: Call }) {
  const { window, words } = usePanel();
  const { connection } = useClientState();
  const offline = connection === 'offline' || !window.navigator.onLine;
  return (
    <div class="call-choice-row">
      {offline ? <Notice tone="warning">{words('callbackAskingOffline')}</Notice> : null}
      <Button kind="primary" wide busy>
        {words('callbackAsking')}
      </Button>
      <Button kind="plain" onClick={call.withdraw}>
        {words('callbackWithdraw')}
      </Button>
    </div>
  );
}
