import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/locales/directionOf.ts';
import { isolatePlaces } from '../../src/locales/isolatePlaces.ts';
import { languageOf } from '../../src/locales/languages.ts';
import { writtenIn } from '../../src/locales/writtenIn.ts';
import { isRightToLeft } from '../../src/widget/panel/isRightToLeft.ts';
import { ownText } from '../../src/widget/panel/ownText.ts';
import { languageTable } from './languageTable.ts';
import { PARTS, TAGS } from './wordRules.ts';

const folder = new URL('../../src/locales/', import.meta.url);

describe('the languages', () => {
  it('are the folders, each with a file of every part', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...TAGS].sort());
    const files = TAGS.flatMap((tag) =>
      Object.values(PARTS).flatMap((parts) => parts.map((part) => `${tag}/${part}.ts`)),
    );
    expect(files.filter((file) => !existsSync(new URL(file, folder)))).toEqual([]);
  });

  it('I03: are told in the documentation as they are, none of their words missing', async () => {
    const table = await languageTable();
    console.info(table);
    expect(readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8')).toContain(table);
    expect(table).not.toMatch(/\d of \d/);
  });

  it.each([
    ['zh', ['zh', 'ZH-cn', 'zh-SG', 'zh-Hans-TW', 'zh_CN', 'cmn']],
    ['zh-Hant', ['zh-TW', 'zh-HK', 'zh-MO', 'zh-hant', 'zh_Hant_HK', 'cmn-TW']],
    ['pt', ['pt', 'pt-BR', 'PT-pt', 'pt-AO']],
    ['he', ['he', 'iw', 'iw-IL', 'HE-il']],
    ['id', ['id', 'in', 'in-ID']],
    ['de', ['de', 'DE-at', 'de-CH-1996', 'de-Latn-DE-u-co-phonebk']],
    [undefined, ['nb', 'no', 'sw', 'yue', 'xx', '', '-', 'e', 'x-klingon', 'en us', 'constructor', '__proto__']],
  ] as const)('%s answers tags as BCP 47 means them', (language, tags) => {
    for (const tag of tags) expect([tag, languageOf(tag)]).toEqual([tag, language]);
  });

  it('are written in the direction of their script, and the panel agrees', () => {
    const rightToLeft = TAGS.filter((tag) => directionOf(tag) === 'rtl');
    expect(rightToLeft).toEqual(['ar', 'he']);
    expect(['fa', 'ur-PK', 'iw', 'yi', 'pa-Arab', 'ar_EG'].filter((tag) => directionOf(tag) === 'ltr')).toEqual([]);
    expect(['tr', 'pa', 'nonsense!', ''].filter((tag) => directionOf(tag) === 'rtl')).toEqual([]);
    for (const tag of [...TAGS, 'iw-IL', 'AR-eg', 'in']) {
      expect([tag, isRightToLeft(tag)]).toEqual([tag, directionOf(tag) === 'rtl']);
    }
  });
});

describe('words from right to left', () => {
  it('set apart what is put into them, but no count and no link', () => {
    const words = isolatePlaces({ said: '{{name}}: {{text}}', found: '{{count}} — {{link}}' });
    expect(words).toEqual({ said: '\u2068{{name}}\u2069: \u2068{{text}}\u2069', found: '{{count}} — {{link}}' });
  });
});

describe('the owner’s own texts', () => {
  const texts = { greeting: { pl: 'Cześć!', 'zh-Hant': '您好', 'en-GB': 'Hello there' }, chatTeam: 'The potters' };

  it('are said in the visitor’s language, by exact tag, else by language and script', () => {
    expect(ownText(texts, 'greeting', 'pl-PL')).toBe('Cześć!');
    expect(ownText(texts, 'greeting', 'zh-TW')).toBe('您好');
    expect(ownText(texts, 'greeting', 'EN-gb')).toBe('Hello there');
    expect(ownText(texts, 'chatTeam', 'he')).toBe('The potters');
  });

  it('leave the widget’s words where there is none for a language or a key', () => {
    expect(ownText(texts, 'greeting', 'zh-CN')).toBeUndefined();
    expect(ownText(texts, 'greeting', 'de')).toBeUndefined();
    expect(ownText(texts, 'away', 'pl')).toBeUndefined();
    expect(ownText(undefined, 'greeting', 'pl')).toBeUndefined();
    expect(writtenIn('a language')).toBeUndefined();
  });
});
