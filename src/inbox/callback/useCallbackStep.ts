import { useState } from 'preact/hooks';
import type { Callback, Problem } from '../../protocol/index.ts';
import type { ClientState } from '../../client/index.ts';
import { useInbox, type InboxContext } from '../context.ts';

/** What an agent may do with a callback; each is a command. */
export type CallbackStepCommand =
  | 'callback.claim'
  | 'callback.decline'
  | 'callback.release'
  | 'callback.ring'
  | 'callback.connect'
  | 'callback.complete'
  | 'callback.miss';

/** What goes along with a step: a note when it is completed, why when the visitor was not reached. */
export interface StepParticulars {
  readonly note?: string;
  readonly reason?: 'no_answer' | 'busy' | 'machine' | 'wrong_number';
}

/** Takes a step with a callback and turns a refusal into a sentence. `busy` while the step is on its way. */
export function useCallbackStep(callback: Callback): {
  readonly busy: boolean;
  step(command: CallbackStepCommand, more?: StepParticulars): void;
} {
  const inbox = useInbox();
  const [busy, setBusy] = useState(false);

  async function step(command: CallbackStepCommand, { note, reason }: StepParticulars = {}): Promise<void> {
    if (busy) return;
    setBusy(true);
    const data = { callbackId: callback.id, ...(note ? { note } : {}), ...(reason ? { reason } : {}) };
    const sent = inbox.client.send(command, callback.conversationId, data);
    if (inbox.client.state().connection === 'offline') inbox.notify('actionOffline');
    const outcome = await sent.done;
    setBusy(false);
    if (!outcome.ok) tellRefusal(inbox, callback, outcome.problem);
  }

  return { busy, step: (command, more) => void step(command, more) };
}

function tellRefusal({ client, notify }: InboxContext, { id, conversationId }: Callback, problem: Problem): void {
  if (problem.code !== 'callback_state') {
    notify('actionFailed');
    return;
  }
  const state = client.state();
  const holder = findCallback(state, conversationId, id)?.agent;
  if (holder && holder.id !== state.inbox?.me.id) notify('somebodyFaster', { name: holder.name });
  else notify('callbackMoved');
}

function findCallback(state: ClientState, conversationId: string, id: string): Callback | undefined {
  return state.conversations.get(conversationId)?.summary.callbacks.find((callback) => callback.id === id);
}
