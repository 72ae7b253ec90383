import { panel as english } from '../../locales/en/panel.ts';
import { createWordBook, type Words, type WordTable } from './words.ts';

/** Parts that bring words of their own. */
export type Topic = 'live' | 'faq' | 'chat' | 'callback';

/** A language: the words the panel opens with, and how those of its parts are fetched. */
export type Language = { readonly panel: WordTable } & Readonly<Record<Topic, () => Promise<WordTable>>>;

/** English is there from the start; the other languages are fetched when they are spoken. */
const ENGLISH: Language = {
  panel: english,
  live: () => import('../../locales/en/live.ts').then(({ live }) => live),
  faq: () => import('../../locales/en/faq.ts').then(({ faq }) => faq),
  chat: () => import('../../locales/en/chat.ts').then(({ chat }) => chat),
  callback: () => import('../../locales/en/callback.ts').then(({ callback }) => callback),
};

const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => ENGLISH,
  de: () => import('./languages/de.ts').then(({ de }) => de),
  es: () => import('./languages/es.ts').then(({ es }) => es),
  fr: () => import('./languages/fr.ts').then(({ fr }) => fr),
  pl: () => import('./languages/pl.ts').then(({ pl }) => pl),
  ru: () => import('./languages/ru.ts').then(({ ru }) => ru),
  uk: () => import('./languages/uk.ts').then(({ uk }) => uk),
  zh: () => import('./languages/zh.ts').then(({ zh }) => zh),
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
  const tag = languageOf(wanted);
  const language = await LANGUAGES[tag]?.().catch(() => undefined);
  const spoken = language ? speak(wanted, tag, language) : speak('en', 'en', ENGLISH);
  await Promise.all([...topics].map((topic) => spoken.loadTopic(topic).catch(() => undefined)));
  return spoken;
}

/** Whether there are words in a language. */
export function speaks(tag: string): boolean {
  return languageOf(tag) in LANGUAGES;
}

function speak(locale: string, tag: string, language: Language): SpokenWords {
  const book = createWordBook(tag, language.panel, english);
  return {
    locale,
    words: book.words,
    loadTopic: async (topic) => book.add(await language[topic]()),
  };
}

function languageOf(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
