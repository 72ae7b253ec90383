import { afterEach, describe, expect, it } from 'vitest';
import { newId } from '../../src/protocol/index.ts';
import type { AttachmentRecord, Storage } from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';

const { bytes } = createSeededRandom(41);
const id = () => newId({ now: () => 1_700_000_000_000, random: bytes });

function recordOf(owner: AttachmentRecord['owner'], more: Partial<AttachmentRecord> = {}): AttachmentRecord {
  const attachment = { id: id(), name: 'photo.jpg', type: 'image/jpeg', size: 100, width: 4, height: 3 };
  return { attachment, owner, uploadedAt: 1_000, key: `${attachment.id}-key`, ...more };
}

/** What every storage must do with the records of files. `open` gives an empty one each time. */
export function describeAttachments(name: string, open: () => Storage): void {
  describe(`records of files: ${name}`, () => {
    let storage: Storage;
    afterEach(() => storage.close());

    async function visitor(): Promise<AttachmentRecord['owner']> {
      const owner = { kind: 'visitor', id: id() } as const;
      await storage.write((transaction) => transaction.putVisitor({ id: owner.id, createdAt: 1, tokenUsed: false }));
      return owner;
    }
    const put = (...records: AttachmentRecord[]) =>
      storage.write(async (transaction) => {
        for (const record of records) await transaction.putAttachment(record);
      });

    it('keeps one, changes it and forgets it', async () => {
      storage = open();
      const owner = await visitor();
      const record = recordOf(owner, { visitorId: owner.id });
      await put(record);
      expect(await storage.reads.attachment(record.attachment.id)).toEqual(record);
      const sent = { ...record, conversationId: id(), thumbnailKey: 'small' };
      await put(sent);
      expect(await storage.reads.attachment(record.attachment.id)).toEqual(sent);
      await storage.write((transaction) => transaction.removeAttachment(record.attachment.id));
      expect(await storage.reads.attachment(record.attachment.id)).toBeUndefined();
    });

    it('shows a transaction its own writes, and undoes them when it fails', async () => {
      storage = open();
      const record = recordOf({ kind: 'agent', id: 'a' });
      const failed = storage.write(async (transaction) => {
        await transaction.putAttachment(record);
        expect(await transaction.attachment(record.attachment.id)).toEqual(record);
        expect(await transaction.uploadedSince('a', 0)).toEqual({ files: 1, bytes: 100 });
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      expect(await storage.reads.attachment(record.attachment.id)).toBeUndefined();
    });

    it('counts what somebody uploaded since a moment', async () => {
      storage = open();
      const [owner, other] = [await visitor(), await visitor()];
      await put(
        recordOf(owner, { uploadedAt: 999 }),
        recordOf(owner, { uploadedAt: 1_000 }),
        recordOf(owner, { uploadedAt: 2_000, conversationId: id() }),
        recordOf(other, { uploadedAt: 2_000 }),
      );
      expect(await storage.reads.uploadedSince(owner.id, 1_000)).toEqual({ files: 2, bytes: 200 });
      expect(await storage.reads.uploadedSince('nobody', 0)).toEqual({ files: 0, bytes: 0 });
    });

    it('lists what was not sent, oldest first', async () => {
      storage = open();
      const owner = await visitor();
      const [late, early, sent, young] = [
        recordOf(owner, { uploadedAt: 20 }),
        recordOf(owner, { uploadedAt: 10 }),
        recordOf(owner, { uploadedAt: 5, conversationId: id() }),
        recordOf(owner, { uploadedAt: 31 }),
      ];
      await put(late, early, sent, young);
      expect(await storage.reads.unsentAttachments(30, 10)).toEqual([early, late]);
      expect(await storage.reads.unsentAttachments(30, 1)).toEqual([early]);
    });
  });
}
