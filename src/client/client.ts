import type {
  AgentCommand,
  AttachmentLink,
  CannedReply,
  CannedReplyInput,
  ConversationsAnswer,
  ConversationsQuery,
  Event,
  FaqAnswer,
  Problem,
  SearchAnswer,
  SlotsAnswer,
  VisitorCommand,
} from '../protocol/index.ts';
import type { Uploads } from './createUploads.ts';
import type { IdentityProof } from './identity.ts';
import type { ClientState } from './state.ts';

/** How a command ended. */
export type Outcome =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly problem: Problem };

/** A command that was queued. */
export interface Sent {
  readonly id: string;
  readonly conversationId: string;
  /** Settles when the command's event has come back or it was refused for good; stays open while offline. Never rejects. */
  readonly done: Promise<Outcome>;
  /** Settles when the command is kept on this device: from then on it outlives the page. */
  readonly kept?: Promise<void>;
}

type DataOf<Commands extends { type: string; data: unknown }, Type extends Commands['type']> = Extract<
  Commands,
  { type: Type }
>['data'];

/** What a visitor's and an agent's client have in common. */
export interface BaseClient {
  /** The state as it is now: immutable, a new object after each change. */
  state(): ClientState;
  /** Calls back after each change of state. The answer unsubscribes. */
  subscribe(listener: () => void): () => void;
  /** The reader's clock corrected by the server's, milliseconds since the epoch. */
  serverNow(): number;
  /**
   * Tells the other side that somebody is typing here, or has stopped. Sent at most every few seconds; never stored.
   * `text` (visitors) goes along only where the site has said that agents see it.
   */
  typing(conversationId: string, typing: boolean, text?: string): void;
  /**
   * Loads the page of events before those of a conversation that are loaded, from this device or the server; nothing
   * when it is complete. Rejects with a `Refusal` when it cannot be had.
   */
  loadOlder(conversationId: string): Promise<void>;
  /**
   * Sends a file up, to be named in a message then; a visitor's conversation begins with it where there is none. Passing
   * troubles are sat out. Rejects with a `Refusal` (`attachment_*`, `unavailable`) or, given up, with the signal's reason.
   */
  upload: Uploads['upload'];
  /** What this client knows of a file it has sent up: a message on its way names it by its id only. */
  uploaded: Uploads['uploaded'];
  /** Where files can be fetched for a while; those the reader may not see are left out. Rejects with a `Refusal`. */
  links(ids: readonly string[]): Promise<readonly AttachmentLink[]>;
  /** Removes a refused command from the outbox. */
  drop(id: string): void;
  /** Queues a refused command again under a new id. */
  retry(id: string): void;
  /** Closes the stream and all timers. The client is of no use afterwards. */
  stop(): void;
}

/** The visitor's copy of the conversation: no UI, no DOM. */
export interface VisitorClient extends BaseClient {
  /** Reads what the device kept; connects when there is a conversation to go on with. Call once. */
  start(): Promise<void>;
  /**
   * Queues a command: in the conversation named, else in that of the callback it is about, else in the current one
   * (`currentConversationId`), beginning one when there is none.
   */
  send<Type extends Exclude<VisitorCommand['type'], 'conversation.start'>>(
    type: Type,
    data: DataOf<VisitorCommand, Type>,
    conversationId?: string,
  ): Sent;
  /**
   * Says where this tab's next commands go: to a conversation, open or closed; with `new` the next message begins one of
   * its own; with `undefined` to the latest open one. What was chosen is `state().chosen`.
   */
  choose(conversation: string | undefined): void;
  /** Tells agents which page the visitor is on now, when it is another one than before. To be called on each change. */
  page(): void;
  /** The conversation as a file to keep, in a language of the desk. Rejects with a `Refusal` when it cannot be had. */
  loadTranscript(conversationId: string, format: 'txt' | 'html', locale: string): Promise<string>;
  /** Fetches the site's configuration into the state (cached by ETag); a failure leaves the state as it is. */
  loadConfig(): Promise<void>;
  /**
   * Fetches the FAQ of a language, or the nearest the site has; of a large one the head, whose long answers are `cut`.
   * Cached. Rejects when it cannot be had.
   */
  loadFaq(locale: string): Promise<FaqAnswer>;
  /** Fetches free slots from a moment on. Rejects with an Error when they cannot be had. */
  loadSlots(query: { from?: string; days?: number; department?: string }): Promise<SlotsAnswer>;
  /**
   * Reads an address of the desk's under `/v1` as this visitor, for what only some views need: `/callback/challenge`.
   * Rejects with an Error when it cannot be had.
   */
  read<Body>(path: string): Promise<Body>;
  /**
   * Forgets everything on this device; `everywhere` has the endpoint erase the visitor before. Rejects with a `Refusal`, and
   * forgets nothing, when that failed.
   */
  forget(everywhere?: boolean): Promise<void>;
}

/** The same with what only the page around it may ask for: who the visitor is. */
export interface IdentifiedClient extends VisitorClient {
  /**
   * Goes on as the visitor a site's backend has proved: their conversations come to this device, and what was written here
   * before becomes theirs. Stays open while offline. Rejects with a `Refusal` (`identity_invalid`).
   */
  identify(proof: IdentityProof): Promise<void>;
  /** Ends the session at the endpoint, as far as it can be reached, and forgets everything on this device, in all tabs. */
  logout(): Promise<void>;
  /** Shows a message of the site's in the thread, on this page only. `from`: under which name. */
  show(text: string, from: string): void;
  /** Says whether the visitor is to be told that this device will keep the conversation once they write. */
  askToKeep(asks: boolean): void;
  /** What this device keeps of the state has changed its place. */
  durableChanged(): void;
}

/** The agent's copy of all conversations. */
export interface AgentClient extends BaseClient {
  /** Fetches the inbox and connects. Rejects with a `Refusal` (`sign_in_required`) when nobody is signed in. */
  start(): Promise<void>;
  send<Type extends AgentCommand['type']>(type: Type, conversationId: string, data: DataOf<AgentCommand, Type>): Sent;
  /**
   * Fetches the latest page of a visitor's timeline (all conversations) into the state; `olderOf` names the conversation
   * to load older events of. Rejects with a `Refusal` when it cannot be had.
   */
  loadTimeline(visitorId: string): Promise<void>;
  /** Fetches a page of the list of conversations into the state. Rejects with a `Refusal` when it cannot be had. */
  loadConversations(query: ConversationsQuery): Promise<ConversationsAnswer>;
  /** Finds messages, notes and names in all conversations, latest first. Rejects with a `Refusal` when it cannot be had. */
  search(query: string): Promise<SearchAnswer>;
  /** Tells colleagues that a conversation is open here; to be repeated every 20 seconds while it is. Never stored. */
  looking(conversationId: string, looking: boolean): void;
  /** Sentences used again and again. They reject with a `Refusal` when the server could not be asked or did not take it. */
  loadReplies(): Promise<readonly CannedReply[]>;
  saveReply(reply: CannedReplyInput): Promise<CannedReply>;
  removeReply(id: string): Promise<void>;
  /** The agent's own switch. Rejects with a `Refusal` when the server did not take it. */
  setAvailable(available: boolean): Promise<void>;
}
