/** A letter by e-mail. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text; the whole message for those who read no other. */
  readonly text: string;
  /** The same as HTML, made by us from escaped words. */
  readonly html?: string;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly content: string }[];
}

/** Sends mail. The key becomes the Message-ID: the same key again is the same letter. Rejects when it could not be handed over. */
export interface Mailer {
  send(mail: Mail, key: string): Promise<void>;
}

/** Sends text messages. The same key again is the same message. Rejects when it could not be handed over. */
export interface Texter {
  /** `to` is E.164. */
  send(message: { readonly to: string; readonly text: string }, key: string): Promise<void>;
}

/** Puts what was written into another language. The same key again is the same text. Rejects when it could not be had. */
export interface Translator {
  /** `to` is BCP 47, and `from` where the writer's language is known. */
  translate(wish: { readonly text: string; readonly to: string; readonly from?: string }, key: string): Promise<string>;
}

/** What will never be delivered, however often it is tried: a wrong address, a refused text. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
}
