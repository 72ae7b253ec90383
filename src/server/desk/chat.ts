import { Refusal, type BlockAnswer, type CommandOf } from '../../protocol/index.ts';
import { attachmentsOf } from './attachmentsOf.ts';
import { maskNumbers } from './redact.ts';
import { demandFittingAnswer, demandGoodBlocks, demandMessage } from './said.ts';
import { DESK, reopening, type Fact, type Situation } from './situation.ts';

/**
 * A message: from a visitor it reopens a closed conversation; an agent's first one in a conversation without an agent
 * assigns it to them.
 * @throws {Refusal} `channel_closed` when the chat is switched off and a visitor writes; `attachment_not_found`,
 * `answer_invalid`, `command_invalid`.
 */
export async function decideMessage(situation: Situation, { data }: CommandOf<'message.send'>): Promise<Fact[]> {
  const { config, conversation, author } = situation;
  const { replyTo } = data;
  const masks = author.kind === 'visitor' && config.privacy.maskNumbers;
  const text = masks ? maskNumbers(data.text) : data.text;
  const given = 'answer' in data ? data.answer : undefined;
  const blocks = 'blocks' in data ? data.blocks : undefined;
  await demandMessage(situation, replyTo);
  await demandFittingAnswer(situation, given);
  const answer = given && masks ? maskAnswer(given) : given;
  demandGoodBlocks(blocks);
  const attachments = await attachmentsOf(situation, data.attachments);
  const more = {
    ...(attachments ? { attachments } : {}),
    ...(blocks ? { blocks } : {}),
    ...(answer ? { answer } : {}),
  };
  const sent: Fact = { type: 'message.sent', data: { text, ...(replyTo ? { replyTo } : {}), ...more } };
  if (author.kind === 'visitor') {
    if (!config.channels.chat)
      throw new Refusal('channel_closed', { detail: 'The chat of this site is switched off.' });
    return [...reopening(conversation), sent];
  }
  if (conversation.agent) return [sent];
  const agent = { id: author.id, name: author.name ?? '' };
  return [{ type: 'conversation.assigned', data: { agent }, author: DESK }, sent];
}

function maskAnswer(answer: BlockAnswer): BlockAnswer {
  const values = Object.entries(answer.values).map(([name, value]) => [
    name,
    typeof value === 'string' ? maskNumbers(value) : value,
  ]);
  return { ...answer, values: Object.fromEntries(values) as BlockAnswer['values'] };
}

/** Words for agents only. */
export function decideNote(_: Situation, { data }: CommandOf<'note.add'>): Fact[] {
  return [{ type: 'note.added', data: { text: data.text } }];
}
