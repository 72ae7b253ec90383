import type { Language } from './language.ts';

/** The analysis for languages that have none of their own: words as they are, relatives by their 4-grams. */
export const neutral: Language = { code: 'und' };
