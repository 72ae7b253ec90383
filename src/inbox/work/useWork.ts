import { useMemo } from 'preact/hooks';
import type { Sent } from '../../client/index.ts';
import type { ConversationSummary } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import type { InboxWordKey } from '../words.ts';

/** What can be done with a conversation as a whole. Each is told to the agent when it was refused. */
export interface Work {
  /** `null` is nobody. */
  assign(agentId: string | null): void;
  transfer(department: string, note: string): void;
  close(): void;
  reopen(): void;
  /** Milliseconds since the epoch. */
  snooze(until: number): void;
  wake(): void;
  block(blocked: boolean): void;
  sendTranscript(email: string): void;
}

/** The work on a conversation. */
export function useWork({ id }: Pick<ConversationSummary, 'id'>): Work {
  const { client, notify } = useInbox();
  return useMemo(() => {
    function told({ done }: Sent, success?: InboxWordKey, failure: InboxWordKey = 'actionFailed'): void {
      void done.then((outcome) => {
        if (!outcome.ok) notify(outcome.problem.code === 'channel_closed' ? failure : 'actionFailed');
        else if (success) notify(success);
      });
    }
    return {
      assign: (agentId) => told(client.send('conversation.assign', id, { agentId })),
      transfer: (department, note) =>
        told(client.send('conversation.transfer', id, { department, ...(note.trim() ? { note: note.trim() } : {}) })),
      close: () => told(client.send('conversation.close', id, {})),
      reopen: () => told(client.send('conversation.reopen', id, {})),
      snooze: (until) => told(client.send('conversation.snooze', id, { until: new Date(until).toISOString() })),
      wake: () => told(client.send('conversation.wake', id, {})),
      block: (blocked) => told(client.send('visitor.block', id, { blocked })),
      sendTranscript: (email) =>
        told(client.send('transcript.request', id, { email }), 'transcriptSent', 'transcriptOff'),
    };
  }, [client, notify, id]);
}
