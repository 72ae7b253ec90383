import type { PanelContext } from '../../../panel/context.ts';
import { transcriptText } from './transcriptText.ts';

/**
 * Puts a conversation as a text file among the visitor's downloads: as the desk has it, or else, without a connection, as
 * it is on this device. Rejects when neither has the whole of it.
 */
export async function saveTranscript(
  { client, locale, timeZone, window, words }: PanelContext,
  conversationId: string,
  name: string,
): Promise<void> {
  const text = await client.loadTranscript(conversationId, 'txt', locale).catch((error: unknown) => {
    const as = { locale, timeZone, you: words('chatYou'), team: words('chatTeam') };
    const own = transcriptText(client.state(), conversationId, as);
    if (own === undefined) throw error;
    return own;
  });
  const view = window as Window & typeof globalThis;
  const address = view.URL.createObjectURL(new view.Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = view.document.createElement('a');
  link.href = address;
  link.download = `${name}.txt`;
  view.document.body.append(link);
  link.click();
  link.remove();
  view.setTimeout(() => view.URL.revokeObjectURL(address), 60_000);
}
