import { isActive, stepCallback } from '../../../protocol/callback.ts';
import { useClientState, usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import type { Call } from './useCall.ts';

/** Minutes the visitor can put a call off with one tap. */
const DELAY_MIN = 5;

/** What can be done with a call while it is under way. */
export interface CallActionsProps {
  call: Call;
  onMove: () => void;
  /** The chat is offered elsewhere on the screen. */
  withoutChat?: boolean;
  /** Another time is offered elsewhere on the screen. */
  withoutMove?: boolean;
  /** It makes no sense now to put it off by a few minutes. */
  withoutDelay?: boolean;
}

/** Chat meanwhile, five minutes more, another time, or no call after all: only what the call's state allows. */
export function CallActions({ call, onMove, withoutChat, withoutMove, withoutDelay }: CallActionsProps) {
  const { open, words } = usePanel();
  const { config } = useClientState();
  const state = call.callback?.state;
  if (!state) return null;
  const chat = !withoutChat && isActive(state) && config?.channels.includes('chat');
  return (
    <div class="call-actions">
      {chat ? (
        <Button icon="chat" wide onClick={() => open('chat')}>
          {words('callbackChat')}
        </Button>
      ) : null}
      {!withoutDelay && stepCallback(state, 'delayed') ? (
        <Button kind="plain" busy={call.busy === 'delaying'} onClick={() => call.delay(DELAY_MIN)}>
          {words('callbackDelay')}
        </Button>
      ) : null}
      {!withoutMove && stepCallback(state, 'rescheduled') ? (
        <Button kind="plain" onClick={onMove}>
          {words('callbackMove')}
        </Button>
      ) : null}
      {stepCallback(state, 'cancelled') ? (
        <Button kind="plain" busy={call.busy === 'cancelling'} onClick={() => void call.cancel()}>
          {words('callbackCancel')}
        </Button>
      ) : null}
    </div>
  );
}
