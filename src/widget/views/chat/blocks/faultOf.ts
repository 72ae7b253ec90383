import type { FormField } from '../../../../protocol/blocks.ts';

/** What is wrong with a value, as a key of the words. */
export type Fault = 'required' | 'emailWrong' | 'telWrong' | 'numberWrong';

/** Catches slips of the pen in a field; whether it is taken, the server decides. Absent when nothing is wrong. */
export function faultOf({ type, required }: FormField, value: string): Fault | undefined {
  const text = value.trim();
  if (!text) return required ? 'required' : undefined;
  if (type === 'email' && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)) return 'emailWrong';
  if (type === 'tel' && !/^\+?[\d\s().-]{5,}$/.test(text)) return 'telWrong';
  if (type === 'number' && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return 'numberWrong';
  return undefined;
}
