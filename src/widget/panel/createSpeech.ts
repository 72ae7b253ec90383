import type { LauncherOptions } from '../launcher/contract.ts';
import { pageLocale } from '../launcher/pageLocale.ts';
import { loadWords, type SpokenWords, type Topic } from './loadWords.ts';

/** The languages of a panel: the one it speaks, and the one of the FAQ and of conversations. */
export interface Speech {
  /** The words as they are now. */
  words(): SpokenWords;
  /** Language of content; there may be no panel words in it. */
  contentLocale(): string;
  /** Fetches the words of a part; they follow when the language changes. */
  loadTopic(topic: Topic): Promise<void>;
  /** Looks again at what the page and the owner want; `site` is the site's own language, once known. Resolves with true when the language is another one now. */
  update(site?: string): Promise<boolean>;
}

/** Fetches the words of the language a panel is to speak: the owner's, else the page's, the browser's, the site's, English. */
export async function createSpeech(options: LauncherOptions): Promise<Speech> {
  const topics = new Set<Topic>();
  const contentLocale = () => pageLocale(options.locale, isLanguageTag) ?? 'en';
  let last: string | undefined;
  /** What is wanted, liked best first. */
  const wanted = () => {
    const tags: string[] = [];
    pageLocale(options.locale, (tag) => !tags.push(tag));
    return last ? [...tags, last] : tags;
  };
  let content = contentLocale();
  let asked = wanted();
  let spoken = await loadWords(asked);

  return {
    words: () => spoken,
    contentLocale: () => content,
    loadTopic(topic) {
      topics.add(topic);
      return spoken.loadTopic(topic);
    },
    async update(site) {
      // Nothing the visitor or the page wants is spoken here.
      if (!asked.includes(spoken.locale)) last = site;
      const before = [spoken, content];
      const now = wanted();
      content = contentLocale();
      if (`${now}` !== `${asked}`) {
        asked = now;
        const words = await loadWords(now, topics);
        // Meanwhile another one may have been chosen.
        if (asked === now) spoken = words;
      }
      return before[0] !== spoken || before[1] !== content;
    },
  };
}

function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(-\w{2,8})*$/i.test(tag);
}
