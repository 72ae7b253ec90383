// Words, one folder a language, and which of them a tag means.
export type { SameWords, WordKey } from './words.ts';
