import { Refusal, type Attachment, type ConversationSummary, type Event, type Identity } from '../../protocol/index.ts';
import type { FileStore } from './attachmentPorts.ts';
import { forgetBlock } from './blocking.ts';
import { forVisitor } from './forVisitor.ts';
import type { Reads, Storage } from './ports.ts';

/** Everything that is kept of a visitor, as they may have it (GDPR, articles 15 and 20). */
export interface VisitorData {
  readonly visitorId: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** Who the site's backend has proved them to be. */
  readonly identity?: Identity;
  readonly conversations: readonly ConversationSummary[];
  /** The whole log, oldest first; what is for agents only stands as `hidden`. */
  readonly events: readonly Event[];
  readonly attachments: readonly Attachment[];
}

/** Events read at once. */
const PAGE = 500;
/** A phone is ringing, or somebody is talking: the record is still being written. */
const IN_THE_AIR: ReadonlySet<string> = new Set(['ringing_agent', 'ringing_visitor', 'connected']);

/** Collects everything that is kept of a visitor. @throws {Refusal} `not_found` when there is no such visitor. */
export async function exportVisitor(reads: Reads, visitorId: string): Promise<VisitorData> {
  const visitor = await reads.visitor(visitorId);
  if (!visitor) throw new Refusal('not_found', { detail: 'There is no such visitor.' });
  const events: Event[] = [];
  for (let after = 0; ; ) {
    const page = await reads.events({ after, limit: PAGE, visitorId });
    events.push(...page.map(forVisitor));
    if (page.length < PAGE) break;
    after = page.at(-1)!.position;
  }
  const conversations = await reads.conversationsOf(visitorId);
  return {
    visitorId,
    createdAt: new Date(visitor.createdAt).toISOString(),
    ...(visitor.identity ? { identity: visitor.identity } : {}),
    conversations: conversations.map(({ snoozedUntil: _snoozed, blocked: _blocked, ...rest }) => rest),
    events,
    attachments: (await reads.attachmentsOf(visitorId)).map(({ attachment }) => attachment),
  };
}

/**
 * Erases a visitor: log, conversations, callbacks, files and tokens, for good (GDPR, article 17). Figures that name nobody stay.
 * @throws {Refusal} `not_found`, or `callback_active` while a call of theirs is in the air.
 */
export async function eraseVisitor(
  { storage, files }: { readonly storage: Storage; readonly files?: FileStore },
  visitorId: string,
): Promise<void> {
  const gone = await storage.write(async (transaction) => {
    if (!(await transaction.visitor(visitorId)))
      throw new Refusal('not_found', { detail: 'There is no such visitor.' });
    const callbacks = (await transaction.conversationsOf(visitorId)).flatMap((conversation) => conversation.callbacks);
    if (callbacks.some(({ state }) => IN_THE_AIR.has(state))) {
      throw new Refusal('callback_active', { detail: 'A call is under way; erase when it is over.' });
    }
    const attachments = await transaction.attachmentsOf(visitorId);
    await forgetBlock(transaction, visitorId);
    await transaction.removeVisitor(visitorId);
    return attachments;
  });
  // What a crash leaves here is swept: bytes without a record belong to nobody.
  for (const { key, thumbnailKey } of gone) {
    await files?.remove(key);
    if (thumbnailKey) await files?.remove(thumbnailKey);
  }
}
