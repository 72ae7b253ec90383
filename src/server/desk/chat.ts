import { Refusal, type CommandOf } from '../../protocol/index.ts';
import { DESK, reopening, type Fact, type Situation } from './situation.ts';

/**
 * A message: from a visitor it reopens a closed conversation; an agent's first one in a conversation without an agent
 * assigns it to them.
 * @throws {Refusal} `channel_closed` when the chat is switched off and a visitor writes.
 */
export function decideMessage(
  { config, conversation, author }: Situation,
  { data }: CommandOf<'message.send'>,
): Fact[] {
  const { text, replyTo } = data;
  const sent: Fact = { type: 'message.sent', data: { text, ...(replyTo ? { replyTo } : {}) } };
  if (author.kind === 'visitor') {
    if (!config.channels.chat)
      throw new Refusal('channel_closed', { detail: 'The chat of this site is switched off.' });
    return [...reopening(conversation), sent];
  }
  if (conversation.agent) return [sent];
  const agent = { id: author.id, name: author.name ?? '' };
  return [{ type: 'conversation.assigned', data: { agent }, author: DESK }, sent];
}

/** Words for agents only. */
export function decideNote(_: Situation, { data }: CommandOf<'note.add'>): Fact[] {
  return [{ type: 'note.added', data: { text: data.text } }];
}
