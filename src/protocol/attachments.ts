/** A file that belongs to a message. What it is fetched from is asked for apart, since such addresses expire. */
export interface Attachment {
  /** Made by who uploads it, once. */
  readonly id: string;
  /** Cleaned: no path, no control or direction signs. */
  readonly name: string;
  /** Media type, found from the bytes. */
  readonly type: string;
  /** Bytes as stored. */
  readonly size: number;
  /** Pixels; images only. */
  readonly width?: number;
  readonly height?: number;
}

/** The answer of `POST /v1/attachments` and `POST /v1/agent/attachments`. */
export interface AttachmentAnswer {
  readonly attachment: Attachment;
}

/** Where an attachment can be fetched for a while, by anybody who has the address. */
export interface AttachmentLink {
  readonly id: string;
  readonly url: string;
  /** The same as a small picture; images only. */
  readonly thumbnail?: string;
  /** ISO 8601 in UTC. */
  readonly expiresAt: string;
}

/** The answer of `POST /v1/attachments/links` with `{ ids }`; ids of others are left out. */
export interface AttachmentLinksAnswer {
  readonly links: readonly AttachmentLink[];
}
