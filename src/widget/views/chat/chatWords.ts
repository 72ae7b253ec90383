import { useEffect, useMemo, useState } from 'preact/hooks';
import type { attachments } from '../../../locales/en/attachments.ts';
import type { chatBlocks } from '../../../locales/en/chatBlocks.ts';
import type { chatEmoji } from '../../../locales/en/chatEmoji.ts';
import type { chatMore } from '../../../locales/en/chatMore.ts';
import type { WordKey } from '../../../locales/words.ts';
import { usePanel } from '../../panel/context.ts';
import { createWords, type WordTable } from '../../panel/words.ts';

/** Words that only some conversations need, by part. */
interface Parts {
  more: typeof chatMore;
  blocks: typeof chatBlocks;
  emoji: typeof chatEmoji;
  files: typeof attachments;
}

/** The words of a part, as `Words` of the panel. */
export type PartWords<Part extends keyof Parts> = (
  key: WordKey<Parts[Part]>,
  values?: Record<string, string | number>,
) => string;

/** How the words of each part are fetched, by language. */
export const PART_WORDS: Readonly<Record<keyof Parts, Readonly<Record<string, () => Promise<WordTable>>>>> = {
  more: {
    en: () => import('../../../locales/en/chatMore.ts').then(({ chatMore }) => chatMore),
    de: () => import('../../../locales/de/chatMore.ts').then(({ chatMore }) => chatMore),
    es: () => import('../../../locales/es/chatMore.ts').then(({ chatMore }) => chatMore),
    fr: () => import('../../../locales/fr/chatMore.ts').then(({ chatMore }) => chatMore),
    pl: () => import('../../../locales/pl/chatMore.ts').then(({ chatMore }) => chatMore),
    ru: () => import('../../../locales/ru/chatMore.ts').then(({ chatMore }) => chatMore),
    uk: () => import('../../../locales/uk/chatMore.ts').then(({ chatMore }) => chatMore),
    zh: () => import('../../../locales/zh/chatMore.ts').then(({ chatMore }) => chatMore),
  },
  blocks: {
    en: () => import('../../../locales/en/chatBlocks.ts').then(({ chatBlocks }) => chatBlocks),
    de: () => import('../../../locales/de/chatBlocks.ts').then(({ chatBlocks }) => chatBlocks),
    es: () => import('../../../locales/es/chatBlocks.ts').then(({ chatBlocks }) => chatBlocks),
    fr: () => import('../../../locales/fr/chatBlocks.ts').then(({ chatBlocks }) => chatBlocks),
    pl: () => import('../../../locales/pl/chatBlocks.ts').then(({ chatBlocks }) => chatBlocks),
    ru: () => import('../../../locales/ru/chatBlocks.ts').then(({ chatBlocks }) => chatBlocks),
    uk: () => import('../../../locales/uk/chatBlocks.ts').then(({ chatBlocks }) => chatBlocks),
    zh: () => import('../../../locales/zh/chatBlocks.ts').then(({ chatBlocks }) => chatBlocks),
  },
  emoji: {
    en: () => import('../../../locales/en/chatEmoji.ts').then(({ chatEmoji }) => chatEmoji),
    de: () => import('../../../locales/de/chatEmoji.ts').then(({ chatEmoji }) => chatEmoji),
    es: () => import('../../../locales/es/chatEmoji.ts').then(({ chatEmoji }) => chatEmoji),
    fr: () => import('../../../locales/fr/chatEmoji.ts').then(({ chatEmoji }) => chatEmoji),
    pl: () => import('../../../locales/pl/chatEmoji.ts').then(({ chatEmoji }) => chatEmoji),
    ru: () => import('../../../locales/ru/chatEmoji.ts').then(({ chatEmoji }) => chatEmoji),
    uk: () => import('../../../locales/uk/chatEmoji.ts').then(({ chatEmoji }) => chatEmoji),
    zh: () => import('../../../locales/zh/chatEmoji.ts').then(({ chatEmoji }) => chatEmoji),
  },
  files: {
    en: () => import('../../../locales/en/attachments.ts').then(({ attachments }) => attachments),
    de: () => import('../../../locales/de/attachments.ts').then(({ attachments }) => attachments),
    es: () => import('../../../locales/es/attachments.ts').then(({ attachments }) => attachments),
    fr: () => import('../../../locales/fr/attachments.ts').then(({ attachments }) => attachments),
    pl: () => import('../../../locales/pl/attachments.ts').then(({ attachments }) => attachments),
    ru: () => import('../../../locales/ru/attachments.ts').then(({ attachments }) => attachments),
    uk: () => import('../../../locales/uk/attachments.ts').then(({ attachments }) => attachments),
    zh: () => import('../../../locales/zh/attachments.ts').then(({ attachments }) => attachments),
  },
};

/** Fetches the words of a part in the panel's language; English where they cannot be had. Absent until they are there. */
export function usePartWords<Part extends keyof Parts>(part: Part): PartWords<Part> | undefined {
  const { locale } = usePanel();
  const tag = locale.split('-')[0]!.toLowerCase();
  const [table, setTable] = useState<{ tag: string; words: WordTable }>();
  useEffect(() => {
    let gone = false;
    const loaders = PART_WORDS[part];
    (loaders[tag] ?? loaders.en!)().then(
      (words) => gone || setTable({ tag, words }),
      // Without its words the part stays away.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [part, tag]);
  const words = table?.words;
  return useMemo(() => (words ? (createWords(table.tag, words, {}) as PartWords<Part>) : undefined), [words]);
}
