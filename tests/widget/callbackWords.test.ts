import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { callFormWords } from '../../src/widget/views/callback/callFormWords.ts';
import { callStatusWords } from '../../src/widget/views/callback/callStatusWords.ts';
import type { WordTable } from '../../src/widget/panel/words.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const gaps = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

const parts = [
  ['asking for a call', callFormWords],
  ['a call under way', callStatusWords],
] as const;

describe.each(parts)('the words of %s', (_name, { english, languages }) => {
  const englishOf = (key: string) => english[key] ?? english[key.replace(PLURAL, '_other')] ?? '';

  it('are fetched in all languages of the widget', () => {
    expect(Object.keys(languages).sort()).toEqual(['de', 'es', 'fr', 'pl', 'ru', 'uk', 'zh']);
  });

  it.each(Object.entries(languages))(
    'in %s are there for every key, with the same gaps, translated',
    async (tag, load) => {
      const words: WordTable = await load();
      const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      const due = Object.keys(english).flatMap((key) => {
        if (!PLURAL.test(key)) return [key];
        return key.endsWith('_other') ? forms.map((form) => key.replace(PLURAL, `_${form}`)) : [];
      });
      expect(Object.keys(words).sort()).toEqual(due.sort());
      for (const [key, text] of Object.entries(words)) {
        expect([key, gaps(text)]).toEqual([key, gaps(englishOf(key))]);
        expect([key, text.trim()]).not.toEqual([key, englishOf(key)]);
      }
      expect(gzipSync(JSON.stringify(words), { level: 9 }).length).toBeLessThan(3000);
    },
  );
});
