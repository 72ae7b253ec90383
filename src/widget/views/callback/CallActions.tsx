import { isActive, stepCallback } from '../../../protocol/callback.ts';
import { useClientState, usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import type { Call } from './useCall.ts';

/** What can be done with a call while it is under way. */
export interface CallActionsProps {
  call: Call;
  onMove: () => void;
  /** The chat is offered elsewhere on the screen. */
  withoutChat?: boolean;
  /** Another time is offered elsewhere on the screen. */
  withoutMove?: boolean;
}

/** Chat meanwhile, another time, or no call after all: only what the call's state allows. */
export function CallActions({ call, onMove, withoutChat, withoutMove }: CallActionsProps) {
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
