import { fillPlaces } from '../../fillPlaces.ts';
import { type ServerWords, serverWords } from '../../serverWords.ts';

/** Says a phrase of the hosted pages, its places filled in. */
export type HelpWords = (key: keyof ServerWords['help'], values?: Readonly<Record<string, string | number>>) => string;

/** The words of the hosted pages in a language; English for one that has none. */
export function helpWords(locale: string): HelpWords {
  const { help } = serverWords(locale).words;
  return (key, values = {}) => fillPlaces(help[key], values);
}
