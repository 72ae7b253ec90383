// Words, one folder a language. Data only.
export type { SameWords, WordKey } from './words.ts';
