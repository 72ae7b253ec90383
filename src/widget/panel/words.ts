import i18next from 'i18next';
import type { widget } from '../../locales/en/widget.ts';
import type { WordKey } from '../../locales/words.ts';

/** A key of the panel's words. */
export type PanelWordKey = WordKey<typeof widget>;

/** The panel's words: `words('send')`, `words('minutes', { count: 3 })`. Values are put in as they are: they are shown as text, never as HTML. */
export type Words = (key: PanelWordKey, values?: Record<string, string | number>) => string;

/** Words of one language by key. */
export type WordTable = Readonly<Record<string, string>>;

/** Words that grow as views are fetched. */
export interface WordBook {
  readonly words: Words;
  /** Adds the words of a topic. */
  add(words: WordTable): void;
}

/** Makes the words of a language, with English behind it for a key it should lack. */
export function createWords(locale: string, words: WordTable, english: WordTable): Words {
  return createWordBook(locale, words, english).words;
}

/** The same, to be added to. */
export function createWordBook(locale: string, words: WordTable, english: WordTable = {}): WordBook {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: english }, [locale]: { translation: { ...words } } },
    interpolation: { escapeValue: false },
    keySeparator: false,
    nsSeparator: false,
  });
  return {
    words: (key, values) => String(instance.t(key, values ?? {})),
    add: (more) => instance.addResourceBundle(locale, 'translation', more, true, true),
  };
}
