import { answerFaults, Refusal, type AskingBlock, type Block, type BlockAnswer } from '../../protocol/index.ts';
import type { Situation } from './situation.ts';

/** Checks what a message replies to. @throws {Refusal} `command_invalid` when it is no message of the conversation. */
export async function demandMessage({ reads, conversation }: Situation, seq: number | undefined): Promise<void> {
  if (seq === undefined) return;
  const event = await reads.eventAt(conversation.id, seq);
  if (event?.type !== 'message.sent') {
    throw new Refusal('command_invalid', { detail: 'data.replyTo: there is no such message in this conversation' });
  }
}

/**
 * Checks a visitor's answer against the block it is about: a block of a message of the other side that asks for
 * something, not answered before, and what was asked for.
 * @throws {Refusal} `answer_invalid`.
 */
export async function demandFittingAnswer(
  { reads, conversation }: Situation,
  answer: BlockAnswer | undefined,
): Promise<void> {
  if (!answer) return;
  const event = await reads.eventAt(conversation.id, answer.to);
  const asked = event?.type === 'message.sent' && event.author.kind !== 'visitor' ? event.data.blocks : undefined;
  const block = asked?.find((one): one is AskingBlock => one.kind !== 'cards' && one.id === answer.block);
  if (!block) throw new Refusal('answer_invalid', { detail: 'Nothing of this name was asked there.' });
  const [fault] = Object.entries(answerFaults(block, answer.values));
  if (fault) throw new Refusal('answer_invalid', { detail: `A value is ${fault[1]}.` });
  if (await reads.isAnswered(conversation.id, answer.to, answer.block)) {
    throw new Refusal('answer_invalid', { detail: 'It was answered before.' });
  }
}

/** Checks what no schema says of an agent's blocks. @throws {Refusal} `command_invalid`. */
export function demandGoodBlocks(blocks: readonly Block[] | undefined): void {
  const asking = (blocks ?? []).filter((block) => block.kind !== 'cards');
  demandDifferent(asking.map(({ id }) => id));
  for (const block of asking) {
    if (block.kind === 'replies' || block.kind === 'list') demandDifferent(block.options.map(({ id }) => id));
    if (block.kind === 'date' && block.min && block.max && block.min > block.max) throw badBlocks('min: is after max');
    if (block.kind !== 'form') continue;
    demandDifferent(block.fields.map(({ name }) => name));
    for (const { type, options } of block.fields) {
      if (type === 'choice' && !options) throw badBlocks('options: a choice needs some');
      demandDifferent((options ?? []).map(({ id }) => id));
    }
  }
}

function demandDifferent(names: readonly string[]): void {
  if (new Set(names).size < names.length) throw badBlocks('two parts have the same name');
}

function badBlocks(what: string): Refusal {
  return new Refusal('command_invalid', { detail: `data.blocks: ${what}` });
}
