import { help as ar } from '../../../locales/ar/help.ts';
import { help as de } from '../../../locales/de/help.ts';
import { help as en } from '../../../locales/en/help.ts';
import { help as es } from '../../../locales/es/help.ts';
import { help as fr } from '../../../locales/fr/help.ts';
import { help as pl } from '../../../locales/pl/help.ts';
import { help as ru } from '../../../locales/ru/help.ts';
import { help as zh } from '../../../locales/zh/help.ts';
import { fillPlaces } from '../../fillPlaces.ts';

const WORDS: Readonly<Record<string, typeof en>> = { ar, de, en, es, fr, pl, ru, zh };

/** Says a phrase of the hosted pages, its places filled in. */
export type HelpWords = (key: keyof typeof en, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the hosted pages in a language; English for one that has none. */
export function helpWords(locale: string): HelpWords {
  const words = WORDS[locale.split('-')[0] ?? ''] ?? en;
  return (key, values = {}) => fillPlaces(words[key], values);
}
