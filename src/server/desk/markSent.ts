import type { Event } from '../../protocol/index.ts';
import type { Transaction } from './ports.ts';

/** Notes of the files of a message where they were sent: they stay from now on, and the visitor may see them. */
export async function markSent(transaction: Transaction, event: Event, visitorId: string): Promise<void> {
  if (event.type !== 'message.sent') return;
  for (const { id } of event.data.attachments ?? []) {
    const record = await transaction.attachment(id);
    if (record) await transaction.putAttachment({ ...record, conversationId: event.conversationId, visitorId });
  }
}
