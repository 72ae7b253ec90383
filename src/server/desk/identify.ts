import {
  newId,
  Refusal,
  type ConversationSummary,
  type Identity,
  type IdentifyAnswer,
  type NewEvent,
} from '../../protocol/index.ts';
import { append } from './append.ts';
import { blockVisitor, forgetBlock, isBlocked } from './blocking.ts';
import type { DeskPorts } from './deskPorts.ts';
import { RATES, takeOrRefuse } from './limits.ts';
import type { Transaction, VisitorRecord } from './ports.ts';
import { DESK } from './situation.ts';
import { looksLikeToken } from './tokens.ts';
import { issueToken } from './visitors.ts';

/** Reads what a site's backend has signed. */
export interface IdentityTokens {
  /** Who the visitor is. Rejects with a `Refusal` `identity_invalid` that says what is wrong with the token. */
  verify(token: string): Promise<Identity>;
}

/** A proved identity as it comes in. */
export interface Identification {
  readonly identity: Identity;
  /** The bearer token of the session so far; one that is not known counts as none. */
  readonly token?: string;
  /** The address limits are counted by. */
  readonly address?: string;
}

/** What came of it, and what is over. */
export interface Identified {
  readonly answer: IdentifyAnswer;
  /** Hash of the token that was good until now. */
  readonly endedToken?: string;
  /** The visitor who has become another. */
  readonly endedVisitor?: string;
}

/**
 * Makes the visitor of a session the one the site's backend has proved. Who is new becomes known, or becomes the one
 * who is known already, with everything they have; who was proved to be somebody else keeps what is theirs, and the session
 * goes on as the other. Its token is changed in any case.
 * @throws {Refusal} `rate_limited` per address.
 */
export async function identifyVisitor(
  ports: DeskPorts,
  { identity, token, address }: Identification,
): Promise<Identified> {
  const { storage, secrets, clock, limits, random } = ports;
  if (address !== undefined) takeOrRefuse(limits, `identify:${address}`, RATES.addressIdentities);
  const hash = token !== undefined && looksLikeToken(token) ? secrets.hash(token) : undefined;
  return storage.write(async (transaction) => {
    const now = clock.now();
    const session = hash === undefined ? undefined : await transaction.token(hash);
    const here = session && (await transaction.visitor(session.visitorId));
    const known = await transaction.visitorOf(identity.subject);
    const anonymous = here && !here.identity;
    const visitor = known ?? (anonymous ? here : { id: newId({ now: () => now, random }), createdAt: now });
    await transaction.putVisitor({ id: visitor.id, createdAt: visitor.createdAt, tokenUsed: true, identity });
    const moves = anonymous && here.id !== visitor.id;
    const moved = moves ? await become(transaction, ports, here, visitor.id) : [];
    await tell(transaction, ports, visitor.id, identity, moved);
    if (session && !moves) await transaction.removeToken(session.hash);
    const issued = await issueToken(transaction, ports, visitor.id);
    return {
      answer: {
        ...issued,
        continues: here === undefined || anonymous === true || here.id === visitor.id,
        serverTime: new Date(now).toISOString(),
      },
      ...(session ? { endedToken: session.hash } : {}),
      ...(moves ? { endedVisitor: here.id } : {}),
    };
  });
}

/** What an anonymous visitor has becomes another's; they are no more. Who was shut out stays so. The answer is what they had. */
async function become(
  transaction: Transaction,
  { clock }: DeskPorts,
  { id }: Pick<VisitorRecord, 'id'>,
  to: string,
): Promise<ConversationSummary[]> {
  if (await isBlocked(transaction, id, clock.now())) await blockVisitor(transaction, to, clock.now());
  await forgetBlock(transaction, id);
  const conversations = await transaction.conversationsOf(id);
  await transaction.moveVisitor(id, to);
  return conversations;
}

/** Tells each conversation whose it is; those that know it are left alone. */
async function tell(
  transaction: Transaction,
  ports: DeskPorts,
  visitorId: string,
  identity: Identity,
  moved: readonly ConversationSummary[],
): Promise<void> {
  const blocked = await isBlocked(transaction, visitorId, ports.clock.now());
  for (const known of await transaction.conversationsOf(visitorId)) {
    const { id: conversationId } = known;
    // As it was before: that it has moved is told by the event itself.
    const conversation = moved.find(({ id }) => id === conversationId) ?? known;
    const facts: NewEvent[] = [];
    if (!isSame(conversation.identity, identity)) {
      facts.push({ type: 'visitor.identified', conversationId, author: DESK, data: { visitorId, identity } });
    }
    if (blocked !== Boolean(conversation.blocked)) {
      facts.push({ type: 'visitor.blocked', conversationId, author: DESK, data: { blocked } });
    }
    if (facts.length > 0) await append(transaction, ports, conversation, facts);
  }
}

function isSame(one: Identity | undefined, other: Identity): boolean {
  return one !== undefined && sorted(one) === sorted(other);
}

function sorted({ attributes, ...rest }: Identity): string {
  return JSON.stringify([Object.entries(rest).sort(), Object.entries(attributes ?? {}).sort()]);
}

/** Ends a session: its token is of no use any more. The answer is its hash. @throws {Refusal} `token_invalid`. */
export async function endSession({ storage, secrets }: DeskPorts, token: string | undefined): Promise<string> {
  if (token === undefined) throw new Refusal('token_missing');
  if (!looksLikeToken(token)) throw new Refusal('token_invalid');
  const hash = secrets.hash(token);
  await storage.write(async (transaction) => {
    if (!(await transaction.token(hash))) throw new Refusal('token_invalid');
    await transaction.removeToken(hash);
  });
  return hash;
}
