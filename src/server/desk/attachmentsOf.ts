import { Refusal, type Attachment } from '../../protocol/index.ts';
import type { Situation } from './situation.ts';

/**
 * The files a message names: uploaded by its sender and not sent before. Absent and somebody else's are answered alike.
 * @throws {Refusal} `attachment_not_found`; `command_invalid` for too many, or one file twice.
 */
export async function attachmentsOf(
  { reads, config, author }: Situation,
  ids: readonly string[] | undefined,
): Promise<readonly Attachment[] | undefined> {
  if (!ids) return undefined;
  const { perMessage } = config.chat.attachments;
  if (ids.length > perMessage) {
    throw new Refusal('command_invalid', { detail: `data.attachments: at most ${perMessage} files` });
  }
  if (new Set(ids).size < ids.length) {
    throw new Refusal('command_invalid', { detail: 'data.attachments: a file is named twice' });
  }
  const found: Attachment[] = [];
  for (const id of ids) {
    const record = await reads.attachment(id);
    const own = record?.owner.kind === author.kind && record.owner.id === author.id;
    if (!record || !own || record.conversationId !== undefined) throw new Refusal('attachment_not_found');
    found.push(record.attachment);
  }
  return found;
}
