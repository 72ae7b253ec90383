import { currentConversation } from '../../../client/select.ts';
import type { Callback } from '../../../protocol/callback.ts';
import { useClientState, usePanel } from '../../panel/context.ts';

/** Says how the visitor will be reminded, where there is a way to. */
export function ReminderLine({ callback }: { callback: Callback }) {
  const { words } = usePanel();
  const state = useClientState();
  if (callback.sms) return <>{words('callbackRemindSms')}</>;
  if (!currentConversation(state)?.summary.visitor.email) return null;
  return <>{words('callbackRemindEmail')}</>;
}
