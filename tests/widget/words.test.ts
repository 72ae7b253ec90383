import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { widget } from '../../src/locales/en/widget.ts';
import { findLanguage } from '../../src/widget/panel/otherLanguages.ts';
import { createWordBook, type PanelWordKey } from '../../src/widget/panel/words.ts';
import {
  asSaid,
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

/** What a person reads for each of the counts, written by hand: nothing of it is worked out from the words or from CLDR. */
const SPOKEN: Readonly<Record<string, string>> = {
  ar: 'لا رسائل جديدة, رسالة جديدة, رسالتان جديدتان, 5 رسائل جديدة, 21 رسالة جديدة, 22 رسالة جديدة, 112 رسالة جديدة',
  cs: '0 nových zpráv, 1 nová zpráva, 2 nové zprávy, 5 nových zpráv, 21 nových zpráv, 22 nových zpráv, 112 nových zpráv',
  de: '0 neue Nachrichten, 1 neue Nachricht, 2 neue Nachrichten, 5 neue Nachrichten, 21 neue Nachrichten, 22 neue Nachrichten, 112 neue Nachrichten',
  es: '0 mensajes nuevos, 1 mensaje nuevo, 2 mensajes nuevos, 5 mensajes nuevos, 21 mensajes nuevos, 22 mensajes nuevos, 112 mensajes nuevos',
  fr: '0 nouveau message, 1 nouveau message, 2 nouveaux messages, 5 nouveaux messages, 21 nouveaux messages, 22 nouveaux messages, 112 nouveaux messages',
  he: '0 הודעות חדשות, הודעה 1 חדשה, 2 הודעות חדשות, 5 הודעות חדשות, 21 הודעות חדשות, 22 הודעות חדשות, 112 הודעות חדשות',
  hi: '0 नया मैसेज, 1 नया मैसेज, 2 नए मैसेज, 5 नए मैसेज, 21 नए मैसेज, 22 नए मैसेज, 112 नए मैसेज',
  id: '0 pesan baru, 1 pesan baru, 2 pesan baru, 5 pesan baru, 21 pesan baru, 22 pesan baru, 112 pesan baru',
  it: '0 nuovi messaggi, 1 nuovo messaggio, 2 nuovi messaggi, 5 nuovi messaggi, 21 nuovi messaggi, 22 nuovi messaggi, 112 nuovi messaggi',
  ja: '新着メッセージ 0 件, 新着メッセージ 1 件, 新着メッセージ 2 件, 新着メッセージ 5 件, 新着メッセージ 21 件, 新着メッセージ 22 件, 新着メッセージ 112 件',
  ko: '새 메시지 0개, 새 메시지 1개, 새 메시지 2개, 새 메시지 5개, 새 메시지 21개, 새 메시지 22개, 새 메시지 112개',
  nl: '0 nieuwe berichten, 1 nieuw bericht, 2 nieuwe berichten, 5 nieuwe berichten, 21 nieuwe berichten, 22 nieuwe berichten, 112 nieuwe berichten',
  pl: '0 nowych wiadomości, 1 nowa wiadomość, 2 nowe wiadomości, 5 nowych wiadomości, 21 nowych wiadomości, 22 nowe wiadomości, 112 nowych wiadomości',
  pt: '0 mensagem nova, 1 mensagem nova, 2 mensagens novas, 5 mensagens novas, 21 mensagens novas, 22 mensagens novas, 112 mensagens novas',
  ro: '0 mesaje noi, 1 mesaj nou, 2 mesaje noi, 5 mesaje noi, 21 de mesaje noi, 22 de mesaje noi, 112 mesaje noi',
  ru: '0 новых сообщений, 1 новое сообщение, 2 новых сообщения, 5 новых сообщений, 21 новое сообщение, 22 новых сообщения, 112 новых сообщений',
  tr: '0 yeni mesaj, 1 yeni mesaj, 2 yeni mesaj, 5 yeni mesaj, 21 yeni mesaj, 22 yeni mesaj, 112 yeni mesaj',
  uk: '0 нових повідомлень, 1 нове повідомлення, 2 нові повідомлення, 5 нових повідомлень, 21 нове повідомлення, 22 нові повідомлення, 112 нових повідомлень',
  vi: '0 tin nhắn mới, 1 tin nhắn mới, 2 tin nhắn mới, 5 tin nhắn mới, 21 tin nhắn mới, 22 tin nhắn mới, 112 tin nhắn mới',
  zh: '0 条新消息, 1 条新消息, 2 条新消息, 5 条新消息, 21 条新消息, 22 条新消息, 112 条新消息',
  'zh-Hant': '0 則新訊息, 1 則新訊息, 2 則新訊息, 5 則新訊息, 21 則新訊息, 22 則新訊息, 112 則新訊息',
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
    expect(language?.panel).toEqual(asSaid(tag, own.panel));
    for (const part of fetched) expect([part, await language?.[part]()]).toEqual([part, asSaid(tag, own[part])]);
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
    expect(COUNTS.map((count) => book.words('newMessages', { count })).join(', ')).toBe(SPOKEN[tag]);
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
