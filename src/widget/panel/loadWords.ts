import { panel as english } from '../../locales/en/panel.ts';
import { plainWords } from './plainWords.ts';
import type { WordBook, Words, WordTable } from './words.ts';

/** Parts whose words join those of the panel. */
export type Topic = 'live' | 'faq' | 'chat' | 'callback';

/** Parts of views that are fetched apart, with words of their own. */
export type ViewPart = 'callForm' | 'callStatus' | 'chatMore' | 'chatBlocks' | 'chatEmoji' | 'attachments' | 'keeping';

type Loaders<Part extends string> = Readonly<Record<Part, () => Promise<WordTable>>>;

/** A language: the words the panel opens with, and how those of its parts are fetched. */
export type Language = { readonly panel: WordTable } & Loaders<Topic | ViewPart>;

/** English is there from the start; the parts of views bring their own. */
const ENGLISH: { readonly panel: WordTable } & Loaders<Topic> = {
  panel: english,
  live: () => import('../../locales/en/live.ts').then(({ live }) => live),
  faq: () => import('../../locales/en/faq.ts').then(({ faq }) => faq),
  chat: () => import('../../locales/en/chat.ts').then(({ chat }) => chat),
  callback: () => import('../../locales/en/callback.ts').then(({ callback }) => callback),
};

/** The panel's words, and the language they are in. */
export interface SpokenWords {
  readonly locale: string;
  readonly words: Words;
  /** Fetches the words of a part. Rejects when they cannot be had. */
  loadTopic(topic: Topic): Promise<void>;
}

/**
 * Fetches the words of the first language there are any in, with those of the topics given. `wanted` are BCP 47 tags, liked best
 * first. What there are none for, or what cannot be fetched, is said in English.
 */
export async function loadWords(wanted: readonly string[], topics: Iterable<Topic> = []): Promise<SpokenWords> {
  const spoken = await findWords(wanted).catch(() => speak('en', 'en', ENGLISH));
  await Promise.all([...topics].map((topic) => spoken.loadTopic(topic).catch(() => undefined)));
  return spoken;
}

/** Who wants English asks for no table of the others. */
async function findWords(wanted: readonly string[]): Promise<SpokenWords> {
  const [first = 'en'] = wanted;
  if (/^en\b/i.test(first)) return speak(first, 'en', ENGLISH);
  const { findLanguage } = await import('./otherLanguages.ts');
  const { locale, tag, language } = await findLanguage(wanted);
  return speak(locale, tag, language ?? ENGLISH);
}

/** What the panel opens with is said from the table itself; the library comes with the words of the first part. */
function speak(locale: string, tag: string, language: typeof ENGLISH): SpokenWords {
  let words = plainWords(tag, language.panel, english);
  let loading: Promise<WordBook> | undefined;
  const topics = new Map<Topic, Promise<void>>();

  async function loadBook(): Promise<WordBook> {
    const { createWordBook } = await import('./words.ts');
    const book = createWordBook(tag, language.panel, english);
    words = book.words;
    return book;
  }

  async function addTopic(topic: Topic): Promise<void> {
    loading ??= loadBook();
    loading.catch(() => {
      loading = undefined;
    });
    const [book, more] = await Promise.all([loading, language[topic]()]);
    book.add(more);
  }

  return {
    locale,
    words: (key, values) => words(key, values),
    loadTopic(topic) {
      const known = topics.get(topic) ?? addTopic(topic);
      topics.set(topic, known);
      // Whoever asks next tries again.
      known.catch(() => topics.delete(topic));
      return known;
    },
  };
}
