import { mail as de } from '../../locales/de/mail.ts';
import { mail as en } from '../../locales/en/mail.ts';
import { mail as es } from '../../locales/es/mail.ts';
import { mail as fr } from '../../locales/fr/mail.ts';
import { mail as pl } from '../../locales/pl/mail.ts';
import { mail as ru } from '../../locales/ru/mail.ts';
import { mail as uk } from '../../locales/uk/mail.ts';
import { mail as zh } from '../../locales/zh/mail.ts';
import { fillPlaces } from '../fillPlaces.ts';

const WORDS: Readonly<Record<string, typeof en>> = { de, en, es, fr, pl, ru, uk, zh };

/** Names of the words of mails and text messages. */
export type MailWordKey = keyof typeof en;

/** Says a phrase, its places filled in. */
export type MailWords = (key: MailWordKey, values?: Readonly<Record<string, string>>) => string;

/** The languages there are words for. */
export const MAIL_LOCALES: readonly string[] = Object.keys(WORDS);

/** The words in a language; English for one that has none. */
export function mailWords(locale: string): MailWords {
  const words = WORDS[locale.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en;
  return (key, values = {}) => fillPlaces(words[key], values);
}
