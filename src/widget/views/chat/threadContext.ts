import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageView } from '../../../client/select.ts';
import type { Conversation } from '../../../client/state.ts';
import type { ChatTimes } from './chatTimes.ts';

/** What the rows of a thread are drawn from, beside themselves. */
export interface Thread {
  readonly conversation: Conversation | undefined;
  readonly conversationId: string | undefined;
  readonly times: ChatTimes;
  /** The messages that show how far they have come. */
  readonly statuses: ReadonlySet<string>;
  /** The latest message: where the keyboard enters. */
  readonly latest: string | undefined;
  /** Quotes a message above the composer. */
  reply(message: MessageView): void;
  /** Brings a message into sight. */
  reveal(seq: number): void;
}

/** The thread around a message. */
export const ThreadContext = createContext<Thread | undefined>(undefined);

/** The thread around the calling message. */
export function useThread(): Thread {
  const thread = useContext(ThreadContext);
  if (!thread) throw new Error('useThread: there is no thread around this component.');
  return thread;
}
