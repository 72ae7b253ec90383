import type { VisitorClient } from '../../../../client/client.ts';
import { createPendingFiles, type PendingFiles } from '../../../../client/createPendingFiles.ts';
import { newId } from '../../../../protocol/ids.ts';

/** Where files wait before their conversation has a name. */
const UNNAMED = 'new';

/** By client and conversation: what was chosen stays when the visitor looks elsewhere meanwhile. */
const known = new WeakMap<VisitorClient, Map<string, PendingFiles>>();

/** The files of the message that is being written in a conversation. A conversation that has just begun takes over those that began it. */
export function pendingOf(client: VisitorClient, view: Window, conversationId: string | undefined): PendingFiles {
  const all = known.get(client) ?? new Map<string, PendingFiles>();
  known.set(client, all);
  const name = conversationId ?? UNNAMED;
  const unnamed = all.get(UNNAMED);
  if (conversationId && unnamed && unnamed.list().length > 0 && !all.has(name)) {
    all.set(name, unnamed);
    all.delete(UNNAMED);
  }
  const random = (bytes: Uint8Array) => view.crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
  const pending = all.get(name) ?? createPendingFiles(client, () => newId({ now: client.serverNow, random }));
  all.set(name, pending);
  return pending;
}
