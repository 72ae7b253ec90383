import { fillPlaces } from '../fillPlaces.ts';
import { type ServerWords, serverWords } from '../serverWords.ts';

/** Keys of the words of a transcript. */
export type TranscriptKey = keyof ServerWords['transcript'];

/** Says a phrase of a transcript, its places filled in. */
export type TranscriptWords = (key: TranscriptKey, values?: Readonly<Record<string, string>>) => string;

/** The words in a language; English for one that has none. `language` is the one that was found. */
export function transcriptWords(locale: string): { readonly language: string; readonly words: TranscriptWords } {
  const { tag, words } = serverWords(locale);
  return { language: tag, words: (key, values = {}) => fillPlaces(words.transcript[key], values) };
}
