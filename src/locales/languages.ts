/** The languages there are words in, each named in itself. A language is the folder of the same name: one file a part, fetched alone. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pl: 'Polski',
  ru: 'Русский',
  uk: 'Українська',
  zh: '简体中文',
} as const;

/** The tag of a language there are words in. */
export type LanguageTag = keyof typeof LANGUAGES;

/**
 * The language of ours that a BCP 47 tag means, in whatever case and with `-` or `_`: `pt-BR` is `pt`, `iw` is `he`, `zh-HK` is
 * `zh-Hant` by the script it is likely written in (CLDR, likely subtags). Absent when there are no words in it.
 */
export function languageOf(tag: string): LanguageTag | undefined {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    const name = language === 'zh' && script === 'Hant' ? 'zh-Hant' : language;
    return Object.hasOwn(LANGUAGES, name) ? (name as LanguageTag) : undefined;
  } catch {
    return undefined;
  }
}
