import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { link as englishLink } from '../../src/locales/en/link.ts';
import { mail as englishMail } from '../../src/locales/en/mail.ts';

type Words = Readonly<Record<string, string>>;
const ENGLISH: Readonly<Record<string, Words>> = { mail: englishMail, link: englishLink };
const folder = new URL('../../src/locales/', import.meta.url);
const places = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

describe.each(['mail', 'link'])('the words of %s', (topic) => {
  const english = ENGLISH[topic]!;
  const tags = readdirSync(folder).filter(
    (tag) => /^[a-z]{2}$/.test(tag) && readdirSync(new URL(tag, folder)).includes(`${topic}.ts`),
  );

  it('are there in eight languages, none of them left in English or without a place', async () => {
    expect(tags.sort()).toEqual(['de', 'en', 'es', 'fr', 'pl', 'ru', 'uk', 'zh']);
    for (const tag of tags.filter((one) => one !== 'en')) {
      const module = (await import(`../../src/locales/${tag}/${topic}.ts`)) as Record<string, Words>;
      const words = module[topic]!;
      expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
      for (const [key, text] of Object.entries(words)) {
        expect([tag, key, text.trim() !== '' && text !== english[key]]).toEqual([tag, key, true]);
        expect([tag, key, places(text)]).toEqual([tag, key, places(english[key]!)]);
      }
    }
  });
});
