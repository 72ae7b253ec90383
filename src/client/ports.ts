import type { ConversationSummary, Event } from '../protocol/index.ts';
import type { OutboxEntry } from './state.ts';

/** Time as the client sees it; passed in so that a test can turn it by hand. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls back once after the given milliseconds; the answer cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** Randomness: fills the bytes given and returns them. */
export type Random = (bytes: Uint8Array) => Uint8Array;

/** The part of `fetch` that is used. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Who this device is to the endpoint. */
export interface Session {
  readonly token: string;
  readonly visitorId: string;
  /** The site's own id of the visitor, once its backend has proved who they are. */
  readonly subject?: string;
  /** When that was proved, milliseconds by this device's clock. */
  readonly provedAt?: number;
}

/** What a device keeps between two pages. */
export interface Saved {
  readonly session?: Session;
  readonly cursor?: string;
  /** Of each conversation the latest ones, a few hundred at most. */
  readonly events: readonly Event[];
  /** What each conversation came to at an event that is kept. */
  readonly summaries: readonly ConversationSummary[];
  readonly outbox: readonly OutboxEntry[];
}

/** Where a device keeps it. Every method may be called at any time; a failure must not throw but end in memory. */
export interface ClientStore {
  /** False when nothing outlives the page. */
  readonly durable: boolean;
  load(): Promise<Saved>;
  /** Only what is unsent, also by other tabs. */
  loadOutbox(): Promise<readonly OutboxEntry[]>;
  loadSession(): Promise<Session | undefined>;
  putSession(session: Session | undefined): Promise<void>;
  /** The latest of a conversation's events with a `seq` below `before`, oldest first. */
  loadEvents(conversationId: string, before: number, limit: number): Promise<readonly Event[]>;
  /** `summaries`: what the conversations of these events come to with them. */
  putEvents(
    events: readonly Event[],
    cursor: string | undefined,
    summaries?: readonly ConversationSummary[],
  ): Promise<void>;
  putOutbox(entries: readonly OutboxEntry[]): Promise<void>;
  removeOutbox(ids: readonly string[]): Promise<void>;
  /** Forgets events and cursor, keeps session and outbox. */
  resetEvents(): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

/** The tabs of one browser on one endpoint: one of them leads and holds the stream, all of them hear what it hears. */
export interface Tabs {
  /** Calls back when this tab leads; the signal aborts when it no longer does. */
  lead(callback: (signal: AbortSignal) => void): void;
  /** Takes the lead from a tab that is frozen: it keeps its lock and says nothing. */
  takeOver(): void;
  /** Runs a task while no other tab runs one. Rejects only with what the task rejects with. */
  alone<Value>(task: () => Promise<Value>): Promise<Value>;
  /** Tells the other tabs. */
  post(message: unknown): void;
  /** Hears the other tabs. */
  listen(callback: (message: unknown) => void): void;
  close(): void;
}

/** Says when the world changed under the client: back online, shown again, thawed. All of them mean: look now. */
export type Wake = (callback: () => void) => () => void;
