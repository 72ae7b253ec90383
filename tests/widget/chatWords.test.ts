import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chatBlocks } from '../../src/locales/en/chatBlocks.ts';
import { chatEmoji } from '../../src/locales/en/chatEmoji.ts';
import { attachments } from '../../src/locales/en/attachments.ts';
import { chatMore } from '../../src/locales/en/chatMore.ts';
import type { WordTable } from '../../src/widget/panel/words.ts';
import { PART_WORDS } from '../../src/widget/views/chat/chatWords.ts';

const ENGLISH: Readonly<Record<keyof typeof PART_WORDS, WordTable>> = {
  more: chatMore,
  blocks: chatBlocks,
  emoji: chatEmoji,
  files: attachments,
};
const PARTS = Object.keys(ENGLISH) as (keyof typeof PART_WORDS)[];
const TAGS = ['en', 'de', 'es', 'fr', 'pl', 'ru', 'uk', 'zh'];

const PLURAL = /^(.+)_(?:zero|one|two|few|many|other)$/;
const baseOf = (key: string) => PLURAL.exec(key)?.[1];
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

function dueKeys(english: WordTable, tag: string): string[] {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return Object.keys(english)
    .flatMap((key) => {
      if (!baseOf(key)) return [key];
      return key.endsWith('_other') ? forms.map((form) => `${baseOf(key)}_${form}`) : [];
    })
    .sort();
}

describe.each(PARTS)('the words of the chat’s part “%s”', (part) => {
  test('are there in every language of the panel', () => {
    expect(Object.keys(PART_WORDS[part]).sort()).toEqual([...TAGS].sort());
  });

  test.each(TAGS)(
    'I03: are complete in %s, in its plural forms, with the same placeholders, and not left in English',
    async (tag) => {
      const english = ENGLISH[part];
      const words = await PART_WORDS[part][tag]!();
      expect(Object.keys(words).sort()).toEqual(dueKeys(english, tag));
      for (const [key, text] of Object.entries(words)) {
        const measure = english[key] ?? english[`${baseOf(key)}_other`]!;
        expect([key, placeholders(text)]).toEqual([key, placeholders(measure)]);
        expect(text.trim()).not.toBe('');
        if (tag !== 'en') expect([key, text]).not.toEqual([key, measure]);
      }
      expect(gzipSync(JSON.stringify(words), { level: 9 }).length).toBeLessThan(3_000);
    },
  );
});
