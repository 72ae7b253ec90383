import { launcher as de } from '../../locales/de/launcher.ts';
import { launcher as en } from '../../locales/en/launcher.ts';
import { launcher as es } from '../../locales/es/launcher.ts';
import { launcher as fr } from '../../locales/fr/launcher.ts';
import { launcher as pl } from '../../locales/pl/launcher.ts';
import { launcher as ru } from '../../locales/ru/launcher.ts';
import { launcher as uk } from '../../locales/uk/launcher.ts';
import { launcher as zh } from '../../locales/zh/launcher.ts';
import { pageLocale } from './pageLocale.ts';

/** The launcher's few words. */
export type LauncherWords = { readonly [Key in keyof typeof en]: string };

const LANGUAGES: Readonly<Record<string, LauncherWords>> = { de, en, es, fr, pl, ru, uk, zh };

/** Finds the launcher's words without a library: they are needed before anything else is there. English by default. */
export function launcherWords(wanted: string | undefined): LauncherWords {
  const wordsOf = (tag: string) =>
    LANGUAGES[/^zh-(tw|hk|mo|hant)/i.test(tag) ? 'zh-Hant' : tag.split('-')[0]!.toLowerCase()];
  return wordsOf(pageLocale(wanted, (tag) => Boolean(wordsOf(tag))) ?? 'en')!;
}
