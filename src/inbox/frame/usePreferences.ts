import { useEffect, useState } from 'preact/hooks';
import { directionOf } from '../../locales/directionOf.ts';
import type { LanguageTag } from '../../locales/languages.ts';
import { ENGLISH_WORDS, loadWords } from '../loadWords.ts';
import type { InboxPorts } from '../ports.ts';
import { pickLanguage, type Words } from '../words.ts';

/** How the inbox looks: as the device does, or as the agent says. */
export type Theme = 'auto' | 'light' | 'dark';

/** What an agent may set for this device. */
export interface Preferences {
  readonly language: LanguageTag;
  readonly words: Words;
  /** False until the words of the language are there; nothing should be drawn before. */
  readonly ready: boolean;
  readonly theme: Theme;
  readonly sound: boolean;
  setLanguage(language: LanguageTag): void;
  setTheme(theme: Theme): void;
  setSound(sound: boolean): void;
}

/** Reads the preferences, keeps changes and puts language and theme onto the document. */
export function usePreferences({ kept, window }: InboxPorts): Preferences {
  const { documentElement } = window.document;
  const [language, setLanguage] = useState(() => pickLanguage(kept.get('language'), window.navigator.languages));
  const [loaded, setLoaded] = useState<{ language: LanguageTag; words: Words }>({
    language: 'en',
    words: ENGLISH_WORDS,
  });
  const [theme, setTheme] = useState<Theme>(() => readTheme(kept.get('theme')));
  const [sound, setSound] = useState(kept.get('sound') !== 'off');

  useEffect(() => {
    let current = true;
    void loadWords(language).then((words) => {
      if (!current) return;
      documentElement.lang = language;
      documentElement.dir = directionOf(language);
      setLoaded({ language, words });
    });
    return () => {
      current = false;
    };
  }, [language, documentElement]);

  useEffect(() => {
    if (theme === 'auto') documentElement.removeAttribute('data-theme');
    else documentElement.setAttribute('data-theme', theme);
  }, [theme, documentElement]);

  return {
    language: loaded.language,
    words: loaded.words,
    ready: loaded.language === language,
    theme,
    sound,
    setLanguage(next) {
      kept.set('language', next);
      setLanguage(next);
    },
    setTheme(next) {
      kept.set('theme', next === 'auto' ? undefined : next);
      setTheme(next);
    },
    setSound(next) {
      kept.set('sound', next ? undefined : 'off');
      setSound(next);
    },
  };
}

function readTheme(text: string | undefined): Theme {
  return text === 'light' || text === 'dark' ? text : 'auto';
}
