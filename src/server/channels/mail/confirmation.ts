import type { Reads, Secrets, Storage } from '../../desk/index.ts';

const DAY = 86_400_000;

/** An address as letters are counted by: the first 64 bits of its hash, hexadecimal. */
export function addressHash(secrets: Pick<Secrets, 'hash'>, email: string): string {
  return secrets.hash(`mail ${email.trim().toLowerCase()}`).slice(0, 16);
}

/** True when whoever has an address has acted by a link that was sent to it. */
export async function isConfirmed(reads: Pick<Reads, 'letter'>, address: string | undefined): Promise<boolean> {
  return address !== undefined && (await reads.letter(`confirmed ${address}`)) !== undefined;
}

/** Notes that an address belongs to whoever it was given for. */
export async function confirmAddress(storage: Storage, address: string, at: number): Promise<void> {
  if (await isConfirmed(storage.reads, address)) return;
  await storage.write((transaction) => transaction.putLetter({ key: `confirmed ${address}`, at }));
}

/** Mails a day to addresses nobody has confirmed, for one visitor. */
const PER_VISITOR = 10;

/** The name under which mails of a visitor to unconfirmed addresses are counted. */
export function tallyName(visitorId: string): string {
  return `mail:${visitorId}`;
}

/** Whether a letter may go to an address nobody has confirmed: one within 24 hours, and not too many for one visitor. */
export async function mayWriteUnconfirmed(
  reads: Pick<Reads, 'lettersTo' | 'tally'>,
  address: string,
  visitorId: string,
  now: number,
): Promise<boolean> {
  if ((await reads.lettersTo(address, now - DAY + 1)).length > 0) return false;
  return (await reads.tally(tallyName(visitorId), now - DAY)) < PER_VISITOR;
}
