import type { AskingBlock, BlockAnswer, FormField } from './blocks.ts';

type Values = BlockAnswer['values'];

/**
 * What is wrong with the answer to a block, by the part at fault (`choice`, `date`, or the name of a field); nothing when
 * it fits. The same check on both sides: a form shows it, the desk refuses by it. Free of packages.
 */
export function answerFaults(block: AskingBlock, values: Values): Readonly<Record<string, AnswerFault>> {
  switch (block.kind) {
    case 'replies':
      return choiceFaults(values, ids(block.options), false);
    case 'list':
      return choiceFaults(values, ids(block.options), Boolean(block.multiple));
    case 'date':
      return { ...strangers(values, ['date']), ...dateFault(values.date, block) };
    case 'form': {
      const faults: Record<string, AnswerFault> = strangers(
        values,
        block.fields.map(({ name }) => name),
      );
      for (const field of block.fields) {
        const fault = fieldFault(field, values[field.name]);
        if (fault) faults[field.name] = fault;
      }
      return faults;
    }
  }
}

/** `missing`: it has to be there; `wrong`: it is not of the kind asked for; `unasked`: nobody asked. */
export type AnswerFault = 'missing' | 'wrong' | 'unasked';

function choiceFaults(values: Values, options: readonly string[], multiple: boolean): Record<string, AnswerFault> {
  const unasked = strangers(values, ['choice']);
  const { choice } = values;
  if (choice === undefined || choice.length === 0) return { ...unasked, choice: 'missing' };
  const fits =
    Array.isArray(choice) &&
    (multiple || choice.length === 1) &&
    new Set(choice).size === choice.length &&
    choice.every((id) => options.includes(id));
  return fits ? unasked : { ...unasked, choice: 'wrong' };
}

function dateFault(
  date: Values[string] | undefined,
  { min, max }: { readonly min?: string | undefined; readonly max?: string | undefined },
): Record<string, AnswerFault> {
  if (date === undefined || date === '') return { date: 'missing' };
  const fits = typeof date === 'string' && isDay(date) && (!min || date >= min) && (!max || date <= max);
  return fits ? {} : { date: 'wrong' };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function fieldFault(field: FormField, value: Values[string] | undefined): AnswerFault | undefined {
  if (value === undefined || value.length === 0) return field.required ? 'missing' : undefined;
  if (typeof value !== 'string') return 'wrong';
  if (value.trim() === '') return field.required ? 'missing' : undefined;
  return isKind(field, value.trim()) ? undefined : 'wrong';
}

function isKind({ type, options }: FormField, value: string): boolean {
  switch (type) {
    case 'email':
      return value.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
    case 'tel':
      return /^\+?[\d\s().\-/]{5,32}$/.test(value);
    case 'number':
      return /^[+-]?\d{1,15}([.,]\d{1,15})?$/.test(value);
    case 'choice':
      return (options ?? []).some(({ id }) => id === value);
    case 'check':
      return value === 'yes';
    default:
      return true;
  }
}

/** A name of the object itself only: `toString` is nobody's field. */
function strangers(values: Values, asked: readonly string[]): Record<string, AnswerFault> {
  const names = Object.keys(values).filter((name) => !asked.includes(name));
  return Object.fromEntries(names.map((name) => [name, 'unasked']));
}

function ids(options: readonly { readonly id: string }[]): string[] {
  return options.map(({ id }) => id);
}
