import type { Lang } from '../facts.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';
import type { Words } from './Words.ts';

const all: Record<Lang, Words> = { en, pl, ru, zh };

/** The words of the shop in one language. */
export function wordsOf(lang: Lang): Words {
  return all[lang];
}
