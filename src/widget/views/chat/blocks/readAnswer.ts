import { LIMITS } from '../../../../protocol/limits.ts';
import type { AskingBlock, BlockAnswer } from '../../../../protocol/blocks.ts';

/** How values are put into words. */
export interface ReadAs {
  /** BCP 47 */
  readonly locale: string;
  readonly timeZone: string;
  /** What a ticked box says. */
  readonly yes: string;
}

/** An answer as a person would say it: what goes out as the text of the message that answers. */
export function readAnswer(block: AskingBlock, values: BlockAnswer['values'], as: ReadAs): string {
  return (block.kind === 'form' ? readForm(block, values, as) : readOne(block, values, as)).slice(
    0,
    LIMITS.messageText,
  );
}

function readOne(block: Exclude<AskingBlock, { kind: 'form' }>, values: BlockAnswer['values'], as: ReadAs): string {
  if (block.kind !== 'date') return labelsOf(block.options, values.choice);
  const day = new Date(`${String(values.date)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return String(values.date);
  return day.toLocaleDateString(as.locale, { timeZone: 'UTC', dateStyle: 'full' });
}

function readForm(
  { fields }: Extract<AskingBlock, { kind: 'form' }>,
  values: BlockAnswer['values'],
  { yes }: ReadAs,
): string {
  const lines = fields.flatMap(({ name, label, type, options }) => {
    const value = values[name];
    if (value === undefined || value === '') return [];
    const said = type === 'check' ? yes : options ? labelsOf(options, value) : String(value);
    return [`${label}: ${said}`];
  });
  return lines.join('\n') || '–';
}

function labelsOf(options: readonly { id: string; label: string }[], chosen: string | string[] | undefined): string {
  const ids = [chosen ?? []].flat();
  return ids.map((id) => options.find((option) => option.id === id)?.label ?? id).join(', ');
}
