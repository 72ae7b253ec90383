import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { widget } from '../../src/locales/en/widget.ts';
import { findLanguage } from '../../src/widget/panel/otherLanguages.ts';
import { createWordBook, type PanelWordKey } from '../../src/widget/panel/words.ts';
import {
  baseOf,
  englishOf,
  faultsOf,
  fill,
  OTHERS,
  PARTS,
  placesOf,
  readPart,
  type WordTable,
} from '../locales/wordRules.ts';
import { SAME_AS_ENGLISH } from '../locales/sameAsEnglish.ts';

const COUNTS = [0, 1, 2, 5, 21, 22, 112];
/** Bytes one part of a language may have after gzip -9. */
const BUDGET = 3_000;

/** What a person reads for each of the counts, written out by hand where a language has more than two forms. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  pl: [
    '0 nowych wiadomości',
    '1 nowa wiadomość',
    '2 nowe wiadomości',
    '5 nowych wiadomości',
    '21 nowych wiadomości',
    '22 nowe wiadomości',
    '112 nowych wiadomości',
  ],
  ru: [
    '0 новых сообщений',
    '1 новое сообщение',
    '2 новых сообщения',
    '5 новых сообщений',
    '21 новое сообщение',
    '22 новых сообщения',
    '112 новых сообщений',
  ],
  uk: [
    '0 нових повідомлень',
    '1 нове повідомлення',
    '2 нові повідомлення',
    '5 нових повідомлень',
    '21 нове повідомлення',
    '22 нові повідомлення',
    '112 нових повідомлень',
  ],
  zh: COUNTS.map((count) => `${count} 条新消息`),
  de: COUNTS.map((count) => (count === 1 ? '1 neue Nachricht' : `${count} neue Nachrichten`)),
  es: COUNTS.map((count) => (count === 1 ? '1 mensaje nuevo' : `${count} mensajes nuevos`)),
  fr: COUNTS.map((count) => (count < 2 ? `${count} nouveau message` : `${count} nouveaux messages`)),
};

const parts = [...PARTS.launcher, ...PARTS.panel, ...PARTS.views];
/** What is fetched apart from the panel's first words. */
const fetched = ['live', 'faq', 'chat', 'callback', ...PARTS.views] as const;
/** What the panel says with one book of words. */
const inBook = [...PARTS.panel, 'callForm', 'callStatus'];

describe.each(OTHERS)('the words of %s', async (tag) => {
  const { language } = await findLanguage([tag]);
  const english = Object.fromEntries(await Promise.all(parts.map(async (part) => [part, await readPart('en', part)])));
  const own = Object.fromEntries(await Promise.all(parts.map(async (part) => [part, await readPart(tag, part)])));

  test('are complete in every part: all keys, in exactly the plural forms of the language, with the same places, translated', () => {
    const faults = parts.flatMap((part) =>
      faultsOf(own[part], english[part], tag, SAME_AS_ENGLISH[tag]).map((fault) => `${part}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('are the ones the panel fetches', async () => {
    expect(language?.panel).toBe(own.panel);
    for (const part of fetched) expect([part, await language?.[part]()]).toEqual([part, own[part]]);
  });

  test('I03: no key is missing or shown raw, and every count is said in the right form', () => {
    // A copy: a book grows in the words it was given.
    const book = createWordBook(tag, { ...own.panel });
    for (const part of inBook.slice(1)) book.add(own[part]);
    const all: WordTable = Object.assign({}, ...inBook.map((part) => own[part]));
    const rules = new Intl.PluralRules(tag);
    for (const key of new Set(Object.keys(widget).map((one) => baseOf(one) ?? one))) {
      const names = placesOf(englishOf(widget, key) || englishOf(widget, `${key}_other`));
      const values = Object.fromEntries(names.map((name) => [name.slice(2, -2), '§']));
      const said = COUNTS.map((count) => book.words(key as PanelWordKey, { ...values, count }));
      const formOf = (count: number) => all[key] ?? all[`${key}_${rules.select(count)}`] ?? '';
      expect([key, said]).toEqual([key, COUNTS.map((count) => fill(formOf(count), count))]);
    }
    expect(COUNTS.map((count) => book.words('newMessages', { count }))).toEqual(SPOKEN[tag]);
  });

  test('fit where they are shown: no part over its budget, no label much longer than the English one', () => {
    const sizes = parts.map((part) => [part, gzipSync(JSON.stringify(own[part]), { level: 9 }).length] as const);
    expect(sizes.filter(([, bytes]) => bytes > BUDGET)).toEqual([]);
    const long = parts.flatMap((part) =>
      Object.entries(own[part] as WordTable).filter(
        ([key, text]) => text.length > longest(englishOf(english[part], key)),
      ),
    );
    expect(long).toEqual([]);
  });
});

/** Characters a text may have: short labels grow most when they are translated (W3C, Text size in translation). */
function longest(text: string): number {
  const { length } = text;
  if (length <= 10) return length * 2 + 12;
  return length <= 30 ? length * 2 + 6 : length * 1.8;
}
