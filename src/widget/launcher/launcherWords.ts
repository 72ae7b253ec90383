import { launcher as en } from '../../locales/en/launcher.ts';
import { launcher as pl } from '../../locales/pl/launcher.ts';
import { pageLocale } from './pageLocale.ts';

/** The launcher's few words. */
export type LauncherWords = { readonly [Key in keyof typeof en]: string };

const LANGUAGES: Readonly<Record<string, LauncherWords>> = { en, pl };

/** Finds the launcher's words without a library: they are needed before anything else is there. English by default. */
export function launcherWords(wanted: string | undefined): LauncherWords {
  const wordsOf = (tag: string) => LANGUAGES[tag.slice(0, 2).toLowerCase()];
  return wordsOf(pageLocale(wanted, (tag) => Boolean(wordsOf(tag))) ?? 'en')!;
}
