import { writtenIn } from './writtenIn.ts';

/** The languages there are words in, each named in itself. A language is the folder of the same name: one file a part, fetched alone. */
export const LANGUAGES = {
  en: 'English',
  ar: 'العربية',
  cs: 'Čeština',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  he: 'עברית',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  ru: 'Русский',
  tr: 'Türkçe',
  uk: 'Українська',
  vi: 'Tiếng Việt',
  zh: '简体中文',
  'zh-Hant': '繁體中文',
} as const;

/** The tag of a language there are words in. */
export type LanguageTag = keyof typeof LANGUAGES;

/**
 * The language of ours that a tag means, in whatever case and with `-` or `_`: `pt-BR` is `pt`, `iw` is `he`, `zh-HK` is `zh-Hant`.
 * Absent when there are no words in it.
 */
export function languageOf(tag: string): LanguageTag | undefined {
  const written = writtenIn(tag) ?? '';
  const name = written === 'zh-Hant' ? written : written.split('-')[0]!;
  return Object.hasOwn(LANGUAGES, name) ? (name as LanguageTag) : undefined;
}
