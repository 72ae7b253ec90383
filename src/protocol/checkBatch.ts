import * as v from 'valibot';
import {
  AGENT_COMMANDS,
  batchEnvelope,
  commandEnvelope,
  VISITOR_COMMANDS,
  type AgentCommand,
  type VisitorCommand,
} from './commands.ts';
import { Refusal } from './errors.ts';

/**
 * Checks the body of `POST /v1/commands` as sent by a visitor. Returns the commands in order.
 * @throws {Refusal} `batch_invalid`, `command_unknown` or `command_invalid`, naming the command and the field.
 */
export function checkVisitorBatch(body: unknown): VisitorCommand[] {
  return checkBatch(body, VISITOR_COMMANDS) as VisitorCommand[];
}

/** The same for `POST /v1/agent/commands`. */
export function checkAgentBatch(body: unknown): AgentCommand[] {
  return checkBatch(body, AGENT_COMMANDS) as AgentCommand[];
}

function checkBatch(body: unknown, schemas: Readonly<Record<string, v.GenericSchema>>): unknown[] {
  const batch = v.safeParse(batchEnvelope, body);
  if (!batch.success) throw new Refusal('batch_invalid', { detail: explain(batch.issues[0]) });
  return batch.output.commands.map((command) => checkCommand(command, schemas));
}

function checkCommand(input: unknown, schemas: Readonly<Record<string, v.GenericSchema>>): unknown {
  const envelope = v.safeParse(commandEnvelope, input);
  if (!envelope.success) throw new Refusal('command_invalid', { detail: explain(envelope.issues[0]) });
  const { type, id } = envelope.output;
  const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  if (!schema) {
    const known = Object.keys(schemas).join(', ');
    throw new Refusal('command_unknown', { commandId: id, detail: `"${type.slice(0, 60)}" is none of ${known}.` });
  }
  const data = v.safeParse(schema, envelope.output.data);
  if (!data.success) throw new Refusal('command_invalid', { commandId: id, detail: explain(data.issues[0], 'data.') });
  return { ...envelope.output, data: data.output };
}

/** One line from an issue of valibot: the field, what is wrong; the given value is not repeated, it may be private. */
function explain(issue: v.BaseIssue<unknown>, prefix = ''): string {
  const path = v.getDotPath(issue);
  return path ? `${prefix}${path}: ${issue.message}` : issue.message;
}
