import { transcript as de } from '../../locales/de/transcript.ts';
import { transcript as en } from '../../locales/en/transcript.ts';
import { transcript as es } from '../../locales/es/transcript.ts';
import { transcript as fr } from '../../locales/fr/transcript.ts';
import { transcript as pl } from '../../locales/pl/transcript.ts';
import { transcript as ru } from '../../locales/ru/transcript.ts';
import { transcript as uk } from '../../locales/uk/transcript.ts';
import { transcript as zh } from '../../locales/zh/transcript.ts';
import { fillPlaces } from '../fillPlaces.ts';

/** Keys of the words of a transcript. */
export type TranscriptKey = keyof typeof en;

const WORDS: Readonly<Record<string, Readonly<Record<TranscriptKey, string>>>> = { de, en, es, fr, pl, ru, uk, zh };

/** Says a phrase of a transcript, its places filled in. */
export type TranscriptWords = (key: TranscriptKey, values?: Readonly<Record<string, string>>) => string;

/** The words in a language; English for one that has none. `language` is the one that was found. */
export function transcriptWords(locale: string): { readonly language: string; readonly words: TranscriptWords } {
  const base = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  const language = Object.hasOwn(WORDS, base) ? base : 'en';
  const own = WORDS[language]!;
  const words: TranscriptWords = (key, values = {}) => fillPlaces(own[key], values);
  return { language, words };
}
