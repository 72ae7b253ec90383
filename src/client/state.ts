import type {
  AgentProfile,
  Author,
  Command,
  ConversationSummary,
  Event,
  InboxAnswer,
  Page,
  Presence,
  Problem,
  PublicConfig,
} from '../protocol/index.ts';

/** A command on its way. It leaves the outbox when its event has come back, or stays as `refused` until it is dropped. */
export interface OutboxEntry {
  readonly command: Command;
  /** `waiting`: not answered yet; `delivered`: it was taken, its event is not here yet (or never will, from an endpoint without events); `refused`: it will never be taken. */
  readonly status: 'waiting' | 'delivered' | 'refused';
  /** Why it was refused. */
  readonly problem?: Problem;
  /** The reader's clock when it was queued, milliseconds since the epoch. */
  readonly queuedAt: number;
  /** On the device only: the `conversation.start` with which this browser made its first contact, answered or not. */
  readonly first?: boolean;
}

/** A conversation as this reader knows it. */
export interface Conversation {
  readonly summary: ConversationSummary;
  /** The latest events, in order of `seq` and without a hole up to `summary.lastSeq`; none while none were asked for. */
  readonly events: readonly Event[];
  /** True when `events` is the whole conversation so far: older ones need not be loaded. */
  readonly complete: boolean;
  /** Events that came before one they follow; folded as soon as the gap is filled. */
  readonly early: readonly Event[];
}

/**
 * How the line stands. `idle`: not connected because nothing asks for it; `live`: events arrive as they happen;
 * `polling`: they are asked for; `offline`: the last try failed and another one is planned; `posting`: the endpoint
 * takes commands but has no events.
 */
export type Connection = 'idle' | 'connecting' | 'live' | 'polling' | 'offline' | 'posting';

/** Somebody who is typing, until a moment of the reader's clock. */
export interface Typing {
  readonly author: Author;
  readonly until: number;
  /** What a visitor is typing, where the site shows it to agents. */
  readonly text?: string;
}

/** A message the site shows to its visitor on this page only. */
export interface ShownMessage {
  readonly id: string;
  readonly text: string;
  /** Under which name. */
  readonly from: string;
  /** ISO 8601 by the server's clock, as far as it is known. */
  readonly at: string;
  /** `lastSeq` of the conversation it stands in when it was shown; 0 before the first. */
  readonly after: number;
}

/** All a reader knows: the fold of events, plus what the outbox still holds, plus what travels beside the log. */
export interface ClientState {
  readonly connection: Connection;
  /** True once a `load` from the device's store is done: what is drawn before may still grow. */
  readonly restored: boolean;
  /** False when this device keeps nothing (storage blocked): unsent commands die with the page. */
  readonly durable: boolean;
  /** Server clock minus the reader's clock, milliseconds; 0 until an answer told it. */
  readonly clockOffset: number;
  readonly visitorId?: string;
  /** `epoch.position` of the last event read from the log; absent before the first. */
  readonly cursor?: string;
  readonly conversations: ReadonlyMap<string, Conversation>;
  readonly outbox: readonly OutboxEntry[];
  /** By conversation id. */
  readonly typing: ReadonlyMap<string, Typing>;
  /** By conversation id: everything up to this `seq` has reached a screen of the other side. */
  readonly reached?: ReadonlyMap<string, number>;
  /** Visitor only, by conversation id, while an answer is waited for: how many conversations are answered before. */
  readonly queue?: ReadonlyMap<string, number>;
  /** Agent only, by conversation id: the page its visitor is on. */
  readonly pages?: ReadonlyMap<string, Page>;
  /** Agent only, by conversation id: agents who have it open. */
  readonly looking?: ReadonlyMap<string, readonly Typing[]>;
  /** Visitor only, of this tab: where commands go. Absent: to the latest open conversation. */
  readonly chosen?: string;
  /** Visitor only, of this page: what the site has said, which nobody else knows of. */
  readonly shown?: readonly ShownMessage[];
  /** Visitor only: the visitor is to be told that this device will keep the conversation once they write. */
  readonly asksToKeep?: true;
  /** Visitor only: what comes in now has happened before, to a visitor who was not known here so far. */
  readonly recalls?: true;
  readonly presence?: Presence;
  /** Visitor only. */
  readonly config?: PublicConfig;
  /** Agent only. */
  readonly inbox?: Pick<
    InboxAnswer,
    'me' | 'agents' | 'site' | 'attachments' | 'departments' | 'phone' | 'translation'
  >;
}

/** What can happen to the state. */
export type Change =
  | { readonly type: 'events'; readonly events: readonly Event[]; readonly cursor?: string }
  /**
   * What was loaded of conversations from the device or in pages, oldest first: events as they are in the log, and what
   * the conversations come to.
   */
  | { readonly type: 'loaded'; readonly events: readonly Event[]; readonly summaries: readonly ConversationSummary[] }
  /** Where this reader goes on reading. */
  | { readonly type: 'cursor'; readonly cursor: string }
  | { readonly type: 'queued'; readonly entry: OutboxEntry }
  | { readonly type: 'delivered'; readonly ids: readonly string[] }
  | { readonly type: 'refused'; readonly id: string; readonly problem: Problem }
  | { readonly type: 'dropped'; readonly ids: readonly string[] }
  /** The whole outbox in the place of the one before. */
  | { readonly type: 'outbox'; readonly entries: readonly OutboxEntry[] }
  | { readonly type: 'typing'; readonly conversationId: string; readonly typing?: Typing }
  | { readonly type: 'reached'; readonly conversationId: string; readonly upTo: number }
  | { readonly type: 'queue'; readonly conversationId: string; readonly ahead: number }
  | { readonly type: 'page'; readonly conversationId: string; readonly page: Page }
  /** Somebody has it open until a moment; without one they have left. */
  | { readonly type: 'looking'; readonly conversationId: string; readonly author: Author; readonly until?: number }
  | { readonly type: 'chosen'; readonly chosen: string | undefined }
  | { readonly type: 'shown'; readonly message: ShownMessage }
  | { readonly type: 'asksToKeep'; readonly asks: boolean }
  | { readonly type: 'recalls'; readonly recalls: boolean }
  | { readonly type: 'presence'; readonly presence: Presence }
  | { readonly type: 'config'; readonly config: PublicConfig }
  | { readonly type: 'inbox'; readonly inbox: InboxAnswer }
  | { readonly type: 'agents'; readonly agents: readonly AgentProfile[] }
  | { readonly type: 'connection'; readonly connection: Connection }
  | { readonly type: 'clock'; readonly offset: number }
  | { readonly type: 'restored'; readonly durable: boolean; readonly visitorId?: string }
  | { readonly type: 'visitor'; readonly visitorId: string }
  /** What was read is void (another epoch): forget events and cursor, keep the outbox. */
  | { readonly type: 'reset' }
  /** Forget everything. */
  | { readonly type: 'forget' }
  /** Forget all conversations of a visitor. */
  | { readonly type: 'erased'; readonly visitorId: string };
