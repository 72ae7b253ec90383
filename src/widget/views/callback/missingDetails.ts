import type { PublicConfig } from '../../../protocol/answers.ts';
import type { CallMemory } from './callMemory.ts';

/** A part of the form that has to be filled in and is not: an owner's question by its id, the consent, the extension. */
export type MissingDetail = { readonly question: string } | 'consent' | 'extension';

/** What is still missing before a call may be asked for, in the order of the form. */
export function missingDetails(settings: PublicConfig['callback'] | undefined, memory: CallMemory): MissingDetail[] {
  const missing: MissingDetail[] = [];
  if (memory.extension && !/^[\d*#,]{1,20}$/.test(memory.extension.replace(/\s/g, ''))) missing.push('extension');
  for (const { id, required } of settings?.questions ?? []) {
    if (required && !memory.answers?.[id]?.trim()) missing.push({ question: id });
  }
  if (settings?.consent && !memory.consent) missing.push('consent');
  return missing;
}
