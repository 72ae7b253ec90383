import { newId, Refusal, type VisitorCommand } from '../../protocol/index.ts';
import type { DeskPorts } from './deskPorts.ts';
import { RATES, takeOrRefuse } from './limits.ts';
import type { TokenRecord, Transaction } from './ports.ts';
import { looksLikeToken, newToken } from './tokens.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A token dies after so long without use, and at last after so long anyway. */
export const TOKEN_LIFE = { idle: 30 * DAY, absolute: 365 * DAY } as const;

/**
 * Looks up a bearer token.
 * @throws {Refusal} `token_missing` without one, `token_invalid` when it is unknown or has expired.
 */
export async function tokenOf({ storage, secrets, clock }: DeskPorts, token: string | undefined): Promise<TokenRecord> {
  if (token === undefined) throw new Refusal('token_missing');
  const known = looksLikeToken(token) ? await storage.reads.token(secrets.hash(token)) : undefined;
  const now = clock.now();
  if (!known || now - known.seenAt > TOKEN_LIFE.idle || now - known.issuedAt > TOKEN_LIFE.absolute) {
    throw new Refusal('token_invalid');
  }
  return known;
}

/** True when a use of a token has to be written down: the first one, and then once an hour. */
export function worthNoting(token: TokenRecord, now: number): boolean {
  return !token.used || now - token.seenAt >= HOUR;
}

/** Writes down a use of a token when it is worth it. */
export async function noteUse(transaction: Transaction, token: TokenRecord, now: number): Promise<void> {
  if (!worthNoting(token, now)) return;
  await transaction.putToken({ ...token, used: true, seenAt: now });
  const visitor = await transaction.visitor(token.visitorId);
  if (visitor && !visitor.tokenUsed) await transaction.putVisitor({ ...visitor, tokenUsed: true });
}

/** A visitor the desk has just met, with the token to tell them. */
export interface Met {
  readonly visitorId: string;
  readonly token: string;
}

/**
 * First contact: a batch without a token. An unknown first command creates a visitor. A known one means that the answer
 * was lost on its way: the same visitor gets a further token, unless somebody has used one already. Tokens told before
 * stay good, because the lost answer may be late only, or this very request a double.
 * @throws {Refusal} `token_missing` when this is not a first contact, `rate_limited` per address.
 */
export async function meetVisitor(
  transaction: Transaction,
  ports: DeskPorts,
  first: VisitorCommand,
  address: string | undefined,
): Promise<Met> {
  const receipt = await transaction.receipt(first.id);
  if (receipt) {
    const { kind, id } = receipt.sender;
    const known = receipt.founding && kind === 'visitor' ? await transaction.visitor(id) : undefined;
    if (!known || known.tokenUsed) throw new Refusal('token_missing', { commandId: first.id });
    return issueToken(transaction, ports, known.id);
  }
  if (first.type !== 'conversation.start') {
    throw new Refusal('token_missing', { detail: 'Without a token the first command is a new conversation.start.' });
  }
  if (address !== undefined) takeOrRefuse(ports.limits, `visitors:${address}`, RATES.addressVisitors);
  const now = ports.clock.now();
  const id = newId({ now: () => now, random: ports.random });
  await transaction.putVisitor({ id, createdAt: now, tokenUsed: false });
  return issueToken(transaction, ports, id);
}

/** Makes a further token of a visitor's. */
export async function issueToken(
  transaction: Transaction,
  { random, secrets, clock }: DeskPorts,
  visitorId: string,
): Promise<Met> {
  const token = newToken(random);
  const now = clock.now();
  await transaction.putToken({ hash: secrets.hash(token), visitorId, issuedAt: now, seenAt: now, used: false });
  return { visitorId, token };
}
