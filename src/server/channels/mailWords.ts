import { fillPlaces } from '../fillPlaces.ts';
import { type ServerWords, serverWords } from '../serverWords.ts';

/** Names of the words of mails and text messages. */
export type MailWordKey = keyof ServerWords['mail'];

/** Says a phrase, its places filled in. */
export type MailWords = (key: MailWordKey, values?: Readonly<Record<string, string>>) => string;

/** The words in a language; English for one that has none. */
export function mailWords(locale: string): MailWords {
  const { mail } = serverWords(locale).words;
  return (key, values = {}) => fillPlaces(mail[key], values);
}
