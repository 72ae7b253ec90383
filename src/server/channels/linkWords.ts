import { link as de } from '../../locales/de/link.ts';
import { link as en } from '../../locales/en/link.ts';
import { link as es } from '../../locales/es/link.ts';
import { link as fr } from '../../locales/fr/link.ts';
import { link as pl } from '../../locales/pl/link.ts';
import { link as ru } from '../../locales/ru/link.ts';
import { link as uk } from '../../locales/uk/link.ts';
import { link as zh } from '../../locales/zh/link.ts';
import { fillPlaces } from '../fillPlaces.ts';

const WORDS: Readonly<Record<string, typeof en>> = { de, en, es, fr, pl, ru, uk, zh };

/** Says a phrase of the pages a signed link opens, its places filled in. */
export type LinkWords = (key: keyof typeof en, values?: Readonly<Record<string, string>>) => string;

/** The words in a language; English for one that has none. `locale` is the language they are in. */
export function linkWords(asked: string): { readonly locale: string; readonly words: LinkWords } {
  const language = asked.toLowerCase().split(/[-_]/)[0] ?? '';
  const locale = language in WORDS ? language : 'en';
  const own = WORDS[locale] ?? en;
  const words: LinkWords = (key, values = {}) => fillPlaces(own[key], values);
  return { locale, words };
}
