import { readdirSync } from 'node:fs';
import { LANGUAGES } from '../../src/locales/languages.ts';
import { dueKeys, PARTS, readPart, TAGS } from './wordRules.ts';

type Room = keyof typeof PARTS;

/** The columns of the table: rooms of words, by what a reader calls them. */
const COLUMNS: Readonly<Record<string, readonly Room[]>> = {
  bell: ['launcher'],
  panel: ['panel', 'views'],
  inbox: ['inbox'],
  'mails, pages': ['server'],
};

const namesIn = (folder: string) => readdirSync(new URL(folder, import.meta.url)).map((name) => name.split('.')[0]);
const SEARCHED = namesIn('../../src/search/languages/');
/** Where the build finds names of emoji, in this order. */
const EMOJI = [
  ...namesIn('../../node_modules/emojibase-data/'),
  ...namesIn('../../node_modules/cldr-annotations-full/annotations/').map((tag) => tag?.toLowerCase()),
];

/**
 * The languages as a table in Markdown: how many of the words that are due there are, whether the search has rules of its own for it, and
 * whether emoji have names.
 */
export async function languageTable(): Promise<string> {
  const rows = await Promise.all(TAGS.map(async (tag) => `| ${(await cellsOf(tag)).join(' | ')} |`));
  const head = ['language', 'tag', ...Object.keys(COLUMNS), 'search', 'emoji'];
  const line = `|---|---|${'---:|'.repeat(Object.keys(COLUMNS).length)}---|---|`;
  return [`| ${head.join(' | ')} |`, line, ...rows].join('\n');
}

async function cellsOf(tag: (typeof TAGS)[number]): Promise<string[]> {
  const counts = await Promise.all(Object.values(COLUMNS).map((rooms) => countOf(tag, rooms)));
  const search = SEARCHED.includes(tag.split('-')[0]) ? 'own rules' : 'as written';
  return [LANGUAGES[tag], `\`${tag}\``, ...counts, search, EMOJI.includes(tag.toLowerCase()) ? 'named' : 'in English'];
}

/** Such as `162`, or `160 of 162` where some are missing. */
async function countOf(tag: string, rooms: readonly Room[]): Promise<string> {
  let [there, due] = [0, 0];
  for (const part of rooms.flatMap((room): readonly string[] => PARTS[room])) {
    const [english, own] = await Promise.all([readPart('en', part), readPart(tag, part).catch(() => ({}))]);
    const keys = dueKeys(english, tag);
    due += keys.length;
    there += keys.filter((key) => key in own).length;
  }
  return there === due ? `${due}` : `${there} of ${due}`;
}
