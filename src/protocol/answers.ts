import type { Page } from './commands.ts';
import type { Author, Event } from './events.ts';
import type { ConversationSummary } from './conversation.ts';
import type { Slot } from './callback.ts';
import type { TextKey } from './texts.ts';

/** The answer to an accepted batch (200). Events of a command that had been accepted before are given again. */
export interface BatchAnswer {
  /** Events caused by the batch, oldest first. */
  readonly events: readonly Event[];
  /** ISO 8601 in UTC; the difference to the reader's own clock corrects countdowns. */
  readonly serverTime: string;
  /** Present when the batch came without a token: the new visitor's token, told once. */
  readonly token?: string;
  /** The id of the visitor who sent the batch; absent for agents. */
  readonly visitorId?: string;
}

/** The answer of `GET /v1/events?since=`. */
export interface EventsAnswer {
  readonly events: readonly Event[];
  /** Where to go on reading. */
  readonly cursor: string;
  /** True when there are further events now: ask again with `cursor`. */
  readonly more: boolean;
  /** True when `since` could not be resumed: forget what was read, these events are the log from its beginning. */
  readonly reset?: boolean;
  readonly serverTime: string;
}

/**
 * The answer of `GET /v1/callback/challenge`: a brake, solved by the visitor's device. Find a whole number `n`, beginning
 * at 0, for which PBKDF2-HMAC-SHA-256 of the password `n` (in decimal digits) with `salt` (its UTF-8 bytes) and
 * `iterations` gives 32 bytes that begin with `bits` zero bits. The `proof` of `callback.request` is `<token>.<n>`.
 */
export interface ChallengeAnswer {
  /** Opaque to the visitor; signed, short-lived, good once. */
  readonly token: string;
  readonly salt: string;
  readonly iterations: number;
  readonly bits: number;
  readonly serverTime: string;
}

/** The answer of `GET /v1/callback/{id}/links`, for the visitor whose callback it is: addresses that need no token. */
export interface CallLinksAnswer {
  /** The page on which the call can be moved and cancelled, on any device. */
  readonly manage: string;
  /** The slot as a calendar file (`text/calendar`); absent for a call without a slot. */
  readonly calendar?: string;
  readonly serverTime: string;
}

/** An article of the FAQ. */
export interface Article {
  /** Stable slug, the same in every language. */
  readonly id: string;
  readonly question: string;
  /** Light Markdown: paragraphs, headings, lists, bold, emphasis, code, links. Never HTML. */
  readonly answer: string;
  /** Other ways in which people ask the same. */
  readonly alternatives?: readonly string[];
  readonly tags?: readonly string[];
  readonly category?: string;
  /** Pages of the site the article is for: paths or addresses, `*` for any characters, such as `/returns*`. */
  readonly pages?: readonly string[];
}

/** The answer of `GET /v1/faq?lang=`. `locale` is the language given, which may differ from the one asked for. */
export interface FaqAnswer {
  readonly locale: string;
  readonly articles: readonly Article[];
}

/** The answer of `GET /v1/callback/{id}/links`: addresses that open without an account, for whoever has them. */
export interface CallbackLinks {
  /** The page of the call: to look at it, move it, cancel it. */
  readonly manage: string;
  /** The calendar file, when the call has a slot. */
  readonly calendar?: string;
}

/** The answer of `GET /v1/callback/slots?from=&days=&tz=`. */
export interface SlotsAnswer {
  readonly slots: readonly Slot[];
  readonly serverTime: string;
}

/** The answer of `GET /v1/agent/hours?date=&days=`: who is there when. Times are ISO 8601 in UTC. */
export interface HoursAnswer {
  readonly rows: readonly {
    readonly of: 'site' | 'department' | 'agent';
    /** The department's id or the agent's e-mail address. */
    readonly id?: string;
    readonly timeZone: string;
    readonly days: readonly {
      readonly date: string;
      readonly holiday: boolean;
      readonly spans: readonly { readonly start: string; readonly end: string }[];
    }[];
  }[];
}

/** Who is in, told by the stream whenever it changes and part of `GET /v1/config`. */
export interface Presence {
  /** Agents who are available and have the inbox open. */
  readonly available: number;
  /** First names of those agents, at most three. */
  readonly names: readonly string[];
  /** True when "call me now" can be kept: within hours and somebody is free. */
  readonly callNow: boolean;
  /** Seconds within which a call would be made now; absent when `callNow` is false. */
  readonly promiseSeconds?: number;
  /** Seconds in which half of all first answers come at this hour, as measured; absent while too little is known. */
  readonly replySeconds?: number;
  /** Departments somebody is in for, and those that can call now. Absent where the site has none. */
  readonly departments?: readonly { readonly id: string; readonly available: number; readonly callNow: boolean }[];
}

/** The answer of `GET /v1/config`: all that the widget needs to know of a site. */
export interface PublicConfig {
  readonly site: {
    readonly name: string;
    readonly locale: string;
    readonly color?: string;
    /** Address of a picture, shown beside the name. */
    readonly logo?: string;
  };
  /** Channels that are switched on. */
  readonly channels: readonly Channel[];
  readonly presence: Presence;
  readonly hours: {
    readonly open: boolean;
    /** When `open` flips next, ISO 8601 in UTC; absent when it never does. */
    readonly changesAt?: string;
    readonly timeZone: string;
  };
  readonly callback: {
    /** ISO 3166 code of the site's own country, for numbers typed without a country code. */
    readonly country: string;
    /** Countries that may be called. */
    readonly countries: readonly string[];
    /** While nothing was measured; what holds now is in `presence.promiseSeconds`. */
    readonly promiseSeconds: number;
    readonly slotMinutes: number;
    readonly questions?: readonly CallQuestion[];
    /** Words to agree to before a call, by language. */
    readonly consent?: Wording;
    /** True when a visitor may ask for text messages. */
    readonly sms?: boolean;
    /** True when a challenge has to be solved before a call is asked for: `GET /v1/callback/challenge`. */
    readonly challenge?: boolean;
  };
  readonly chat?: {
    /** Agents see what is being typed. */
    readonly typingPreview?: boolean;
    /** Conversations can be had by e-mail. */
    readonly transcript?: boolean;
    /** Absent when no files are taken. */
    readonly attachments?: {
      readonly maxBytes: number;
      readonly perMessage: number;
      readonly types: readonly string[];
    };
  };
  /** Parts of the desk a visitor can choose from. */
  readonly departments?: readonly { readonly id: string; readonly name: Wording }[];
  /** Languages in which there is a FAQ. */
  readonly faq: { readonly locales: readonly string[] };
  /** Texts of the widget in the owner's own words, by key. */
  readonly texts?: { readonly [Key in TextKey]?: Wording | undefined };
  /** Another way to reach the site, shown when nothing else works. */
  readonly contact?: { readonly phone?: string; readonly email?: string };
  readonly serverTime: string;
}

/** The owner's words: the same for everybody, or by language. */
export type Wording = string | Readonly<Record<string, string>>;

/** A question the owner has put before a call. */
export interface CallQuestion {
  readonly id: string;
  readonly label: Wording;
  readonly required: boolean;
  readonly options?: readonly Wording[];
}

/** A way to get help. */
export type Channel = 'faq' | 'chat' | 'callback';

/** Somebody is typing. */
export interface TypingSignal {
  readonly type: 'typing';
  readonly conversationId: string;
  /** False when the sender has stopped. */
  readonly typing: boolean;
  /** What is being typed; only from visitors, where the site has told them so. */
  readonly text?: string;
}

/** The visitor has gone to another page. */
export interface PageSignal {
  readonly type: 'page';
  readonly conversationId: string;
  readonly page: Page;
}

/** An agent has the conversation open. From agents to agents; visitors neither send nor get it. */
export interface LookingSignal {
  readonly type: 'looking';
  readonly conversationId: string;
  /** False when they have gone elsewhere; repeated every 20 seconds while true. */
  readonly looking: boolean;
}

/** Everything up to `upTo` has reached the other side's screen. Made by the server, taken from nobody. */
export interface DeliveredSignal {
  readonly type: 'delivered';
  readonly conversationId: string;
  readonly upTo: number;
}

/** How many conversations are answered before this one; 0: somebody has it, or it is next. Made by the server. */
export interface QueueSignal {
  readonly type: 'queue';
  readonly conversationId: string;
  readonly ahead: number;
}

/** Something worth knowing now and not worth storing; body of `POST /v1/signals` and `event: signal` on the stream. */
export type Signal = TypingSignal | PageSignal | LookingSignal | DeliveredSignal | QueueSignal;

/** A signal as it reaches the other side. */
export type SignalFrame = Signal & { readonly author: Author };

/** An agent as other agents and the inbox see them. */
export interface AgentProfile {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The agent's own switch. Whether they are really in also needs an open inbox. */
  readonly available: boolean;
  /** True while an inbox of theirs is connected. */
  readonly online: boolean;
  /** Departments they belong to. */
  readonly departments?: readonly string[];
  /** True while they are in a call. */
  readonly inCall?: boolean;
}

/** The answer of `GET /v1/agent/inbox`: the inbox as it stands at `cursor`; the stream goes on from there. */
export interface InboxAnswer {
  readonly me: AgentProfile;
  readonly agents: readonly AgentProfile[];
  readonly site: { readonly name: string; readonly color?: string };
  readonly departments?: readonly { readonly id: string; readonly name: Wording }[];
  /** How calls are made: `manual` means that agents dial themselves. */
  readonly phone?: 'manual' | 'simulated' | 'webhook' | 'twilio';
  /** What files are taken; absent when none are. */
  readonly attachments?: NonNullable<NonNullable<PublicConfig['chat']>['attachments']>;
  /** True when messages can be read in another language: `POST /v1/agent/translations`. */
  readonly translation?: boolean;
  /** Conversations in which a visitor has asked for something, newest activity first. */
  readonly conversations: readonly ConversationSummary[];
  readonly cursor: string;
  readonly serverTime: string;
}

/** Body of `POST /v1/agent/translations`: a message by its place, and the language (BCP 47) it is wanted in. */
export interface TranslationRequest {
  readonly conversationId: string;
  readonly seq: number;
  readonly to: string;
}

/** The answer of `POST /v1/agent/translations`. Nothing of it is stored. */
export interface TranslationAnswer {
  readonly text: string;
  readonly to: string;
}

/** Body of `POST /v1/agent/session`: an e-mail address with its password, or the token of a one-time sign-in link. */
export type SignInRequest = { readonly email: string; readonly password: string } | { readonly link: string };

/** The answer of `POST` and `GET /v1/agent/session`. The session itself is a cookie no script can read. */
export interface SessionAnswer {
  readonly me: AgentProfile;
  /** False until the agent has set a password: sign-in links are the only way in. */
  readonly hasPassword: boolean;
  readonly serverTime: string;
}

/** Body of `POST /v1/agent/password` (204). `current` is needed unless there is none or this session began with a link. */
export interface PasswordRequest {
  /** 10 to 200 UTF-16 units. */
  readonly password: string;
  readonly current?: string;
}

/** Body of `POST /v1/agent/availability`; the answer is the agent's `AgentProfile`. */
export interface AvailabilityRequest {
  readonly available: boolean;
}

/** What the event stream carries, by the name of the frame. Only `event` and `reset` have an `id` (a cursor). */
export interface StreamFrames {
  /** First frame of every stream. `cursor` is where the log ended when the stream began. */
  readonly hello: { readonly cursor: string; readonly serverTime: string };
  /** The place read from cannot be resumed: forget what was read; the log follows from its beginning. */
  readonly reset: { readonly cursor: string; readonly serverTime: string };
  readonly event: Event;
  readonly signal: SignalFrame;
  /** After `hello` and whenever it changes. */
  readonly presence: Presence;
  /** Agents only: everything of a visitor was erased; forget it. */
  readonly erased: { readonly visitorId: string };
  /** Agents only: after `hello` and whenever somebody comes, goes or switches. */
  readonly agents: readonly AgentProfile[];
}
