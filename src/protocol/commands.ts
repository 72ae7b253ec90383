import * as v from 'valibot';
import { ID_PATTERN } from './ids.ts';
import { LIMITS } from './limits.ts';

const id = v.pipe(v.string(), v.regex(ID_PATTERN, 'must be a UUID in lower case'));
/** Text that can be stored and shown: no lone surrogates (they have no UTF-8 form), no NUL. */
const text = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((value) => value.isWellFormed() && !value.includes('\u0000'), 'must be well-formed text without NUL'),
  );
const filledText = (max: number) =>
  v.pipe(
    text(max),
    v.check((value) => value.trim() !== '', 'must not be empty'),
  );
const isoTime = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(35));
const locale = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/, 'must be a language tag'));
const timeZone = v.pipe(v.string(), v.maxLength(64), v.regex(/^[A-Za-z0-9_+\-/]+$/, 'must be an IANA time zone'));
const webAddress = v.pipe(text(LIMITS.url), v.regex(/^(https?|file):\/\//i, 'must begin with http:// or https://'));
const slug = v.pipe(text(LIMITS.shortText), v.minLength(1));
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000));

const pageSchema = v.strictObject({
  /** Address of the page the visitor is on, without its fragment. */
  url: v.optional(webAddress),
  title: v.optional(text(LIMITS.shortText)),
  referrer: v.optional(webAddress),
});
/** The page a visitor is on. */
export type Page = v.InferOutput<typeof pageSchema>;

const forCallback = { callbackId: id };

/** What each command carries, by type, for those a visitor may send. */
export const VISITOR_COMMANDS = {
  /** Begins a conversation whose id the sender has made. */
  'conversation.start': v.strictObject({ locale, timeZone, page: v.optional(pageSchema) }),
  /** Everything up to `upTo` has been seen by the sender. */
  'conversation.see': v.strictObject({ upTo: seq }),
  'message.send': v.strictObject({ text: filledText(LIMITS.messageText) }),
  /** The visitor says who they are; absent fields stay as they were. */
  'visitor.describe': v.strictObject({
    name: v.optional(filledText(LIMITS.shortText)),
    email: v.optional(v.pipe(text(254), v.email())),
  }),
  /** A search the visitor has paused on. `results` is how many articles were found; 0 means nothing was. */
  'faq.search': v.strictObject({ query: filledText(LIMITS.queryText), lang: locale, results: count }),
  'article.open': v.strictObject({
    articleId: slug,
    title: text(LIMITS.messageText),
    lang: locale,
    query: v.optional(text(LIMITS.queryText)),
  }),
  /** Whether an article helped; `text` says what was missing. Said again it adds to what was said before. */
  'article.rate': v.strictObject({
    articleId: slug,
    helpful: v.boolean(),
    text: v.optional(filledText(LIMITS.noteText)),
  }),
  /** Asks for a call, as soon as possible (`now`) or in a slot (`slot` with the slot's start). */
  'callback.request': v.variant('when', [
    v.strictObject({
      when: v.literal('now'),
      phone: text(40),
      name: v.optional(filledText(LIMITS.shortText)),
      topic: v.optional(filledText(LIMITS.shortText)),
    }),
    v.strictObject({
      when: v.literal('slot'),
      slotStart: isoTime,
      phone: text(40),
      name: v.optional(filledText(LIMITS.shortText)),
      topic: v.optional(filledText(LIMITS.shortText)),
    }),
  ]),
  'callback.cancel': v.strictObject(forCallback),
  'callback.reschedule': v.strictObject({ ...forCallback, slotStart: isoTime }),
  'callback.rate': v.strictObject({
    ...forCallback,
    rating: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
    text: v.optional(text(LIMITS.noteText)),
  }),
} as const;

/** What each command carries, by type, for those an agent may send. */
export const AGENT_COMMANDS = {
  'conversation.see': VISITOR_COMMANDS['conversation.see'],
  'message.send': VISITOR_COMMANDS['message.send'],
  'conversation.assign': v.strictObject({ agentId: v.nullable(id) }),
  'conversation.close': v.strictObject({}),
  'conversation.reopen': v.strictObject({}),
  'callback.claim': v.strictObject(forCallback),
  /** Gives a claimed callback back to the queue. */
  'callback.release': v.strictObject(forCallback),
  /** The agent is dialling: the visitor's phone rings. */
  'callback.ring': v.strictObject(forCallback),
  'callback.connect': v.strictObject(forCallback),
  'callback.complete': v.strictObject({ ...forCallback, note: v.optional(text(LIMITS.noteText)) }),
  /** The visitor did not answer. */
  'callback.miss': v.strictObject(forCallback),
} as const;

type DataOf<Schemas extends Record<string, v.GenericSchema>> = {
  [Type in keyof Schemas & string]: {
    /** Made by the sender once, kept for ever; the same id twice is harmless. */
    id: string;
    type: Type;
    conversationId: string;
    /** The sender's clock when the command was made, ISO 8601; told to readers, never used for order. */
    at?: string | undefined;
    data: v.InferOutput<Schemas[Type]>;
  };
}[keyof Schemas & string];

/** A wish of a visitor. */
export type VisitorCommand = DataOf<typeof VISITOR_COMMANDS>;
/** A wish of an agent. */
export type AgentCommand = DataOf<typeof AGENT_COMMANDS>;
/** A wish of either. */
export type Command = VisitorCommand | AgentCommand;
/** The names of all commands. */
export type CommandType = Command['type'];
/** The command of one type. */
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;

/** The envelope around every command, before its `data` is checked against its type. */
export const commandEnvelope = v.strictObject({
  id,
  type: v.string(),
  conversationId: id,
  at: v.optional(isoTime),
  data: v.record(v.string(), v.unknown()),
});

/** The body of `POST /v1/commands`: an atomic batch, in order. Either every command is accepted or nothing is stored. */
export const batchEnvelope = v.strictObject({
  commands: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(LIMITS.batchCommands)),
});
