import type { AgentCommand, Event, FaqAnswer, Problem, SlotsAnswer, VisitorCommand } from '../protocol/index.ts';
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
  /** Tells the other side that somebody is typing here, or has stopped. Sent at most every few seconds; never stored. */
  typing(conversationId: string, typing: boolean): void;
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
  /** Queues a command in the current conversation, beginning one when there is none. */
  send<Type extends Exclude<VisitorCommand['type'], 'conversation.start'>>(
    type: Type,
    data: DataOf<VisitorCommand, Type>,
  ): Sent;
  /** Fetches the site's configuration into the state (cached by ETag); a failure leaves the state as it is. */
  loadConfig(): Promise<void>;
  /** Fetches the FAQ of a language, or the nearest the site has. Cached. Rejects when it cannot be had. */
  loadFaq(locale: string): Promise<FaqAnswer>;
  /** Fetches free slots from a moment on. Rejects with an Error when they cannot be had. */
  loadSlots(query: { from?: string; days?: number }): Promise<SlotsAnswer>;
  /** Forgets everything on this device. */
  forget(): Promise<void>;
}

/** The agent's copy of all conversations. */
export interface AgentClient extends BaseClient {
  /** Fetches the inbox and connects. Rejects with a `Refusal` (`sign_in_required`) when nobody is signed in. */
  start(): Promise<void>;
  send<Type extends AgentCommand['type']>(type: Type, conversationId: string, data: DataOf<AgentCommand, Type>): Sent;
  /** Fetches the whole timeline of a visitor (all conversations) into the state. Rejects with a `Refusal` when it cannot be had. */
  loadTimeline(visitorId: string): Promise<void>;
  /** The agent's own switch. Rejects with a `Refusal` when the server did not take it. */
  setAvailable(available: boolean): Promise<void>;
}
