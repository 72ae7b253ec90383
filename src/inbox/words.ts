import i18next from 'i18next';
import type { inbox } from '../locales/en/inbox.ts';
import { languageOf, type LanguageTag } from '../locales/languages.ts';
import type { WordKey } from '../locales/words.ts';

/** A key of the inbox's words. */
export type InboxWordKey = WordKey<typeof inbox>;

/** The inbox's words: `words('send')`, `words('minutes', { count: 3 })`. Values are put in as they are: they are shown as text, never as HTML. */
export type Words = (key: InboxWordKey, values?: Record<string, string | number>) => string;

/** The language to begin with: the one chosen before, else the browser's first that is spoken here, else English. */
export function pickLanguage(chosen: string | undefined, preferred: readonly string[]): LanguageTag {
  const wanted = [chosen ?? '', ...preferred].find(languageOf);
  return (wanted && languageOf(wanted)) || 'en';
}

/** The language with the agent's region, for dates and numbers: `en` in a British browser is `en-GB`. */
export function regionalLocale(language: LanguageTag, preferred: readonly string[]): string {
  return preferred.find((tag) => tag.includes('-') && languageOf(tag) === language) ?? language;
}

/** Makes the words of a language, with English behind it for a key it should lack. */
export function createWords(
  locale: string,
  words: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
): Words {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: 'en',
    initAsync: false,
    resources: { [locale]: { translation: words }, en: { translation: english } },
    interpolation: { escapeValue: false, skipOnVariables: true },
    keySeparator: false,
    nsSeparator: false,
  });
  return (key, values) => String(instance.t(key, values ?? {}));
}
