import type { Author, Event } from '../../protocol/index.ts';
import { append, type AppendParts } from './append.ts';
import type { Reads, Transaction } from './ports.ts';

const nameOf = (visitorId: string) => `blocked:${visitorId}`;

/** Whether a visitor may send nothing more. `now` in milliseconds. */
export async function isBlocked(reads: Reads, visitorId: string, now: number): Promise<boolean> {
  return (await reads.kept(nameOf(visitorId), now)) !== undefined;
}

/** Notes that a visitor is shut out. `now` in milliseconds. */
export function blockVisitor(transaction: Pick<Transaction, 'keep'>, visitorId: string, now: number): Promise<void> {
  return transaction.keep(nameOf(visitorId), new Date(now).toISOString());
}

/** Forgets that a visitor was shut out: for one who is erased. */
export function forgetBlock(transaction: Pick<Transaction, 'forget'>, visitorId: string): Promise<void> {
  return transaction.forget(nameOf(visitorId));
}

/**
 * A visitor was shut out, or let in again, in one of their conversations: it holds for all of them, and each of them
 * tells it. Returns the events in the others.
 */
export async function spreadBlock(
  transaction: Transaction,
  parts: AppendParts,
  author: Author,
  told: Extract<Event, { type: 'visitor.blocked' }>,
): Promise<Event[]> {
  const { blocked } = told.data;
  const conversation = await transaction.conversation(told.conversationId);
  const { visitorId } = conversation!;
  if (blocked) await transaction.keep(nameOf(visitorId), told.at);
  else await forgetBlock(transaction, visitorId);
  const events: Event[] = [];
  for (const other of await transaction.conversationsOf(visitorId)) {
    if (Boolean(other.blocked) === blocked) continue;
    const fact = { type: 'visitor.blocked', conversationId: other.id, author, data: { blocked } } as const;
    events.push(...(await append(transaction, parts, other, [fact])).events);
  }
  return events;
}
