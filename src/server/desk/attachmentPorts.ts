import type { Attachment } from '../../protocol/index.ts';

/** A file at rest, as it is read. */
export interface StoredFile {
  /** Bytes of the whole file. */
  readonly size: number;
  /** Its bytes, or those of a stretch (both ends included). */
  stream(stretch?: { readonly from: number; readonly to: number }): ReadableStream<Uint8Array>;
}

/**
 * Where the bytes of files are kept, by a key that the desk makes. Made so that a bucket fits as well as a folder: nothing
 * is renamed, locked or appended to.
 */
export interface FileStore {
  /** Keeps bytes under a key; fulfilled when they would outlive a crash. A key is written once. */
  put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** `undefined` when there is nothing under the key. */
  get(key: string): Promise<StoredFile | undefined>;
  /** Removes what is under a key; that there is nothing is fine. */
  remove(key: string): Promise<void>;
  /** All keys with the moment they were written, milliseconds since the Unix epoch; in no order. */
  keys(): AsyncIterable<{ readonly key: string; readonly at: number }>;
}

/** Bytes that came in, looked at and made fit to be kept. */
export interface ExaminedFile {
  /** True media type, found from the bytes. */
  readonly type: string;
  /** Ending of names of this type, without the dot. */
  readonly extension: string;
  /** Endings a name may keep instead. */
  readonly alsoExtensions: readonly string[];
  /** Bytes that are to be kept. */
  readonly size: number;
  /** Pixels; images only. */
  readonly width?: number;
  readonly height?: number;
  bytes(): AsyncIterable<Uint8Array>;
  /** A small picture of it (WebP); images only. */
  readonly thumbnail?: Uint8Array;
  /** Removes what was put aside; call always, once. */
  discard(): Promise<void>;
}

/** What is said about bytes that come in. */
export interface ArrivingFile {
  readonly body: AsyncIterable<Uint8Array>;
  /** As the sender calls it, cleaned; decides nothing but the ending of texts and of old office files. */
  readonly name: string;
  /** Bytes after which it is cut off. */
  readonly maxBytes: number;
  /** Whether files of a type are taken. */
  takes(type: string): boolean;
}

/**
 * Looks at bytes that come in: finds their type, cleans pictures, has them scanned. Nothing is unpacked or run.
 * Rejects with a `Refusal`: `attachment_too_large`, `attachment_type`, `attachment_refused`.
 */
export type ExamineFile = (file: ArrivingFile) => Promise<ExaminedFile>;

/** Signs addresses, so that who has one can fetch a file for a while. */
export interface AddressSigner {
  /** Letters, digits, `-` and `_`. */
  sign(text: string): string;
  /** Compares in constant time. */
  verify(text: string, signature: string): boolean;
}

/** What attachments need from outside. */
export interface AttachmentPorts {
  readonly files: FileStore;
  readonly examine: ExamineFile;
  readonly signer: AddressSigner;
}

/** A file at rest, with whose it is. */
export interface AttachmentRecord {
  readonly attachment: Attachment;
  readonly owner: { readonly kind: 'visitor' | 'agent'; readonly id: string };
  /** The visitor whose it is, or who was sent it; absent while an agent's file is not sent. */
  readonly visitorId?: string;
  /** Where it was sent; absent until then. */
  readonly conversationId?: string;
  /** Milliseconds since the Unix epoch. */
  readonly uploadedAt: number;
  /** Under which its bytes are kept. */
  readonly key: string;
  /** Under which its small picture is kept. */
  readonly thumbnailKey?: string;
}
