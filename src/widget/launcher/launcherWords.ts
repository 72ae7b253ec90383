import { words } from 'virtual:launcher-words';
import type { launcher } from '../../locales/en/launcher.ts';
import { writtenIn } from '../../locales/writtenIn.ts';
import { pageLocale } from './pageLocale.ts';

/** The launcher's few words. */
export type LauncherWords = { readonly [Key in keyof typeof launcher]: string };

/**
 * Finds the launcher's words without a library: they are needed before anything else is there. All languages come along,
 * a line each: fetching one would be a request more on every page. English by default.
 */
export function launcherWords(wanted: string | undefined): LauncherWords {
  const lineOf = (tag: string) => RegExp(`^${tag}\\|(.*)\\|(.*)`, 'm').exec(words);
  const wordsIn = (tag: string) => {
    // The tables of all languages take a phone milliseconds to look into: a plain tag needs none, unless it is written in two scripts.
    const [, plain = 'zh'] = /^([a-z]{2})(?:[-_]|$)/.exec(tag) ?? [];
    if (plain !== 'zh' && lineOf(plain)) return lineOf(plain);
    const written = writtenIn(tag) ?? '';
    return lineOf(written === 'zh-Hant' ? written : written.split('-')[0]!);
  };
  const [, openHelp = '', failed = ''] = wordsIn(pageLocale(wanted, (tag) => Boolean(wordsIn(tag))) ?? 'en')!;
  return { openHelp, failed };
}
