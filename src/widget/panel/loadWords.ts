import { panel as english } from '../../locales/en/panel.ts';
import { createWordBook, type Words, type WordTable } from './words.ts';

/** Parts that bring words of their own. */
export type Topic = 'live' | 'faq' | 'chat' | 'callback';

type Language = Readonly<Record<Topic | 'panel', () => Promise<WordTable>>>;

/** By language, how its words are fetched: when they are used, and not before. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    panel: async () => english,
    live: () => import('../../locales/en/live.ts').then(({ live }) => live),
    faq: () => import('../../locales/en/faq.ts').then(({ faq }) => faq),
    chat: () => import('../../locales/en/chat.ts').then(({ chat }) => chat),
    callback: () => import('../../locales/en/callback.ts').then(({ callback }) => callback),
  },
  pl: {
    panel: () => import('../../locales/pl/panel.ts').then(({ panel }) => panel),
    live: () => import('../../locales/pl/live.ts').then(({ live }) => live),
    faq: () => import('../../locales/pl/faq.ts').then(({ faq }) => faq),
    chat: () => import('../../locales/pl/chat.ts').then(({ chat }) => chat),
    callback: () => import('../../locales/pl/callback.ts').then(({ callback }) => callback),
  },
};

/** The panel's words, and the language they are in. */
export interface SpokenWords {
  readonly locale: string;
  readonly words: Words;
  /** Fetches the words of a part. Rejects when they cannot be had. */
  loadTopic(topic: Topic): Promise<void>;
}

/** Fetches the words of a language, with those of the topics given. What there are none for, or what cannot be fetched, is said in English. */
export async function loadWords(wanted: string, topics: Iterable<Topic> = []): Promise<SpokenWords> {
  const language = languageOf(wanted);
  const table = await LANGUAGES[language]?.panel().catch(() => undefined);
  const spoken = table ? speak(wanted, language, table) : speak('en', 'en', english);
  await Promise.all([...topics].map((topic) => spoken.loadTopic(topic).catch(() => undefined)));
  return spoken;
}

/** Whether there are words in a language. */
export function speaks(tag: string): boolean {
  return languageOf(tag) in LANGUAGES;
}

function speak(locale: string, language: string, table: WordTable): SpokenWords {
  const book = createWordBook(language, table, english);
  return {
    locale,
    words: book.words,
    loadTopic: async (topic) => book.add(await LANGUAGES[language]![topic]()),
  };
}

function languageOf(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
