import { Refusal, type AgentCommand, type BatchAnswer, type Event, type VisitorCommand } from '../../protocol/index.ts';
import type { CallCodes } from './callCodes.ts';
import { forVisitor } from './forVisitor.ts';
import { handleBatch, type BatchPorts } from './handleBatch.ts';
import { RATES, takeOrRefuse } from './limits.ts';
import { endSession, identifyVisitor, type Identification, type Identified } from './identify.ts';
import type { AgentRecord } from './ports.ts';
import { meetVisitor, noteUse, tokenOf, worthNoting } from './visitors.ts';

export type { DeskPorts } from './deskPorts.ts';
export type { BatchPorts } from './handleBatch.ts';

/** A batch as it comes in from a visitor. */
export interface VisitorBatch {
  readonly commands: readonly VisitorCommand[];
  /** The bearer token; absent at first contact. */
  readonly token?: string;
  /** The address limits are counted by; absent when it says nothing about who is asking. */
  readonly address?: string;
}

/** What the edge may ask of the desk. */
export interface Desk {
  /** @throws {Refusal} */
  visitorBatch(batch: VisitorBatch): Promise<BatchAnswer>;
  /** @throws {Refusal} */
  agentBatch(agent: AgentRecord, commands: readonly AgentCommand[]): Promise<BatchAnswer>;
  /** What somebody does who holds a signed link of a visitor's. @throws {Refusal} */
  linkBatch(visitorId: string, commands: readonly VisitorCommand[]): Promise<BatchAnswer>;
  /** The id of the visitor a token belongs to; notes its use. @throws {Refusal} `token_missing`, `token_invalid`. */
  visitor(token: string | undefined): Promise<string>;
  /** Makes the visitor of a session the one that was proved. @throws {Refusal} `rate_limited`. */
  identify(identification: Identification): Promise<Identified>;
  /** Ends a session; the answer is the hash of its token. @throws {Refusal} `token_missing`, `token_invalid`. */
  endSession(token: string | undefined): Promise<string>;
  /** The hash a token is kept by. */
  hashOf(token: string): string;
}

/** Opens the desk. */
export function createDesk(ports: BatchPorts, codes?: CallCodes): Desk {
  const { storage, clock, limits } = ports;
  const answer = (events: readonly Event[]) => ({ events, serverTime: new Date(clock.now()).toISOString() });

  return {
    async visitorBatch({ commands, token, address }) {
      const known = token === undefined ? undefined : await tokenOf(ports, token);
      if (known) takeOrRefuse(limits, `visitor:${known.visitorId}`, RATES.visitorCommands, commands.length);
      if (address !== undefined) takeOrRefuse(limits, `address:${address}`, RATES.addressCommands, commands.length);
      const verified = codes && (await verifiedNumbers(codes, commands));
      const done = storage.write(async (transaction) => {
        const met = known ? undefined : await meetVisitor(transaction, ports, commands[0]!, address);
        const id = met?.visitorId ?? known!.visitorId;
        if (known) await noteUse(transaction, known, clock.now());
        const author = { kind: 'visitor' as const, id };
        const sender = {
          author,
          founding: met !== undefined,
          ...(address === undefined ? {} : { address }),
          ...(verified ? { verified } : {}),
        };
        const events = await handleBatch(transaction, ports, sender, commands);
        return { ...answer(events.map(forVisitor)), visitorId: id, ...(met ? { token: met.token } : {}) };
      });
      return done.catch(async (error: unknown) => {
        const phone = codes && phoneWithoutCode(error, commands);
        const who = { ...(known ? { visitorId: known.visitorId } : {}), ...(address === undefined ? {} : { address }) };
        if (phone !== undefined) await codes?.send(phone, who);
        throw error;
      });
    },

    agentBatch(agent, commands) {
      const author = { kind: 'agent' as const, id: agent.id, name: agent.name };
      return storage.write(async (transaction) =>
        answer(await handleBatch(transaction, ports, { author, founding: false }, commands)),
      );
    },

    linkBatch(visitorId, commands) {
      takeOrRefuse(limits, `visitor:${visitorId}`, RATES.visitorCommands, commands.length);
      const author = { kind: 'visitor' as const, id: visitorId };
      return storage.write(async (transaction) =>
        answer((await handleBatch(transaction, ports, { author, founding: false }, commands)).map(forVisitor)),
      );
    },

    async visitor(token) {
      const known = await tokenOf(ports, token);
      if (worthNoting(known, clock.now())) {
        await storage.write((transaction) => noteUse(transaction, known, clock.now()));
      }
      return known.visitorId;
    },
    identify: (identification) => identifyVisitor(ports, identification),
    endSession: (token) => endSession(ports, token),
    hashOf: (token) => ports.secrets.hash(token),
  };
}

/** Numbers of calls asked for in a batch whose codes are right. Outside the batch's transaction: a refusal would undo the count of tries. */
async function verifiedNumbers(
  codes: CallCodes,
  commands: readonly VisitorCommand[],
): Promise<ReadonlySet<string> | undefined> {
  const numbers = new Set<string>();
  for (const command of commands) {
    if (command.type !== 'callback.request' || command.data.code === undefined) continue;
    // What is no number at all is refused by the rule itself, in the name of the command.
    const number = await codes.check(command.data.phone, command.data.code).catch((error: unknown) => {
      if (error instanceof Refusal) return undefined;
      throw error;
    });
    if (number !== undefined) numbers.add(number);
  }
  return numbers.size > 0 ? numbers : undefined;
}

/** The number of the command that was refused because it needs a code and gave none. */
function phoneWithoutCode(error: unknown, commands: readonly VisitorCommand[]): string | undefined {
  if (!(error instanceof Refusal) || error.particulars.needs !== 'code') return undefined;
  const command = commands.find(({ id }) => id === error.particulars.commandId);
  return command?.type === 'callback.request' && command.data.code === undefined ? command.data.phone : undefined;
}
