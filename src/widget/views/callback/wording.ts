import { textIn } from '../../../locales/textIn.ts';
import type { Wording } from '../../../protocol/answers.ts';

/** The owner's words in the language of the panel, else in the site's, else in whichever there are. */
export function wording(words: Wording, locale: string, siteLocale: string | undefined): string {
  if (typeof words === 'string') return words;
  return textIn(words, locale) ?? (siteLocale && textIn(words, siteLocale)) ?? Object.values(words)[0] ?? '';
}
