import type { Wording } from '../../../protocol/answers.ts';

/** The owner's words in the language of the panel, else in the site's, else in whichever there are. */
export function wording(words: Wording, locale: string, siteLocale: string | undefined): string {
  if (typeof words === 'string') return words;
  const base = (tag: string) => tag.split('-')[0]!;
  const wanted = [locale, base(locale), ...(siteLocale ? [siteLocale, base(siteLocale)] : [])];
  const known = wanted.find((tag) => words[tag]);
  return (known && words[known]) || Object.values(words)[0] || '';
}
