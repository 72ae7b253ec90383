import { fillPlaces } from '../fillPlaces.ts';
import { type ServerWords, serverWords } from '../serverWords.ts';

/** Says a phrase of the pages a signed link opens, its places filled in. */
export type LinkWords = (key: keyof ServerWords['link'], values?: Readonly<Record<string, string>>) => string;

/** The words in a language; English for one that has none. `locale` is the language they are in. */
export function linkWords(asked: string): { readonly locale: string; readonly words: LinkWords } {
  const { tag, words } = serverWords(asked);
  return { locale: tag, words: (key, values = {}) => fillPlaces(words.link[key], values) };
}
