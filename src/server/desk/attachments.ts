import { ID_PATTERN, Refusal, type Attachment, type AttachmentLink, type PublicConfig } from '../../protocol/index.ts';
import { checkLink, linkTo, type Face } from './attachmentLinks.ts';
import type { AttachmentPorts, AttachmentRecord, ExaminedFile, StoredFile } from './attachmentPorts.ts';
import { coversType } from './attachmentTypes.ts';
import { cleanFileName, withTrueEnding } from './cleanFileName.ts';
import type { DeskPorts } from './deskPorts.ts';
import { RATES, takeOrRefuse } from './limits.ts';
import type { Reads } from './ports.ts';
import { newToken } from './tokens.ts';

const DAY = 86_400_000;
const MEGABYTE = 1024 * 1024;
/** Files of one sender that may be under way at the same moment. */
const AT_ONCE = 5;

/** So many times what one visitor may send in a day is what one address may. */
const VISITORS_OF_ADDRESS = 10;

/** Who uploads or asks for a file. */
export type FileOwner = AttachmentRecord['owner'];

/** A file on its way in. */
export interface Upload {
  readonly owner: FileOwner;
  /** Made once by the sender; the same id again is answered with the same file. */
  readonly id: string;
  /** As the sender calls it. */
  readonly name: string;
  readonly body: AsyncIterable<Uint8Array>;
  /** Bytes, where the sender has told. */
  readonly announced?: number;
  /** The address limits are counted by; absent when it says nothing about who is asking. */
  readonly address?: string;
}

/** A file as it is handed out. */
export interface OpenFile {
  readonly attachment: Attachment;
  readonly file: StoredFile;
  /** When its address runs out, milliseconds since the Unix epoch. */
  readonly expires: number;
}

/** What a widget needs to know before it offers to send files. */
export type AttachmentRules = NonNullable<NonNullable<PublicConfig['chat']>['attachments']>;

/** Files of conversations: taken in, handed out. */
export interface Attachments {
  /** Absent when no files are taken. */
  rules(): AttachmentRules | undefined;
  /** Takes a file in. @throws {Refusal} `attachment_*`, `channel_closed`, `visitor_blocked`, `command_conflict`, `rate_limited`. */
  upload(upload: Upload): Promise<Attachment>;
  /** Addresses of those of the files that the reader may see, in the order asked for. */
  links(reader: FileOwner, ids: readonly string[]): Promise<AttachmentLink[]>;
  /** Opens what an address leads to. @throws {Refusal} `link_invalid`, `attachment_not_found`. */
  open(id: string, face: Face, e: string | undefined, s: string | undefined): Promise<OpenFile>;
}

/** Opens the desk's drawer of files. */
export function createAttachments(ports: DeskPorts, { files, examine, signer }: AttachmentPorts): Attachments {
  const { storage, clock, random, config, limits } = ports;
  const { enabled, maxMegabytes, perMessage, types } = config.chat.attachments;
  const maxBytes = maxMegabytes * MEGABYTE;
  const underWay = new Map<string, number>();

  async function upload(given: Upload): Promise<Attachment> {
    const { owner, id } = given;
    if (!enabled || !config.channels.chat) throw new Refusal('channel_closed', { detail: 'No files are taken here.' });
    const known = await storage.reads.attachment(id);
    if (known) return again(known, owner);
    await demandRoom(given);
    return oneOfFew(owner.id, async () => {
      const name = cleanFileName(given.name);
      const examined = await examine({ body: given.body, name, maxBytes, takes: (type) => coversType(types, type) });
      try {
        return await keep(given, name, examined);
      } finally {
        await examined.discard();
      }
    });
  }

  /** What can be said before a single byte is read. */
  async function demandRoom({ owner, announced, address }: Upload): Promise<void> {
    if ((announced ?? 0) > maxBytes) throw tooLarge(maxBytes);
    if (owner.kind === 'agent') return;
    await demandQuota(storage.reads, owner.id, announced ?? 0);
    takeOrRefuse(limits, `uploads:${owner.id}`, RATES.uploads);
    if (address !== undefined) demandAddressRoom(address, announced ?? maxBytes);
    const conversations = await storage.reads.conversationsOf(owner.id);
    if (conversations.some(({ blocked }) => blocked)) throw new Refusal('visitor_blocked');
  }

  /** New visitors are cheap: what all of them behind one address send is counted together. */
  function demandAddressRoom(address: string, bytes: number): void {
    takeOrRefuse(limits, `uploads of ${address}`, RATES.addressUploads);
    const burst = VISITORS_OF_ADDRESS * config.chat.attachments.megabytesPerDay;
    const rate = { burst, perSecond: (burst / DAY) * 1000 };
    if (limits.take(`megabytes of ${address}`, rate, bytes / MEGABYTE) === 0) return;
    throw new Refusal('attachment_limited', { detail: `${burst} MB in 24 hours from one address.` });
  }

  async function demandQuota(reads: Reads, visitorId: string, bytes: number): Promise<void> {
    const { filesPerDay, megabytesPerDay } = config.chat.attachments;
    const sent = await reads.uploadedSince(visitorId, clock.now() - DAY);
    if (sent.files < filesPerDay && sent.bytes + bytes <= megabytesPerDay * MEGABYTE) return;
    throw new Refusal('attachment_limited', { detail: `${filesPerDay} files, ${megabytesPerDay} MB in 24 hours.` });
  }

  async function oneOfFew<T>(owner: string, work: () => Promise<T>): Promise<T> {
    const others = underWay.get(owner) ?? 0;
    if (others >= AT_ONCE) throw new Refusal('rate_limited', { retryAfter: 2 });
    underWay.set(owner, others + 1);
    try {
      return await work();
    } finally {
      const left = underWay.get(owner)! - 1;
      if (left > 0) underWay.set(owner, left);
      else underWay.delete(owner);
    }
  }

  async function keep({ owner, id }: Upload, name: string, examined: ExaminedFile): Promise<Attachment> {
    const record = recordOf(owner, id, name, examined);
    const { key, thumbnailKey } = record;
    await files.put(key, examined.bytes());
    if (thumbnailKey) await files.put(thumbnailKey, once(examined.thumbnail!));
    const forget = () => Promise.all([key, ...(thumbnailKey ? [thumbnailKey] : [])].map((it) => files.remove(it)));
    try {
      return await storage.write(async (transaction) => {
        const first = await transaction.attachment(id);
        if (first) {
          // The same file came twice at the same moment; the bytes of the other are kept.
          void forget().catch(() => undefined);
          return again(first, owner);
        }
        if (owner.kind === 'visitor') await demandQuota(transaction, owner.id, examined.size);
        await transaction.putAttachment(record);
        return record.attachment;
      });
    } catch (error) {
      await forget();
      throw error;
    }
  }

  function recordOf(owner: FileOwner, id: string, name: string, examined: ExaminedFile): AttachmentRecord {
    const { type, extension, alsoExtensions, size, width, height, thumbnail } = examined;
    // Found by its id when it is left over, never guessed.
    const key = `${id}-${newToken(random)}`;
    const pixels = width !== undefined && height !== undefined ? { width, height } : {};
    return {
      attachment: { id, name: withTrueEnding(name, extension, alsoExtensions), type, size, ...pixels },
      owner,
      ...(owner.kind === 'visitor' ? { visitorId: owner.id } : {}),
      uploadedAt: clock.now(),
      key,
      ...(thumbnail ? { thumbnailKey: `${id}-${newToken(random)}` } : {}),
    };
  }

  return {
    rules: () => (enabled && config.channels.chat ? { maxBytes, perMessage, types } : undefined),
    upload,
    async links(reader, ids) {
      const links: AttachmentLink[] = [];
      for (const id of new Set(ids)) {
        const record = await storage.reads.attachment(id);
        if (record && maySee(reader, record)) links.push(linkTo(signer, record, clock.now()));
      }
      return links;
    },
    async open(id, face, e, s) {
      const expires = checkLink(signer, { id, face, e, s }, clock.now());
      const record = ID_PATTERN.test(id) ? await storage.reads.attachment(id) : undefined;
      const key = face === 'thumbnail' ? record?.thumbnailKey : record?.key;
      const file = key === undefined ? undefined : await files.get(key);
      if (!record || !file) throw new Refusal('attachment_not_found');
      return { attachment: record.attachment, file, expires };
    },
  };
}

/** Visitors see what is theirs or was sent to them; agents what was sent, and their own. */
function maySee(reader: FileOwner, { owner, visitorId, conversationId }: AttachmentRecord): boolean {
  if (reader.kind === 'visitor') return visitorId === reader.id;
  return conversationId !== undefined || (owner.kind === 'agent' && owner.id === reader.id);
}

function again({ attachment, owner }: AttachmentRecord, by: FileOwner): Attachment {
  if (owner.kind === by.kind && owner.id === by.id) return attachment;
  throw new Refusal('command_conflict', { detail: 'Deskbell-File-Id: this id is taken; make a new one.' });
}

/** The refusal of a file above the limit. */
export function tooLarge(maxBytes: number): Refusal {
  return new Refusal('attachment_too_large', { detail: `At most ${maxBytes} bytes.` });
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
