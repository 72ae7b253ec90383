import type { Command } from '../protocol/index.ts';
import type { ClientState } from './state.ts';

/** A choice of `new` is about the next message only. */
export function withoutNew(state: ClientState): ClientState {
  const { chosen, ...rest } = state;
  return chosen === 'new' ? rest : state;
}

/** The conversation a callback belongs to, also while it is on its way. */
export function conversationOfCallback(
  { conversations, outbox }: ClientState,
  callbackId: unknown,
): string | undefined {
  for (const { summary } of conversations.values()) {
    if (summary.callbacks.some(({ id }) => id === callbackId)) return summary.id;
  }
  return outbox.find(({ command }) => command.id === callbackId)?.command.conversationId;
}

/** A message that points to one the endpoint has forgotten points to nothing; without words of its own it is not worth keeping. */
export function aboutNothing(command: Command): Command | undefined {
  if (command.type !== 'message.send') return command;
  const { text, attachments } = command.data;
  if (text.trim() === '' && !attachments) return undefined;
  return { ...command, data: { text, ...(attachments ? { attachments } : {}) } };
}
