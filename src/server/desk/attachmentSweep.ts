import type { FileStore } from './attachmentPorts.ts';
import type { Clock, Storage } from './ports.ts';

const HOUR = 3_600_000;
/** Milliseconds after which a file that was never sent is thrown away. */
export const UNSENT_LIFE: number = 24 * HOUR;
/** Records looked at in one go. */
const PAGE = 200;

/** Throws away what was uploaded and never sent, and bytes no record leads to. */
export interface AttachmentSweep {
  /** Sweeps now and then once an hour. */
  start(): Promise<void>;
  /** Sweeps once; says how much was thrown away. */
  sweep(): Promise<number>;
  stop(): void;
}

/** Makes a sweep. A failure is told and tried again an hour later; nothing but memory of the hour is lost by a restart. */
export function createAttachmentSweep(
  { storage, clock, files }: { readonly storage: Storage; readonly clock: Clock; readonly files: FileStore },
  onError: (error: unknown) => void,
): AttachmentSweep {
  let stopped = false;
  let cancel: () => void = () => {};

  async function sweep(): Promise<number> {
    return (await sweepUnsent()) + (await sweepStrays());
  }

  async function sweepUnsent(): Promise<number> {
    const until = clock.now() - UNSENT_LIFE;
    let count = 0;
    for (let more = true; more && !stopped; ) {
      const old = await storage.reads.unsentAttachments(until, PAGE);
      for (const { attachment } of old) {
        const gone = await storage.write(async (transaction) => {
          const record = await transaction.attachment(attachment.id);
          // It may have been sent a moment ago.
          if (!record || record.conversationId !== undefined) return undefined;
          await transaction.removeAttachment(attachment.id);
          return record;
        });
        if (!gone) continue;
        count += 1;
        await files.remove(gone.key);
        if (gone.thumbnailKey) await files.remove(gone.thumbnailKey);
      }
      more = old.length === PAGE;
    }
    return count;
  }

  /** Bytes of an upload that was cut short, or of a record that was erased. */
  async function sweepStrays(): Promise<number> {
    let count = 0;
    for await (const { key, at } of files.keys()) {
      if (stopped) break;
      if (at > clock.now() - UNSENT_LIFE) continue;
      const record = await storage.reads.attachment(key.slice(0, 36));
      if (record && (record.key === key || record.thumbnailKey === key)) continue;
      await files.remove(key);
      count += 1;
    }
    return count;
  }

  async function run(): Promise<void> {
    await sweep().catch((error: unknown) => {
      if (!stopped) onError(error);
    });
    if (!stopped) cancel = clock.after(HOUR, () => void run());
  }

  return {
    start: run,
    sweep,
    stop() {
      stopped = true;
      cancel();
    },
  };
}
