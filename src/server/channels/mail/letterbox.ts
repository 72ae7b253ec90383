import { Undeliverable, type Clock, type Mail, type Mailer, type Storage, type Texter } from '../../desk/index.ts';
import { isConfirmed, mayWriteUnconfirmed, tallyName } from './confirmation.ts';

/** Whom a mail is for: the hash of the address, and the visitor on whose behalf it goes there. */
export interface Addressee {
  readonly address: string;
  readonly visitorId: string;
}

/** Sends each letter once. */
export interface Letterbox {
  /** True when it has gone out, now or before. `make` is asked only when it may go. */
  mail(key: string, to: Addressee, make: () => Promise<Mail | undefined>): Promise<boolean>;
  text(key: string, to: string, make: () => string): Promise<boolean>;
}

/**
 * Opens one over whatever there is to send with. What can never be delivered is put down as done and told; anything else
 * that fails is thrown, so that it is tried again.
 */
export function createLetterbox(parts: {
  readonly storage: Storage;
  readonly clock: Pick<Clock, 'now'>;
  readonly mailer?: Mailer | undefined;
  readonly texter?: Texter | undefined;
  onError(error: unknown): void;
}): Letterbox {
  const { storage, clock, mailer, texter, onError } = parts;

  async function deliver(key: string, send: () => Promise<void>, to?: Addressee, counted = false): Promise<boolean> {
    let gone = true;
    try {
      await send();
    } catch (error) {
      if (!(error instanceof Undeliverable)) throw error;
      onError(error);
      gone = false;
    }
    const at = clock.now();
    await storage.write(async (transaction) => {
      await transaction.putLetter({ key, at, ...(to ? { address: to.address } : {}) });
      if (to && counted) await transaction.addTally(tallyName(to.visitorId), at, 1);
    });
    return gone;
  }

  return {
    async mail(key, to, make) {
      if (!mailer) return false;
      const { reads } = storage;
      if (await reads.letter(key)) return true;
      const confirmed = await isConfirmed(reads, to.address);
      if (!confirmed && !(await mayWriteUnconfirmed(reads, to.address, to.visitorId, clock.now()))) return false;
      const mail = await make();
      return mail ? deliver(key, () => mailer.send(mail, key), to, !confirmed) : false;
    },
    async text(key, to, make) {
      if (!texter) return false;
      if (await storage.reads.letter(key)) return true;
      return deliver(key, () => texter.send({ to, text: make() }, key));
    },
  };
}
