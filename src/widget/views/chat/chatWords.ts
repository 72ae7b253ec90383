import { useEffect, useMemo, useState } from 'preact/hooks';
import type { attachments } from '../../../locales/en/attachments.ts';
import type { chatBlocks } from '../../../locales/en/chatBlocks.ts';
import type { chatEmoji } from '../../../locales/en/chatEmoji.ts';
import type { chatMore } from '../../../locales/en/chatMore.ts';
import type { WordKey } from '../../../locales/words.ts';
import { usePanel } from '../../panel/context.ts';
import { loadPart, type PartTable } from '../../panel/loadPart.ts';
import { createWords, type WordTable } from '../../panel/words.ts';

/** Words that only some conversations need, by part. */
interface Parts {
  chatMore: typeof chatMore;
  chatBlocks: typeof chatBlocks;
  chatEmoji: typeof chatEmoji;
  attachments: typeof attachments;
}

/** The words of a part, as `Words` of the panel. */
export type PartWords<Part extends keyof Parts> = (
  key: WordKey<Parts[Part]>,
  values?: Record<string, string | number>,
) => string;

/** How the English words of each part are fetched. */
const ENGLISH: Readonly<Record<keyof Parts, () => Promise<WordTable>>> = {
  chatMore: () => import('../../../locales/en/chatMore.ts').then(({ chatMore }) => chatMore),
  chatBlocks: () => import('../../../locales/en/chatBlocks.ts').then(({ chatBlocks }) => chatBlocks),
  chatEmoji: () => import('../../../locales/en/chatEmoji.ts').then(({ chatEmoji }) => chatEmoji),
  attachments: () => import('../../../locales/en/attachments.ts').then(({ attachments }) => attachments),
};

/** Fetches the words of a part in the panel's language; English where they cannot be had. Absent until they are there. */
export function usePartWords<Part extends keyof Parts>(part: Part): PartWords<Part> | undefined {
  const { locale } = usePanel();
  const [table, setTable] = useState<PartTable>();
  useEffect(() => {
    let gone = false;
    loadTable(locale, part).then(
      (loaded) => gone || setTable(loaded),
      // Without its words the part stays away.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [part, locale]);
  return useMemo(() => table && (createWords(table.tag, table.words, {}) as PartWords<Part>), [table]);
}

async function loadTable(locale: string, part: keyof Parts): Promise<PartTable> {
  return (await loadPart(locale, part)) ?? { tag: 'en', words: await ENGLISH[part]() };
}
