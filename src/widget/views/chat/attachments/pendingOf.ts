import type { VisitorClient } from '../../../../client/client.ts';
import { createPendingFiles, type PendingFiles } from '../../../../client/createPendingFiles.ts';
import { newId } from '../../../../protocol/ids.ts';
import { visitorMemory } from '../../../panel/visitorMemory.ts';

/** Where files wait before their conversation has a name. */
const UNNAMED = 'new';

/** By conversation: what was chosen stays when the visitor looks elsewhere meanwhile. */
class PendingLists extends Map<string, PendingFiles> {
  /** Gives up what has not gone out yet: sent up later it would begin a conversation of somebody else's. */
  forget(): void {
    for (const pending of this.values()) for (const { id } of pending.list()) pending.remove(id);
  }
}

/** The files of the message that is being written in a conversation. A conversation that has just begun takes over those that began it. */
export function pendingOf(client: VisitorClient, view: Window, conversationId: string | undefined): PendingFiles {
  const all = visitorMemory(client, 'files', () => new PendingLists());
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
