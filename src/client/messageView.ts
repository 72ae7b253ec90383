import type { Attachment, Author, Block, BlockAnswer, Event, Problem } from '../protocol/index.ts';
import type { ClientState, Conversation, OutboxEntry } from './state.ts';

/** `sending` → `sent` (stored) → `delivered` (on a screen of the other side) → `seen`; or `refused`, with its problem. */
export type MessageStatus = 'sending' | 'sent' | 'delivered' | 'seen' | 'refused';

/** A message another one replies to. Only `seq` is known while it is not loaded. */
export interface QuotedMessage {
  readonly seq: number;
  readonly text?: string;
  readonly author?: Author;
  readonly attachments?: readonly Attachment[];
}

/** A message as it is shown. */
export interface MessageView {
  /** The id of the command that sent it, which is known before the event is; the event's id when there was none. */
  readonly key: string;
  readonly conversationId: string;
  /** May be empty when something else came along. */
  readonly text: string;
  /** `visitor`, `agent`, `bot` or `desk`. */
  readonly author: Author;
  /** ISO 8601; the sender's clock while it is on its way. */
  readonly at: string;
  /** `seq` once stored. */
  readonly seq?: number;
  readonly status: MessageStatus;
  readonly problem?: Problem;
  /** Its signs turn the direction of writing or cannot be seen: it may not say what it seems to. */
  readonly tricky?: true;
  readonly replyTo?: QuotedMessage;
  /** Parts that are more than words, to be shown below the text; `answerOf` tells what was answered. */
  readonly blocks?: readonly Block[];
  /** The message is an answer to a block. */
  readonly answer?: BlockAnswer;
  readonly attachments?: readonly Attachment[];
  /** Ids of files of a message on its way; what is known of them is with who sent them. */
  readonly attachmentIds?: readonly string[];
}

/** What was answered to a block, also while the answer is on its way. */
export interface GivenAnswer {
  /** Of the message that answers, as `MessageView.key`. */
  readonly key: string;
  readonly values: BlockAnswer['values'];
  readonly status: 'sending' | 'sent';
}

/** Overrides, embeddings and isolates of direction, and signs without width, joiners excepted, which scripts and emoji need. */
const TRICKS = /[\u200b\u202a-\u202e\u2060-\u2069\ufeff]/;

type Sent = Extract<Event, { type: 'message.sent' }>;
type Sending = OutboxEntry & { readonly command: Extract<OutboxEntry['command'], { type: 'message.send' }> };

/** Messages of a conversation in order, as far as they are loaded: those stored, then those on their way. */
export function messagesOf(state: ClientState, conversationId: string): MessageView[] {
  const conversation = state.conversations.get(conversationId);
  const stored = new Set<string>();
  const messages: MessageView[] = [];
  for (const event of conversation?.events ?? []) {
    if (event.commandId) stored.add(event.commandId);
    if (event.type === 'message.sent') messages.push(viewOf(event, conversation!, state.reached?.get(conversationId)));
  }
  for (const entry of sendingOf(state, conversationId)) {
    if (!stored.has(entry.command.id)) messages.push(viewOfSending(state, entry));
  }
  return messages;
}

/** What was answered to a block of a message; `undefined` while it can still be answered. */
export function answerOf(
  state: ClientState,
  conversationId: string,
  seq: number,
  blockId: string,
): GivenAnswer | undefined {
  const conversation = state.conversations.get(conversationId);
  const given = conversation && answersIn(conversation).get(answerKey(seq, blockId));
  if (given) return { key: given.commandId ?? given.id, values: given.data.answer!.values, status: 'sent' };
  for (const { command, status } of sendingOf(state, conversationId)) {
    const answer = 'answer' in command.data ? command.data.answer : undefined;
    if (answer?.to !== seq || answer.block !== blockId || status === 'refused') continue;
    return { key: command.id, values: answer.values, status: status === 'delivered' ? 'sent' : 'sending' };
  }
  return undefined;
}

function viewOf(event: Sent, conversation: Conversation, reached: number | undefined): MessageView {
  const { seenByAgent, seenByVisitor } = conversation.summary;
  const fromVisitor = event.author.kind === 'visitor';
  const { text, replyTo, blocks, answer, attachments } = event.data;
  // What one side writes reaches the other: the two are counted apart only where somebody reads both.
  const status =
    event.seq <= (fromVisitor ? seenByAgent : seenByVisitor)
      ? 'seen'
      : event.seq <= (reached ?? 0)
        ? 'delivered'
        : 'sent';
  return {
    key: event.commandId ?? event.id,
    conversationId: event.conversationId,
    text,
    author: event.author,
    at: event.at,
    seq: event.seq,
    status,
    ...(TRICKS.test(text) ? { tricky: true } : {}),
    ...(replyTo ? { replyTo: quoted(conversation, replyTo) } : {}),
    ...(blocks ? { blocks } : {}),
    ...(answer ? { answer } : {}),
    ...(attachments ? { attachments } : {}),
  };
}

function viewOfSending(state: ClientState, { command, status, problem, queuedAt }: Sending): MessageView {
  const { text, replyTo, attachments } = command.data;
  const conversation = state.conversations.get(command.conversationId);
  return {
    key: command.id,
    conversationId: command.conversationId,
    text,
    author: { kind: state.inbox ? 'agent' : 'visitor', id: state.inbox?.me.id ?? state.visitorId ?? '' },
    at: command.at ?? new Date(queuedAt).toISOString(),
    status: status === 'refused' ? 'refused' : status === 'delivered' ? 'sent' : 'sending',
    ...(problem ? { problem } : {}),
    ...(replyTo ? { replyTo: conversation ? quoted(conversation, replyTo) : { seq: replyTo } } : {}),
    ...('blocks' in command.data && command.data.blocks ? { blocks: command.data.blocks } : {}),
    ...('answer' in command.data && command.data.answer ? { answer: command.data.answer } : {}),
    ...(attachments ? { attachmentIds: attachments } : {}),
  };
}

function sendingOf({ outbox }: ClientState, conversationId: string): Sending[] {
  return outbox.filter(
    (entry): entry is Sending =>
      entry.command.type === 'message.send' && entry.command.conversationId === conversationId,
  );
}

function quoted({ events }: Conversation, seq: number): QuotedMessage {
  const event = events[seq - (events[0]?.seq ?? 0)];
  if (event?.seq !== seq || event.type !== 'message.sent') return { seq };
  const { text, attachments } = event.data;
  return { seq, text, author: event.author, ...(attachments ? { attachments } : {}) };
}

/** By conversation as it is: each change makes a new one. */
const answers = new WeakMap<Conversation, ReadonlyMap<string, Sent>>();

function answersIn(conversation: Conversation): ReadonlyMap<string, Sent> {
  let known = answers.get(conversation);
  if (!known) {
    const found = new Map<string, Sent>();
    for (const event of conversation.events) {
      if (event.type !== 'message.sent' || !event.data.answer) continue;
      const key = answerKey(event.data.answer.to, event.data.answer.block);
      if (!found.has(key)) found.set(key, event);
    }
    answers.set(conversation, found);
    known = found;
  }
  return known;
}

function answerKey(seq: number, blockId: string): string {
  return `${seq} ${blockId}`;
}
