import type { ConversationSummary } from './conversation.ts';
import type { Event } from './events.ts';

/**
 * The answer of `GET /v1/conversations/{id}/events?before=&limit=` and of the same under `/v1/agent`: a page of one
 * conversation, oldest first, its newest without `before` (a `seq`, excluded).
 */
export interface HistoryAnswer {
  readonly conversation: ConversationSummary;
  readonly events: readonly Event[];
  /** True when there are older ones. */
  readonly more: boolean;
  readonly serverTime: string;
}

/** The answer of `GET /v1/agent/visitors/{id}/timeline?limit=`: a visitor's latest events over all their conversations. */
export interface TimelineAnswer {
  /** All of them, oldest first, also those in which nothing was asked for. */
  readonly conversations: readonly ConversationSummary[];
  readonly events: readonly Event[];
  readonly more: boolean;
  readonly serverTime: string;
}

/** What `GET /v1/agent/conversations` is asked for. */
export interface ConversationsQuery {
  /** `lastPosition` of the last conversation of the page before. */
  readonly before?: number;
  /** `waiting`: open, and a visitor waits for an answer; `snoozed` ones are in `open` too. */
  readonly status?: 'open' | 'closed' | 'snoozed' | 'waiting';
  readonly department?: string;
  /** Id of the agent who has it, or `none`. */
  readonly agent?: string;
  /** Words in messages, notes or names. */
  readonly q?: string;
  /** 1 to 100; default 50. */
  readonly limit?: number;
}

/** The answer of `GET /v1/agent/conversations`: those in which a visitor has asked for something, newest activity first. */
export interface ConversationsAnswer {
  readonly conversations: readonly ConversationSummary[];
  /** True when there are older ones: ask with `before`. */
  readonly more: boolean;
  readonly serverTime: string;
}

/** A place where words were found. */
export interface SearchHit {
  readonly conversationId: string;
  readonly seq: number;
  readonly position: number;
  readonly at: string;
  readonly type: Event['type'];
  readonly by: { readonly kind: 'visitor' | 'agent' | 'bot' | 'desk'; readonly name?: string };
  /** The text the words are in, as it was written, cut around them to at most 200 UTF-16 units. */
  readonly text: string;
}

/** The answer of `GET /v1/agent/search?q=`: latest first, at most 50, with the conversations they are in. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly conversations: readonly ConversationSummary[];
  readonly serverTime: string;
}

/** A sentence agents use again and again; `{visitor}`, `{agent}` and `{site}` are to be filled in. */
export interface CannedReply {
  /** Absent for those of the configuration, which cannot be changed in the inbox. */
  readonly id?: string;
  /** What is typed after `/`. */
  readonly shortcut: string;
  readonly text: string;
  readonly locale?: string;
  /** Who saved it last, and when, ISO 8601. */
  readonly by?: { readonly id: string; readonly name: string };
  readonly at?: string;
}

/** Body of `PUT /v1/agent/replies/{id}`; the answer is the `CannedReply`. */
export interface CannedReplyInput {
  /** A UUID the sender has made, or that of the one to change. */
  readonly id: string;
  readonly shortcut: string;
  readonly text: string;
  readonly locale?: string;
}

/** The answer of `GET /v1/agent/replies`, by shortcut. */
export interface RepliesAnswer {
  readonly replies: readonly CannedReply[];
}

/** The answer of `GET /v1/conversations/{id}/transcript?format=&lang=&tz=`: a file to keep. */
export interface TranscriptAnswer {
  readonly name: string;
  /** `text/plain` or `text/html`. */
  readonly type: string;
  readonly text: string;
}
