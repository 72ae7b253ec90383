import type { Callback, ConversationSummary, Event, FaqAnswer, Identity } from '../../protocol/index.ts';
import type { CallRecord } from './callRecords.ts';
import type { AttachmentRecord } from './attachmentPorts.ts';
import type { AlternativeRecord, EventsBetweenQuery, WrittenArticle } from './faqRecords.ts';
import type { HistoryReads, HistoryWrites } from './historyRecords.ts';
import type { LetterRecord } from './letterRecords.ts';

/** Time as the server sees it; passed in so that a test can turn it by hand. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls back once after the given milliseconds; the answer cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** Randomness: fills the bytes given and returns them. */
export type Random = (bytes: Uint8Array) => Uint8Array;

/** Hashing of what must not be stored in the clear. */
export interface Secrets {
  /** SHA-256 of a text, hexadecimal: for tokens, which have 256 bits of randomness, and for fingerprints of commands. */
  hash(text: string): string;
  /** Salted scrypt of a password, with its parameters, as one line. */
  hashPassword(password: string): Promise<string>;
  /** True when the password is the one that was hashed. Without a hash it is false, after as long a time. */
  verifyPassword(password: string, hash: string | undefined): Promise<boolean>;
}

/** What kind of line a number belongs to. `other` is anything nobody should be called back on. */
export type PhoneKind = 'fixed' | 'mobile' | 'other';

/** Knows the world's numbering plans. */
export interface Phones {
  /**
   * Reads a number as typed; `country` (ISO 3166) is for numbers without a country code. `undefined`: not a number.
   * The answer's `country` is absent for numbers that belong to none, such as those of satellites.
   */
  read(
    text: string,
    country: string,
  ): { readonly e164: string; readonly country?: string; readonly kind: PhoneKind } | undefined;
}

/** A bucket of tokens: holds `burst`, refills by `perSecond`. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Counts what somebody does and says when it is too much. */
export interface Limits {
  /** Takes from the bucket named `key`; the answer is 0, or the seconds to wait, and then nothing was taken. */
  take(key: string, rate: Rate, amount?: number): number;
}

/** A visitor at rest. */
export interface VisitorRecord {
  readonly id: string;
  readonly createdAt: number;
  /** True once any request has used a token of theirs: then its owner has it, and no other is told. */
  readonly tokenUsed: boolean;
  /** Who the site's backend has proved them to be. */
  readonly identity?: Identity;
}

/** A visitor's token at rest. Times are milliseconds since the Unix epoch. */
export interface TokenRecord {
  readonly hash: string;
  readonly visitorId: string;
  readonly issuedAt: number;
  /** When it was last used, kept to the hour; when it was issued before its first use. */
  readonly seenAt: number;
  readonly used: boolean;
}

/** What is kept of an accepted command, so that the same id twice is harmless. */
export interface Receipt {
  readonly commandId: string;
  readonly conversationId: string;
  readonly sender: { readonly kind: 'visitor' | 'agent'; readonly id: string };
  /** Hash of type, conversation and data. */
  readonly fingerprint: string;
  /** Positions of the command's events, both included; `to < from` when it caused none. */
  readonly from: number;
  readonly to: number;
  /** True for the commands of the batch that created its visitor. */
  readonly founding: boolean;
}

/** An agent's account. */
export interface AgentRecord {
  readonly id: string;
  readonly name: string;
  /** Lower case; unique. */
  readonly email: string;
  readonly passwordHash?: string;
  readonly available: boolean;
  readonly createdAt: number;
}

/** A signed-in inbox. */
export interface SessionRecord {
  readonly hash: string;
  readonly agentId: string;
  readonly expiresAt: number;
  /** True when it began with a sign-in link; such a session may set a password without knowing the old one. */
  readonly byLink: boolean;
}

/** A one-time sign-in link. */
export interface LinkRecord {
  readonly hash: string;
  readonly agentId: string;
  readonly expiresAt: number;
}

/** A callback with what the desk needs to find it. */
export interface CallbackRecord {
  readonly callback: Callback;
  readonly visitorId: string;
  /** When time alone moves it on, milliseconds (see `nextStep`); absent when nothing is to happen by itself. */
  readonly firesAt?: number;
}

/** An event with the visitor whose log it belongs to. */
export interface LoggedEvent {
  readonly event: Event;
  readonly visitorId: string;
}

/** Which part of the log is asked for: after a position, oldest first. */
export interface EventsQuery {
  readonly after: number;
  readonly limit: number;
  readonly upTo?: number;
  readonly visitorId?: string;
}

/** Reading what has been committed (or, inside a transaction, what it has written). */
export interface Reads extends HistoryReads {
  /** Position of the last event; 0 while there is none. */
  lastPosition(): Promise<number>;
  events(query: EventsQuery): Promise<Event[]>;
  /** Oldest first. */
  eventsBetween(query: EventsBetweenQuery): Promise<Event[]>;
  conversation(id: string): Promise<ConversationSummary | undefined>;
  conversationsOf(visitorId: string): Promise<ConversationSummary[]>;
  /** Conversations in which a visitor has asked for something, newest activity first. */
  contacted(limit: number): Promise<ConversationSummary[]>;
  receipt(commandId: string): Promise<Receipt | undefined>;
  visitor(id: string): Promise<VisitorRecord | undefined>;
  /** The visitor a site knows by an id of its own. */
  visitorOf(subject: string): Promise<VisitorRecord | undefined>;
  /** Ids, rising and beyond `after`, of visitors with whom nothing has happened since a moment, milliseconds. */
  idleVisitors(before: number, after: string, limit: number): Promise<string[]>;
  token(hash: string): Promise<TokenRecord | undefined>;
  /** By the time at which they were added. */
  agents(): Promise<AgentRecord[]>;
  agent(id: string): Promise<AgentRecord | undefined>;
  agentByEmail(email: string): Promise<AgentRecord | undefined>;
  session(hash: string): Promise<SessionRecord | undefined>;
  link(hash: string): Promise<LinkRecord | undefined>;
  /** Callbacks with `firesAt` at or before a moment, earliest first. */
  dueCallbacks(until: number): Promise<CallbackRecord[]>;
  /** The earliest `firesAt`. */
  nextDue(): Promise<number | undefined>;
  /** Callbacks, cancelled ones excepted, whose slot begins within the stretch (milliseconds, `to` excluded). */
  bookedBetween(from: number, to: number): Promise<Callback[]>;
  /** Callbacks that ask something of an agent or are in the air, promised (`dueAt`) before a moment, earliest promise first. */
  openCallbacks(dueBefore: number): Promise<CallbackRecord[]>;
  /** How much was counted under a name at or after a moment (kept to five minutes, a day long). */
  tally(name: string, since: number): Promise<number>;
  /** A small thing kept under a name, while it has not run out; `now` in milliseconds. */
  kept(name: string, now: number): Promise<string | undefined>;
  /** Callbacks to a number whose promised time (`dueAt`) is at or after a moment, milliseconds. */
  callsTo(phone: string, since: number): Promise<Callback[]>;
  /** By language and id. */
  writtenArticles(): Promise<WrittenArticle[]>;
  call(id: string): Promise<CallRecord | undefined>;
  /** Calls of a callback, in the order in which they were made. */
  callsOf(callbackId: string): Promise<CallRecord[]>;
  /** Calls of which something may still be ringing. */
  liveCalls(): Promise<CallRecord[]>;
  letter(key: string): Promise<LetterRecord | undefined>;
  /** Letters to an address (its hash) since a moment, milliseconds, oldest first. */
  lettersTo(address: string, since: number): Promise<LetterRecord[]>;
  /** How far a follower of the log has come; absent before its first step. */
  place(name: string): Promise<number | undefined>;
  /** By the time at which they were decided. */
  alternatives(): Promise<AlternativeRecord[]>;
  attachment(id: string): Promise<AttachmentRecord | undefined>;
  /** How much somebody has uploaded at or after a moment, milliseconds. */
  uploadedSince(ownerId: string, since: number): Promise<{ readonly files: number; readonly bytes: number }>;
  /** All files that belong to a visitor's conversations. */
  attachmentsOf(visitorId: string): Promise<AttachmentRecord[]>;
  /** Files uploaded at or before a moment and not sent, oldest first. */
  unsentAttachments(until: number, limit: number): Promise<AttachmentRecord[]>;
}

/** Reading and writing inside one transaction. */
export interface Transaction extends Reads, HistoryWrites {
  /** Adds to the log. Only `append` calls it. */
  addEvents(events: readonly LoggedEvent[]): Promise<void>;
  putConversation(summary: ConversationSummary): Promise<void>;
  putCallback(record: CallbackRecord): Promise<void>;
  putReceipt(receipt: Receipt): Promise<void>;
  putVisitor(visitor: VisitorRecord): Promise<void>;
  putToken(token: TokenRecord): Promise<void>;
  removeToken(hash: string): Promise<void>;
  /**
   * Everything of a visitor's becomes another's, who must be there: conversations, log, callbacks, calls, files, receipts. The
   * first is gone, with their tokens. Events themselves stay as they were written.
   */
  moveVisitor(from: string, to: string): Promise<void>;
  /** Removes a visitor with everything that is theirs. Positions of the log that become free are never used again. */
  removeVisitor(id: string): Promise<void>;
  putAgent(agent: AgentRecord): Promise<void>;
  putSession(session: SessionRecord): Promise<void>;
  /** Removes one session, or all of an agent except one. */
  removeSessions(
    which: { readonly hash: string } | { readonly agentId: string; readonly except?: string },
  ): Promise<void>;
  putLink(link: LinkRecord): Promise<void>;
  removeLink(hash: string): Promise<void>;
  putWrittenArticle(written: WrittenArticle): Promise<void>;
  removeWrittenArticle(locale: string, id: string): Promise<void>;
  putAlternative(record: AlternativeRecord): Promise<void>;
  putPlace(name: string, position: number): Promise<void>;
  putAttachment(record: AttachmentRecord): Promise<void>;
  removeAttachment(id: string): Promise<void>;
  putCall(call: CallRecord): Promise<void>;
  putLetter(letter: LetterRecord): Promise<void>;
  /** Adds to what is counted under a name. */
  addTally(name: string, at: number, amount: number): Promise<void>;
  /** Keeps a small thing under a name, until a moment where one is given. */
  keep(name: string, value: string, until?: number): Promise<void>;
  /** Throws away what is kept under a name. */
  forget(name: string): Promise<void>;
  /** Removes sessions, links and small things that have run out, and what was counted more than a day ago. */
  removeExpired(now: number): Promise<void>;
}

/** Milliseconds to which counting is kept. */
export const TALLY_STEP = 300_000;
/** Milliseconds for which counts are kept. */
export const TALLY_LIFE = 90_000_000;

/** Where everything is kept. */
export interface Storage {
  /** Names this life of the log: random, made with the data folder. Letters and digits. */
  readonly epoch: string;
  /** Reads what is committed, never what a transaction is about to write. */
  readonly reads: Reads;
  /**
   * Runs a piece of work as a transaction, one after another. The promise is fulfilled only after the commit has
   * reached the disk; when the work throws, what it wrote is undone and the promise is rejected with the same error.
   * The work may wait only for the transaction itself.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Calls back after each commit with its events in order of position, before the writes are acknowledged. */
  onCommit(listener: (events: readonly LoggedEvent[]) => void): () => void;
  close(): Promise<void>;
}

/** Who is connected now. */
export interface Connected {
  /** Ids of agents with an open inbox. */
  agents(): ReadonlySet<string>;
}

/** The site's FAQ. */
export interface FaqSource {
  /** Languages in which there is one, in alphabetical order. */
  locales(): readonly string[];
  /** The FAQ in a language, exactly. `version` changes whenever its content does. */
  get(locale: string): { readonly answer: FaqAnswer; readonly version: string } | undefined;
}
