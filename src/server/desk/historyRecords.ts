import type { ConversationsQuery, ConversationSummary, Event } from '../../protocol/index.ts';

/** A sentence saved in the inbox to be used again. */
export interface ReplyRecord {
  readonly id: string;
  readonly shortcut: string;
  readonly text: string;
  readonly locale?: string;
  readonly by: { readonly id: string; readonly name: string };
  /** When it was saved last, milliseconds. */
  readonly at: number;
}

/** Reading single conversations, and finding them. */
export interface HistoryReads {
  eventAt(conversationId: string, seq: number): Promise<Event | undefined>;
  /** The latest events of a conversation with a `seq` below `before`, oldest first. */
  eventsBefore(query: { conversationId: string; before?: number; limit: number }): Promise<Event[]>;
  /** The latest events of a visitor over all their conversations, oldest first. */
  latestOf(visitorId: string, limit: number): Promise<Event[]>;
  /** Whether a block of a message has an answer. */
  isAnswered(conversationId: string, to: number, block: string): Promise<boolean>;
  /** Conversations in which a visitor has asked for something, newest activity first. `q` is words as `foldWords` gives them. */
  conversationsWhere(query: ConversationsQuery & { readonly limit: number }): Promise<ConversationSummary[]>;
  /** Open conversations whose visitor waits for an answer and that nobody has, longest waiting first. */
  waiting(limit: number): Promise<ConversationSummary[]>;
  /** Conversations put aside until a moment (milliseconds) or before. */
  dueSnoozes(until: number): Promise<ConversationSummary[]>;
  /** The earliest moment until which one is put aside. */
  nextSnooze(): Promise<number | undefined>;
  /** Events in whose words all of the given ones begin a word, latest first. Words as `foldWords` gives them. */
  search(words: string, limit: number): Promise<Event[]>;
  /** By shortcut, then by the time they were saved. */
  replies(): Promise<ReplyRecord[]>;
}

/** What belongs to it inside a transaction. */
export interface HistoryWrites {
  putReply(reply: ReplyRecord): Promise<void>;
  removeReply(id: string): Promise<void>;
}
