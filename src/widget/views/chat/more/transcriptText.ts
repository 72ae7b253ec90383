import { messagesOf } from '../../../../client/messageView.ts';
import type { ClientState } from '../../../../client/state.ts';

/** How a conversation is put down. */
export interface TranscriptOptions {
  /** BCP 47 */
  readonly locale: string;
  readonly timeZone: string;
  /** What the visitor is called, and who answers without a name. */
  readonly you: string;
  readonly team: string;
}

/** A conversation as plain text, a message a paragraph, as far as it is on this device. Absent when a part is missing. */
export function transcriptText(
  state: ClientState,
  conversationId: string,
  { locale, timeZone, you, team }: TranscriptOptions,
): string | undefined {
  const conversation = state.conversations.get(conversationId);
  if (!conversation?.complete) return undefined;
  const format = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const messages = messagesOf(state, conversationId).map(({ at, author, text, attachments }) => {
    const name = author.kind === 'visitor' ? you : (author.name ?? team);
    const files = attachments?.map((file) => `[${file.name}]`) ?? [];
    return `${format.format(new Date(at))} ${name}:\n${[text, ...files].filter(Boolean).join('\n')}\n`;
  });
  return [state.config?.site.name ?? '', ...messages].join('\n');
}
