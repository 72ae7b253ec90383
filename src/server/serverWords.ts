import { server as de } from '../locales/de/server.ts';
import { server as en } from '../locales/en/server.ts';
import { server as es } from '../locales/es/server.ts';
import { server as fr } from '../locales/fr/server.ts';
import { server as pl } from '../locales/pl/server.ts';
import { server as ru } from '../locales/ru/server.ts';
import { server as uk } from '../locales/uk/server.ts';
import { server as zh } from '../locales/zh/server.ts';
import { type LanguageTag, languageOf } from '../locales/languages.ts';

/** What the server says in one language, by where it says it. */
export type ServerWords = {
  readonly [Part in keyof typeof en]: { readonly [Key in keyof (typeof en)[Part]]: string };
};

const WORDS: Readonly<Record<LanguageTag, ServerWords>> = { en, de, es, fr, pl, ru, uk, zh };

/** The server's words in a language (BCP 47); English for one that has none. `tag` is the language they are in. */
export function serverWords(locale: string): { readonly tag: LanguageTag; readonly words: ServerWords } {
  const tag = languageOf(locale) ?? 'en';
  return { tag, words: WORDS[tag] };
}
