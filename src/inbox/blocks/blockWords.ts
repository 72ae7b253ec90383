import type { Block, BlockAnswer } from '../../protocol/index.ts';
import type { IconName } from '../ui/Icon.tsx';
import type { InboxWordKey, Words } from '../words.ts';

/** What each kind of block is called, and its icon. */
export const BLOCK_WORDS: Readonly<Record<Block['kind'], readonly [IconName, InboxWordKey]>> = {
  replies: ['replies', 'blockReplies'],
  list: ['list', 'blockList'],
  date: ['calendar', 'blockDate'],
  form: ['form', 'blockForm'],
  cards: ['cards', 'blockCards'],
};

/** What a block asks for or shows, in brief. */
export function blockBrief(block: Block): string {
  switch (block.kind) {
    case 'replies':
      return block.options.map(({ label }) => label).join(' · ');
    case 'cards':
      return block.cards.map(({ title }) => title).join(' · ');
    default:
      return block.label;
  }
}

/** One line of an answer: what was asked, where that is worth saying, and what was answered. */
export interface AnswerLine {
  readonly label?: string;
  readonly value: string;
}

/** The answer to a block in words; option ids become what the visitor saw. */
export function answerLines(block: Block | undefined, values: BlockAnswer['values'], words: Words): AnswerLine[] {
  if (block?.kind === 'form') {
    return block.fields.flatMap(({ name, label, type, options }) => {
      const value = values[name];
      if (value === undefined || value.length === 0) return [];
      if (type === 'check') return [{ label, value: words('yes') }];
      return [{ label, value: named(value, options) }];
    });
  }
  if (block?.kind === 'replies') return [{ value: named(values.choice ?? '', block.options) }];
  if (block?.kind === 'list') return [{ label: block.label, value: named(values.choice ?? '', block.options) }];
  if (block?.kind === 'date') return [{ label: block.label, value: named(values.date ?? '', undefined) }];
  return Object.entries(values).map(([label, value]) => ({ label, value: named(value, undefined) }));
}

function named(
  value: string | readonly string[],
  options: readonly { readonly id: string; readonly label: string }[] | undefined,
): string {
  const ids = typeof value === 'string' ? [value] : value;
  return ids.map((id) => options?.find((option) => option.id === id)?.label ?? id).join(', ');
}
