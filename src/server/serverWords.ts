import { server as ar } from '../locales/ar/server.ts';
import { server as cs } from '../locales/cs/server.ts';
import { server as de } from '../locales/de/server.ts';
import { server as en } from '../locales/en/server.ts';
import { server as es } from '../locales/es/server.ts';
import { server as fr } from '../locales/fr/server.ts';
import { server as he } from '../locales/he/server.ts';
import { server as hi } from '../locales/hi/server.ts';
import { server as id } from '../locales/id/server.ts';
import { server as it } from '../locales/it/server.ts';
import { server as ja } from '../locales/ja/server.ts';
import { server as ko } from '../locales/ko/server.ts';
import { server as nl } from '../locales/nl/server.ts';
import { server as pl } from '../locales/pl/server.ts';
import { server as pt } from '../locales/pt/server.ts';
import { server as ro } from '../locales/ro/server.ts';
import { server as ru } from '../locales/ru/server.ts';
import { server as tr } from '../locales/tr/server.ts';
import { server as uk } from '../locales/uk/server.ts';
import { server as vi } from '../locales/vi/server.ts';
import { server as zh } from '../locales/zh/server.ts';
import { server as zhHant } from '../locales/zh-Hant/server.ts';
import { directionOf } from '../locales/directionOf.ts';
import { isolatePlaces } from '../locales/isolatePlaces.ts';
import { type LanguageTag, languageOf } from '../locales/languages.ts';

/** What the server says in one language, by where it says it. */
export type ServerWords = {
  readonly [Part in keyof typeof en]: { readonly [Key in keyof (typeof en)[Part]]: string };
};

const WORDS: Readonly<Record<LanguageTag, ServerWords>> = {
  en,
  ar,
  cs,
  de,
  es,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ro,
  ru,
  tr,
  uk,
  vi,
  zh,
  'zh-Hant': zhHant,
};

/** The server's words in a language (BCP 47); English for one that has none. `tag` is the language they are in. */
export function serverWords(locale: string): { readonly tag: LanguageTag; readonly words: ServerWords } {
  const tag = languageOf(locale) ?? 'en';
  return { tag, words: directionOf(tag) === 'rtl' ? isolated(WORDS[tag]) : WORDS[tag] };
}

/** The same words, their places set apart from what stands around them. */
function isolated({ help, link, mail, transcript }: ServerWords): ServerWords {
  return {
    help: isolatePlaces(help),
    link: isolatePlaces(link),
    mail: isolatePlaces(mail),
    transcript: isolatePlaces(transcript),
  };
}
