import { Refusal, type CommandOf } from '../../protocol/index.ts';
import type { Fact, Situation } from './situation.ts';

/** Everything up to a number was seen. Only going forward is worth an event; numbers beyond the last mean the last. */
export function decideSee({ conversation, author }: Situation, { data }: CommandOf<'conversation.see'>): Fact[] {
  const seen = author.kind === 'visitor' ? conversation.seenByVisitor : conversation.seenByAgent;
  const upTo = Math.min(data.upTo, conversation.lastSeq);
  return upTo > seen ? [{ type: 'conversation.seen', data: { upTo } }] : [];
}

/**
 * Gives the conversation to an agent, or to nobody.
 * @throws {Refusal} `command_invalid` when there is no such agent.
 */
export async function decideAssign(
  { conversation, reads }: Situation,
  command: CommandOf<'conversation.assign'>,
): Promise<Fact[]> {
  const { agentId } = command.data;
  if ((conversation.agent?.id ?? null) === agentId) return [];
  if (agentId === null) return [{ type: 'conversation.assigned', data: { agent: null } }];
  const agent = await reads.agent(agentId);
  if (!agent) throw new Refusal('command_invalid', { detail: 'data.agentId: there is no such agent' });
  return [{ type: 'conversation.assigned', data: { agent: { id: agent.id, name: agent.name } } }];
}

/** Closes a conversation; one that is closed stays so. */
export function decideClose({ conversation }: Situation): Fact[] {
  return conversation.status === 'open' ? [{ type: 'conversation.closed', data: {} }] : [];
}

/** Opens a conversation again; one that is open stays so. */
export function decideReopen({ conversation }: Situation): Fact[] {
  return conversation.status === 'closed' ? [{ type: 'conversation.reopened', data: {} }] : [];
}

/**
 * Gives the conversation to a department, or takes it out of one; nobody has it then.
 * @throws {Refusal} `command_invalid` when there is no such department.
 */
export function decideTransfer({ config }: Situation, { data }: CommandOf<'conversation.transfer'>): Fact[] {
  const { department, note } = data;
  if (department !== null && !config.departments.some(({ id }) => id === department)) {
    throw new Refusal('command_invalid', { detail: 'data.department: there is no such department' });
  }
  return [{ type: 'conversation.transferred', data: { department, ...(note ? { note } : {}) } }];
}

/** Puts the conversation aside. @throws {Refusal} `command_invalid` for a moment that has passed. */
export function decideSnooze({ now }: Situation, { data }: CommandOf<'conversation.snooze'>): Fact[] {
  if (Date.parse(data.until) <= now) throw new Refusal('command_invalid', { detail: 'data.until: has passed' });
  return [{ type: 'conversation.snoozed', data: { until: new Date(data.until).toISOString() } }];
}

/** Takes it back; one that is awake stays so. */
export function decideWake({ conversation }: Situation): Fact[] {
  return conversation.snoozedUntil === undefined ? [] : [{ type: 'conversation.woken', data: {} }];
}

/** Asks for the conversation by e-mail. @throws {Refusal} `channel_closed` where the site sends none. */
export function decideTranscript({ config }: Situation, { data }: CommandOf<'transcript.request'>): Fact[] {
  if (!config.mail || !config.chat.transcript) {
    throw new Refusal('channel_closed', { detail: 'This site sends no conversations by e-mail.' });
  }
  return [{ type: 'transcript.requested', data: { email: data.email.toLowerCase() } }];
}
