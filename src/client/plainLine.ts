import type { MessageView } from './messageView.ts';

/** The signs of light Markdown around words, and links. */
const SIGNS = /(\*\*|__|`)(?=\S)([^\n]*?\S)\1|\[([^[\]\n]+)\]\([^()\s]+\)/g;

/** What a message says in one line, for a quote or a list: the words without the signs around them. */
export function plainLine({ text, attachments, blocks }: Pick<MessageView, 'text' | 'attachments' | 'blocks'>): string {
  const first = blocks?.[0];
  const asked = first && 'label' in first ? first.label : first?.kind === 'cards' ? first.cards[0]!.title : '';
  const line = text || (attachments?.[0]?.name ?? asked);
  return line.replace(SIGNS, '$2$3').replace(/\s+/g, ' ').trim().slice(0, 140);
}
