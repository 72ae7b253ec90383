import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attachments as english } from '../../src/locales/en/attachments.ts';
import { PART_WORDS } from '../../src/widget/views/chat/chatWords.ts';

const FORM = /_(zero|one|two|few|many|other)$/;
const gaps = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
const LANGUAGES = ['de', 'en', 'es', 'fr', 'pl', 'ru', 'uk', 'zh'];

describe('the words around files', () => {
  test('are there in every language of the widget', () => {
    expect(Object.keys(PART_WORDS.files).sort()).toEqual(LANGUAGES);
  });

  test.each(LANGUAGES)(
    'I03: in %s they have every key in the plural forms of the language, and the same gaps',
    async (tag) => {
      const words = await PART_WORDS.files[tag]!();
      const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      const due = Object.keys(english).flatMap((key) => {
        if (!FORM.test(key)) return [key];
        return key.endsWith('_other') ? forms.map((form) => key.replace(FORM, `_${form}`)) : [];
      });
      expect(Object.keys(words).sort()).toEqual(due.sort());
      for (const [key, text] of Object.entries(words)) {
        const same =
          (english as Readonly<Record<string, string>>)[key] ??
          english[`${key.replace(FORM, '')}_other` as 'filesAdded_other'];
        expect([key, gaps(text)]).toEqual([key, gaps(same)]);
        if (tag !== 'en') expect([key, text.trim() !== '' && text !== same]).toEqual([key, true]);
      }
      expect(gzipSync(JSON.stringify(words)).length).toBeLessThan(3_000);
    },
  );
});
