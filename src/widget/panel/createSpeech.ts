import type { LauncherOptions } from '../launcher/contract.ts';
import { pageLocale } from '../launcher/pageLocale.ts';
import { loadWords, speaks, type SpokenWords, type Topic } from './loadWords.ts';

/** The languages of a panel: the one it speaks, and the one of the FAQ and of conversations. */
export interface Speech {
  /** The words as they are now. */
  words(): SpokenWords;
  /** Language of content; there may be no panel words in it. */
  contentLocale(): string;
  /** Fetches the words of a part; they follow when the language changes. */
  loadTopic(topic: Topic): Promise<void>;
  /** Looks again at what the page and the owner want. Resolves with true when the language is another one now. */
  update(): Promise<boolean>;
}

/** Fetches the words of the language a panel is to speak. */
export async function createSpeech(options: LauncherOptions): Promise<Speech> {
  const topics = new Set<Topic>();
  const spokenLocale = () => pageLocale(options.locale, speaks) ?? 'en';
  const contentLocale = () => pageLocale(options.locale, isLanguageTag) ?? 'en';
  let content = contentLocale();
  let spoken = await loadWords(spokenLocale());

  return {
    words: () => spoken,
    contentLocale: () => content,
    loadTopic(topic) {
      topics.add(topic);
      return spoken.loadTopic(topic);
    },
    async update() {
      const before = `${spoken.locale} ${content}`;
      content = contentLocale();
      if (spokenLocale() !== spoken.locale) spoken = await loadWords(spokenLocale(), topics);
      return before !== `${spoken.locale} ${content}`;
    },
  };
}

function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(-\w{2,8})*$/i.test(tag);
}
