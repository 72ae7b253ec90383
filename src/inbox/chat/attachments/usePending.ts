import { useEffect, useState } from 'preact/hooks';
import {
  createPendingFiles,
  type AgentClient,
  type ClientState,
  type PendingFile,
  type PendingFiles,
} from '../../../client/index.ts';
import { newId } from '../../../protocol/index.ts';
import { useClientState, useInbox } from '../../context.ts';

/** What files are taken. */
export type FileRules = NonNullable<NonNullable<ClientState['inbox']>['attachments']>;

/** The files of the reply that is being written in a conversation. */
export interface ReplyFiles extends Omit<PendingFiles, 'list' | 'add' | 'subscribe'> {
  readonly list: readonly PendingFile[];
  /** Absent when no files are taken. */
  readonly rules: FileRules | undefined;
  /** Takes files along. Returns how many were too many. */
  add(files: readonly File[]): number;
}

/** By client and conversation: what was chosen stays when the agent looks elsewhere meanwhile. */
const known = new WeakMap<AgentClient, Map<string, PendingFiles>>();

/** The files of the next reply in a conversation, redrawn after each change. */
export function usePending(conversationId: string): ReplyFiles {
  const { client, ports } = useInbox();
  const rules = useClientState().inbox?.attachments;
  const all = known.get(client) ?? new Map<string, PendingFiles>();
  known.set(client, all);
  const pending = all.get(conversationId) ?? createPendingFiles(client, () => newId({ now: client.serverNow, random }));
  all.set(conversationId, pending);
  const [, redraw] = useState({});
  useEffect(() => pending.subscribe(() => redraw({})), [pending]);

  function random(bytes: Uint8Array): Uint8Array {
    return ports.window.crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
  }

  return {
    ...pending,
    list: pending.list(),
    rules,
    add: (files) => (rules ? pending.add(files, rules) : files.length),
  };
}
