import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { launcher } from '../../src/locales/en/launcher.ts';
import { callback } from '../../src/locales/en/callback.ts';
import { chat } from '../../src/locales/en/chat.ts';
import { faq } from '../../src/locales/en/faq.ts';
import { live } from '../../src/locales/en/live.ts';
import { panel } from '../../src/locales/en/panel.ts';
import type { Language, Topic } from '../../src/widget/panel/loadWords.ts';
import { createWordBook, type PanelWordKey, type WordTable } from '../../src/widget/panel/words.ts';

const ENGLISH: Readonly<Record<Topic, WordTable>> = { live, faq, chat, callback };
const TOPICS = Object.keys(ENGLISH) as readonly Topic[];
const COUNTS = [0, 1, 2, 5, 21, 22, 112];

/** Keys whose right word happens to be the English one. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['chatName'],
  es: ['no'],
  fr: ['chatLog', 'chatMessage'],
};

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

const PLURAL = /^(.+)_(?:zero|one|two|few|many|other)$/;
const baseOf = (key: string) => PLURAL.exec(key)?.[1];
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
const fill = (text: string, count: number) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name) => (name === 'count' ? String(count) : '§'));

/** The English text that a text of another language stands for. */
const englishOf = (english: WordTable, key: string) => english[key] ?? english[`${baseOf(key)}_other`] ?? '';

/** The keys another language should have for the English ones. */
function dueKeys(english: WordTable, tag: string): string[] {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const plain = Object.keys(english).filter((key) => !baseOf(key));
  const counted = Object.keys(english).filter((key) => key.endsWith('_other'));
  const formed = counted.flatMap((key) => forms.map((form) => `${baseOf(key)}_${form}`));
  return [...plain, ...formed].sort();
}

/** Every topic in one language, each beside the English one. */
async function topicsOf(
  tag: string,
  language: Language,
): Promise<{ name: string; words: WordTable; english: WordTable }[]> {
  const words = await Promise.all(TOPICS.map((topic) => language[topic]()));
  const ofLauncher: { launcher: WordTable } = await import(`../../src/locales/${tag}/launcher.ts`);
  return [
    { name: 'launcher', words: ofLauncher.launcher, english: launcher },
    { name: 'panel', words: language.panel, english: panel },
    ...TOPICS.map((name, index) => ({ name, words: words[index]!, english: ENGLISH[name] })),
  ];
}

const folder = new URL('../../src/widget/panel/languages/', import.meta.url);
const tags = readdirSync(folder).map((name) => name.replace('.ts', ''));

describe.each(tags)('the words of %s', async (tag) => {
  const module: Record<string, Language> = await import(`../../src/widget/panel/languages/${tag}.ts`);
  const topics = await topicsOf(tag, module[tag]!);
  const all: WordTable = Object.assign({}, ...topics.map(({ words }) => words));
  const english: WordTable = Object.assign({}, ...topics.map((topic) => topic.english));

  test('are there for every key, in exactly the plural forms of the language', () => {
    for (const topic of topics) {
      expect([topic.name, Object.keys(topic.words).sort()]).toEqual([topic.name, dueKeys(topic.english, tag)]);
    }
  });

  test('have the placeholders of the English ones', () => {
    for (const [key, text] of Object.entries(all)) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(englishOf(english, key))]);
    }
  });

  test('are neither empty nor left in English', () => {
    const left = Object.keys(all).filter((key) => !all[key]!.trim() || all[key] === englishOf(english, key));
    expect(left.sort()).toEqual(SAME_AS_ENGLISH[tag] ?? []);
  });

  test('I03: no key is missing or shown raw, and every count is said in the right form', () => {
    // A copy: a book grows in the words it was given.
    const book = createWordBook(tag, { ...topics[1]!.words });
    for (const { words } of topics.slice(2)) book.add(words);
    const rules = new Intl.PluralRules(tag);
    const inPanel = topics.slice(1).flatMap((topic) => Object.keys(topic.english));
    for (const key of new Set(inPanel.map((key) => baseOf(key) ?? key))) {
      const names = placeholders(englishOf(english, key) || english[`${key}_other`]!);
      const values = Object.fromEntries(names.map((name) => [name.slice(2, -2), '§']));
      const said = COUNTS.map((count) => book.words(key as PanelWordKey, { ...values, count }));
      const formOf = (count: number) => all[key] ?? all[`${key}_${rules.select(count)}`] ?? all[`${key}_other`]!;
      expect([key, said]).toEqual([key, COUNTS.map((count) => fill(formOf(count), count))]);
    }
    expect(COUNTS.map((count) => book.words('newMessages', { count }))).toEqual(SPOKEN[tag]);
  });

  test('are told in size', () => {
    const sizes = topics.map(({ name, words }) => `${name} ${bytesOf(words)}`).join(', ');
    console.info(`Words of ${tag}, bytes after gzip: ${bytesOf(all)} in one piece; ${sizes}`);
    expect(bytesOf(all)).toBeGreaterThan(0);
  });
});

const bytesOf = (words: WordTable) => gzipSync(JSON.stringify(words), { level: 9 }).length;
