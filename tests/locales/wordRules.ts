import { directionOf } from '../../src/locales/directionOf.ts';
import { isolatePlaces } from '../../src/locales/isolatePlaces.ts';
import { LANGUAGES, type LanguageTag } from '../../src/locales/languages.ts';

/** Words by key, as a file of a language holds them. */
export type WordTable = Readonly<Record<string, string>>;

/** The parts of a language by the room that says them. */
export const PARTS = {
  launcher: ['launcher'],
  panel: ['panel', 'live', 'faq', 'chat', 'callback'],
  views: ['callForm', 'callStatus', 'chatMore', 'chatBlocks', 'chatEmoji', 'attachments'],
  inbox: ['inbox'],
  server: ['mail', 'link', 'transcript', 'help'],
} as const;

export const TAGS = Object.keys(LANGUAGES) as LanguageTag[];

/** Every language but English, which the others are measured by. */
export const OTHERS = TAGS.filter((tag) => tag !== 'en');

const PLURAL = /^(.+)_(?:zero|one|two|few|many|other)$/;

/** What the plural forms of a key have in common; absent for a key without. */
export const baseOf = (key: string) => PLURAL.exec(key)?.[1];

/** The places of a text, each once. */
export const placesOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

/** The text with its places filled: the count where it is asked for, a sign elsewhere. */
export const fill = (text: string, count: number) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name) => (name === 'count' ? String(count) : '§'));

/** The English text that a text of another language stands for. */
export const englishOf = (english: WordTable, key: string) => english[key] ?? english[`${baseOf(key)}_other`] ?? '';

/** The keys a language should have for the English ones: counted ones in the plural forms of CLDR. */
export function dueKeys(english: WordTable, tag: string): string[] {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return Object.keys(english)
    .flatMap((key) => {
      if (!baseOf(key)) return [key];
      return key.endsWith('_other') ? forms.map((form) => `${baseOf(key)}_${form}`) : [];
    })
    .sort();
}

/** The words of a part of a language, as its file holds them. */
export async function readPart(tag: string, part: string): Promise<WordTable> {
  const module: Record<string, WordTable> = await import(`../../src/locales/${tag}/${part}.ts`);
  return module[part]!;
}

/** Keys whose place may be left out: names that a language would have to inflect. */
const FREE: readonly string[] = ['messagePlaceholder'];

/** Names and signs of units that are the same in many languages. */
const UNITS: readonly string[] = ['deskName', 'underMinute', 'minutes', 'hours'];

/** Whether there is anything to translate beside the places. */
const hasLetters = (text: string) => /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''));

/** Whether a text has the places of the English one. A form for one number alone, as for two in Arabic, may say it in letters. */
function hasPlaces(text: string, measure: string, key: string, tag: string): boolean {
  const [own, due] = [placesOf(text), placesOf(measure)];
  if (`${own}` === `${due}` || FREE.includes(key)) return true;
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 200 }, (_, count) => count).filter((count) =>
    key.endsWith(`_${rules.select(count)}`),
  );
  return Boolean(baseOf(key)) && numbers.length === 1 && `${own}` === `${due.filter((place) => place !== '{{count}}')}`;
}

/** What is wrong with the words of a language, one line a fault; `same` are keys whose right word happens to be the English one. */
export function faultsOf(words: WordTable, english: WordTable, tag: string, same: readonly string[] = []): string[] {
  const due = dueKeys(english, tag);
  const missing = due.filter((key) => !(key in words)).map((key) => `${key} is missing`);
  const extra = Object.keys(words)
    .filter((key) => !due.includes(key))
    .map((key) => `${key} is not asked for`);
  const wrong = Object.entries(words).flatMap(([key, text]) => {
    const measure = english[`${baseOf(key)}_other`] ?? english[key] ?? '';
    return [
      ...(hasPlaces(text, measure, key, tag) ? [] : [`${key} has other places: ${text}`]),
      ...(text.trim() ? [] : [`${key} is empty`]),
      ...(tag !== 'en' &&
      text === englishOf(english, key) &&
      hasLetters(text) &&
      ![...UNITS, ...same].includes(baseOf(key) ?? key)
        ? [`${key} is left in English: ${text}`]
        : []),
      ...(text === text.normalize('NFC') ? [] : [`${key} is not in NFC`]),
    ];
  });
  return [...missing, ...extra, ...wrong];
}

/** The words as they are said: where they are written from right to left their places are set apart. */
export const asSaid = (tag: string, words: WordTable) => (directionOf(tag) === 'rtl' ? isolatePlaces(words) : words);
