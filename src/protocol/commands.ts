import * as v from 'valibot';
import { blockAnswerSchema, blockSchema } from './blocks.ts';
import { AGENT_CALLBACK_COMMANDS, VISITOR_CALLBACK_COMMANDS } from './callbackCommands.ts';
import { count, email, filledText, id, isoTime, locale, pageAddress, seq, slug, text, timeZone } from './fields.ts';
import { LIMITS } from './limits.ts';
import { activityName, attributesSchema, describeSchema, factsSchema } from './people.ts';

/** The page a visitor is on. */
export const pageSchema = v.strictObject({
  /** Address of the page the visitor is on, without its fragment. */
  url: v.optional(pageAddress),
  title: v.optional(text(LIMITS.shortText)),
  referrer: v.optional(pageAddress),
});
/** The page a visitor is on. */
export type Page = v.InferOutput<typeof pageSchema>;

const said = {
  /** May be empty when something else is sent along. */
  text: text(LIMITS.messageText),
  /** `seq` of the message this one replies to. */
  replyTo: v.optional(v.pipe(seq, v.minValue(1))),
  /** Ids of files uploaded before. */
  attachments: v.optional(v.pipe(v.array(id), v.minLength(1), v.maxLength(LIMITS.messageAttachments))),
};

/** What each command carries, by type, for those a visitor may send. */
export const VISITOR_COMMANDS = {
  /** Begins a conversation whose id the sender has made. */
  'conversation.start': v.strictObject({
    locale,
    timeZone,
    page: v.optional(pageSchema),
    /** The visitor wants one of its own, although another is open: it is never joined with that one. */
    fresh: v.optional(v.literal(true)),
    /** Where the site wants it to begin; one that does not exist is passed over. */
    department: v.optional(slug),
  }),
  /** Everything up to `upTo` has been seen by the sender. */
  'conversation.see': v.strictObject({ upTo: seq }),
  /** The visitor is done with it. */
  'conversation.close': v.strictObject({}),
  'message.send': v.pipe(
    v.strictObject({ ...said, answer: v.optional(blockAnswerSchema) }),
    v.check((data) => data.text.trim() !== '' || Boolean(data.attachments ?? data.answer), 'text: must not be empty'),
  ),
  /** Asks for the conversation by e-mail. */
  'transcript.request': v.strictObject({ email }),
  /** The visitor says who they are, or (`claimed`) the page does without proof; absent fields stay as they were. */
  'visitor.describe': v.strictObject({ ...describeSchema.entries, claimed: v.optional(v.literal(true)) }),
  /** The page tells facts about its visitor. */
  'attributes.set': v.strictObject({ attributes: attributesSchema }),
  /** The page tells that something has happened on it. */
  'activity.track': v.strictObject({ name: activityName, facts: v.optional(factsSchema) }),
  /** The visitor has come to another page. */
  'page.view': pageSchema,
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
  ...VISITOR_CALLBACK_COMMANDS,
} as const;

/** What each command carries, by type, for those an agent may send. */
export const AGENT_COMMANDS = {
  'conversation.see': VISITOR_COMMANDS['conversation.see'],
  'message.send': v.pipe(
    v.strictObject({
      ...said,
      blocks: v.optional(v.pipe(v.array(blockSchema), v.minLength(1), v.maxLength(LIMITS.messageBlocks))),
    }),
    v.check((data) => data.text.trim() !== '' || Boolean(data.attachments ?? data.blocks), 'text: must not be empty'),
  ),
  'conversation.assign': v.strictObject({ agentId: v.nullable(id) }),
  /** Gives it to a department, with a note for whoever takes it. Nobody has it until somebody there takes it. */
  'conversation.transfer': v.strictObject({
    department: v.nullable(slug),
    note: v.optional(filledText(LIMITS.noteText)),
  }),
  'conversation.close': VISITOR_COMMANDS['conversation.close'],
  'conversation.reopen': v.strictObject({}),
  /** Puts it aside until a moment, or until the visitor writes. */
  'conversation.snooze': v.strictObject({ until: isoTime }),
  /** Takes it back before its time. */
  'conversation.wake': v.strictObject({}),
  /** Words for agents only. */
  'note.add': v.strictObject({ text: filledText(LIMITS.messageText) }),
  'transcript.request': VISITOR_COMMANDS['transcript.request'],
  'visitor.describe': describeSchema,
  /** A blocked visitor can send nothing more; what they sent stays. */
  'visitor.block': v.strictObject({ blocked: v.boolean() }),
  ...AGENT_CALLBACK_COMMANDS,
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
