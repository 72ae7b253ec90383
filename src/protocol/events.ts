import type { Attachment } from './attachments.ts';
import type { Block, BlockAnswer } from './blocks.ts';
import type { CallbackReason, Slot } from './callback.ts';
import type { Page } from './commands.ts';
import type { Attributes, Identity } from './people.ts';

/** Who made an event. `desk` is the server itself (a time that ran out, a rule). */
export interface Author {
  readonly kind: 'visitor' | 'agent' | 'bot' | 'desk';
  /** The visitor's or agent's id; `desk` for the server. */
  readonly id: string;
  /** The name to show, when there is one. */
  readonly name?: string;
}

/** What each event says, by type. Times are ISO 8601 in UTC by the server's clock. */
export interface EventData {
  'conversation.started': {
    readonly locale: string;
    readonly timeZone: string;
    readonly page?: Page;
    readonly fresh?: true;
    readonly department?: string;
    /** Who the site's backend has proved the visitor to be. */
    readonly identity?: Identity;
  };
  'conversation.assigned': { readonly agent: { readonly id: string; readonly name: string } | null };
  /** It waits for a department now. `note` is for agents; visitors get the event without it. */
  'conversation.transferred': { readonly department: string | null; readonly note?: string };
  /** For agents only, as the next three are. */
  'conversation.snoozed': { readonly until: string };
  'conversation.woken': Record<string, never>;
  'note.added': { readonly text: string };
  'visitor.blocked': { readonly blocked: boolean };
  /** What a visitor gets in the place of an event that is for agents only, so that `seq` has no gap. */
  hidden: Record<string, never>;
  'conversation.closed': Record<string, never>;
  'conversation.reopened': Record<string, never>;
  /** The author has seen everything up to `upTo`. */
  'conversation.seen': { readonly upTo: number };
  'message.sent': {
    readonly text: string;
    /** `seq` of the message this one replies to. */
    readonly replyTo?: number;
    readonly attachments?: readonly Attachment[];
    readonly blocks?: readonly Block[];
    readonly answer?: BlockAnswer;
  };
  /** The conversation goes out by e-mail. */
  'transcript.requested': { readonly email: string };
  /** `claimed`: by the page, without proof. */
  'visitor.described': {
    readonly name?: string;
    readonly email?: string;
    readonly phone?: string;
    readonly claimed?: true;
  };
  /** The site's backend has proved who the visitor is. From here on the conversation is `visitorId`'s, whoever began it. */
  'visitor.identified': { readonly visitorId: string; readonly identity: Identity };
  /** The page has told facts about its visitor; `null` takes one away. */
  'attributes.changed': { readonly attributes: Readonly<Record<string, string | number | boolean | null>> };
  /** Something has happened on the page. */
  'activity.tracked': { readonly name: string; readonly facts?: Attributes };
  'page.viewed': Page;
  'faq.searched': { readonly query: string; readonly lang: string; readonly results: number };
  'article.opened': {
    readonly articleId: string;
    readonly title: string;
    readonly lang: string;
    readonly query?: string;
  };
  'article.rated': { readonly articleId: string; readonly helpful: boolean; readonly text?: string };
  'callback.requested': {
    readonly callbackId: string;
    readonly phone: string;
    readonly extension?: string;
    readonly name?: string;
    readonly topic?: string;
    readonly department?: string;
    readonly answers?: readonly { readonly question: string; readonly answer: string }[];
    readonly consent?: string;
    readonly sms?: boolean;
    readonly when: 'now' | 'slot';
    readonly dueAt: string;
    readonly slot?: Slot;
  };
  /** Agents are asked to take it, until a moment. */
  'callback.offered': {
    readonly callbackId: string;
    readonly agentIds: readonly string[];
    readonly until: string;
    /** Everybody who could take it is asked. */
    readonly all?: true;
  };
  /** They did not: `agentId` when one said so, none when the time ran out. */
  'callback.declined': { readonly callbackId: string; readonly agentId?: string; readonly reason?: CallbackReason };
  'callback.claimed': { readonly callbackId: string; readonly agent: { readonly id: string; readonly name: string } };
  'callback.released': { readonly callbackId: string; readonly reason?: CallbackReason };
  'callback.ringing_agent': { readonly callbackId: string };
  'callback.ringing_visitor': { readonly callbackId: string };
  'callback.connected': { readonly callbackId: string };
  /** `note` is for agents; visitors get the event without it. */
  'callback.completed': { readonly callbackId: string; readonly note?: string };
  'callback.missed_by_agent': { readonly callbackId: string };
  /** `retryAt`: when the desk rings again by itself. */
  'callback.missed_by_visitor': {
    readonly callbackId: string;
    readonly reason?: CallbackReason;
    readonly retryAt?: string;
  };
  'callback.cancelled': { readonly callbackId: string };
  'callback.rescheduled': { readonly callbackId: string; readonly dueAt: string; readonly slot: Slot };
  'callback.delayed': { readonly callbackId: string; readonly dueAt: string };
  /** The same call once more: by the desk after a while, or because the visitor asked. */
  'callback.retried': {
    readonly callbackId: string;
    readonly dueAt: string;
    readonly because?: 'missed' | 'not_called';
  };
  /** Nobody took it for too long. */
  'callback.expired': { readonly callbackId: string };
  'callback.failed': { readonly callbackId: string; readonly reason: CallbackReason };
  /** The visitor was reminded of a slot. */
  'callback.reminded': { readonly callbackId: string; readonly by: 'email' | 'sms' };
  'callback.rated': { readonly callbackId: string; readonly rating: number; readonly text?: string };
}

/** The names of all events. */
export type EventType = keyof EventData;

/** A fact of the log. Order is `seq` within a conversation and `position` over all of them. */
export type Event = {
  [Type in EventType]: {
    readonly id: string;
    readonly type: Type;
    readonly conversationId: string;
    /** 1, 2, 3 … without gaps within the conversation. */
    readonly seq: number;
    /** Place in the whole log; the number of a cursor. Rises, may have gaps for one reader. */
    readonly position: number;
    /** When it was stored, ISO 8601 in UTC. */
    readonly at: string;
    readonly author: Author;
    /** The command that caused it; how an outbox knows that its entry has arrived. Absent when the desk acted by itself. */
    readonly commandId?: string;
    readonly data: EventData[Type];
  };
}[EventType];

/** The event of one type. */
export type EventOf<Type extends EventType> = Extract<Event, { type: Type }>;
/** An event that is not stored yet: the log gives it id, seq, position and time. */
export type NewEvent = {
  [Type in EventType]: Pick<EventOf<Type>, 'type' | 'conversationId' | 'author' | 'data'> & {
    readonly commandId?: string;
  };
}[EventType];
