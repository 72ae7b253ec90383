import type { AgentCommand, BatchAnswer, Event, VisitorCommand } from '../../protocol/index.ts';
import type { DeskPorts } from './deskPorts.ts';
import { forVisitor } from './forVisitor.ts';
import { handleBatch } from './handleBatch.ts';
import { RATES, takeOrRefuse } from './limits.ts';
import type { AgentRecord } from './ports.ts';
import { meetVisitor, noteUse, tokenOf, worthNoting } from './visitors.ts';

export type { DeskPorts } from './deskPorts.ts';

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
  /** The id of the visitor a token belongs to; notes its use. @throws {Refusal} `token_missing`, `token_invalid`. */
  visitor(token: string | undefined): Promise<string>;
}

/** Opens the desk. */
export function createDesk(ports: DeskPorts): Desk {
  const { storage, clock, limits } = ports;
  const answer = (events: readonly Event[]) => ({ events, serverTime: new Date(clock.now()).toISOString() });

  return {
    async visitorBatch({ commands, token, address }) {
      const known = token === undefined ? undefined : await tokenOf(ports, token);
      if (known) takeOrRefuse(limits, `visitor:${known.visitorId}`, RATES.visitorCommands, commands.length);
      if (address !== undefined) takeOrRefuse(limits, `address:${address}`, RATES.addressCommands, commands.length);
      return storage.write(async (transaction) => {
        const met = known ? undefined : await meetVisitor(transaction, ports, commands[0]!, address);
        const id = met?.visitorId ?? known!.visitorId;
        if (known) await noteUse(transaction, known, clock.now());
        const author = { kind: 'visitor' as const, id };
        const events = await handleBatch(transaction, ports, { author, founding: met !== undefined }, commands);
        return { ...answer(events.map(forVisitor)), visitorId: id, ...(met ? { token: met.token } : {}) };
      });
    },

    agentBatch(agent, commands) {
      const author = { kind: 'agent' as const, id: agent.id, name: agent.name };
      return storage.write(async (transaction) =>
        answer(await handleBatch(transaction, ports, { author, founding: false }, commands)),
      );
    },

    async visitor(token) {
      const known = await tokenOf(ports, token);
      if (worthNoting(known, clock.now())) {
        await storage.write((transaction) => noteUse(transaction, known, clock.now()));
      }
      return known.visitorId;
    },
  };
}
