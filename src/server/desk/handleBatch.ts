import {
  Refusal,
  type Author,
  type Command,
  type CommandOf,
  type ConversationSummary,
  type Event,
  type NewEvent,
} from '../../protocol/index.ts';
import { append } from './append.ts';
import { isBlocked, spreadBlock } from './blocking.ts';
import { decide } from './decide.ts';
import type { CallRules } from './callRules.ts';
import { addressName } from './addressName.ts';
import type { DeskPorts } from './deskPorts.ts';
import type { Receipt, Transaction } from './ports.ts';
import type { Fact } from './situation.ts';

/** Who a batch comes from. */
export interface Sender {
  readonly author: Author & { readonly kind: 'visitor' | 'agent' };
  /** True when this very batch creates the visitor. */
  readonly founding: boolean;
  /** The address limits are counted by. */
  readonly address?: string;
  /** Numbers whose codes were given rightly with this batch. */
  readonly verified?: ReadonlySet<string>;
}

/** What a batch is carried out with. */
export type BatchPorts = DeskPorts & { readonly callRules: CallRules };

/**
 * Carries out a batch inside one transaction: all of it or, when a command is refused, nothing. A command whose id is
 * known answers with the events it caused then. Returns the events of all commands in order of position.
 * @throws {Refusal} naming the command at fault.
 */
export async function handleBatch(
  transaction: Transaction,
  ports: BatchPorts,
  sender: Sender,
  commands: readonly Command[],
): Promise<Event[]> {
  const events = new Map<number, Event>();
  for (const command of commands) {
    for (const event of await handleCommand(transaction, ports, sender, command)) events.set(event.position, event);
  }
  return [...events.values()].sort((a, b) => a.position - b.position);
}

async function handleCommand(
  transaction: Transaction,
  ports: BatchPorts,
  sender: Sender,
  command: Command,
): Promise<Event[]> {
  const fingerprint = ports.secrets.hash(JSON.stringify([command.type, command.conversationId, command.data]));
  const receipt = await transaction.receipt(command.id);
  if (receipt) return repeat(transaction, receipt, sender, command, fingerprint);

  const conversation = await transaction.conversation(command.conversationId);
  const events = await carryOut(transaction, ports, sender, command, conversation);
  const last = events.at(-1)?.position ?? (await transaction.lastPosition());
  await transaction.putReceipt({
    commandId: command.id,
    conversationId: command.conversationId,
    sender: { kind: sender.author.kind, id: sender.author.id },
    fingerprint,
    from: events[0]?.position ?? last + 1,
    to: last,
    founding: sender.founding,
  });
  return events;
}

async function repeat(
  transaction: Transaction,
  receipt: Receipt,
  { author }: Sender,
  command: Command,
  fingerprint: string,
): Promise<Event[]> {
  const same =
    receipt.fingerprint === fingerprint && receipt.sender.kind === author.kind && receipt.sender.id === author.id;
  if (!same) throw new Refusal('command_conflict', { commandId: command.id });
  const { from, to } = receipt;
  return to < from ? [] : transaction.events({ after: from - 1, upTo: to, limit: to - from + 1 });
}

async function carryOut(
  transaction: Transaction,
  ports: BatchPorts,
  sender: Sender,
  command: Command,
  conversation: ConversationSummary | undefined,
): Promise<Event[]> {
  const { author } = sender;
  const owned = author.kind === 'agent' || conversation?.visitorId === author.id;
  const starting = !conversation && command.type === 'conversation.start' && author.kind === 'visitor';
  if (!starting && (!conversation || !owned)) {
    // Somebody else's and absent are answered alike, so that ids cannot be probed.
    throw new Refusal('conversation_not_found', { commandId: command.id });
  }
  if (author.kind === 'visitor' && (await isBlocked(transaction, author.id, ports.clock.now()))) {
    throw new Refusal('visitor_blocked', { commandId: command.id });
  }
  const name = author.kind === 'visitor' ? conversation?.visitor.name : author.name;
  const named = { ...author, ...(name ? { name } : {}) };
  const facts = starting
    ? [await started(transaction, ports, author.id, command)]
    : await decideIn(transaction, ports, { ...sender, author: named }, command, conversation!);
  if (facts.length === 0) return [];
  const news = facts.map((fact, index) => toEvent(fact, command, named, index === facts.length - 1));
  const { events } = await append(transaction, ports, conversation, news);
  const last = events.at(-1);
  return last?.type === 'visitor.blocked'
    ? [...events, ...(await spreadBlock(transaction, ports, named, last))]
    : events;
}

function decideIn(
  transaction: Transaction,
  ports: BatchPorts,
  { author, address, verified }: Omit<Sender, 'author'> & { readonly author: Author },
  command: Command,
  conversation: ConversationSummary,
): Promise<Fact[]> {
  const { clock, config, phones, connected, callRules } = ports;
  const situation = {
    now: clock.now(),
    config,
    reads: transaction,
    writes: transaction,
    calls: callRules,
    phones,
    online: connected.agents(),
    conversation,
    author,
    ...(address === undefined ? {} : { address, addressName: addressName(ports, address) }),
    ...(verified === undefined ? {} : { verified }),
  };
  return decide(situation, command);
}

async function started(
  transaction: Transaction,
  { config }: BatchPorts,
  visitorId: string,
  { data }: CommandOf<'conversation.start'>,
): Promise<Fact> {
  const { locale, timeZone, page, fresh, department } = data;
  const identity = (await transaction.visitor(visitorId))?.identity;
  const exists = config.departments.some(({ id }) => id === department);
  const told = {
    locale,
    timeZone,
    ...(page ? { page } : {}),
    ...(fresh ? { fresh } : {}),
    // Who needs help is not turned away because a page names a department that is no more.
    ...(department && exists ? { department } : {}),
    ...(identity ? { identity } : {}),
  };
  return { type: 'conversation.started', data: told };
}

/** Only the command's own fact bears its id: an outbox takes that event as the sign that its entry has arrived. */
function toEvent(fact: Fact, command: Command, author: Author, own: boolean): NewEvent {
  const { type, data, author: by = author } = fact;
  return {
    type,
    conversationId: command.conversationId,
    author: by,
    ...(own ? { commandId: command.id } : {}),
    data,
  } as NewEvent;
}
