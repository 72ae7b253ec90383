import { dialCodeOf } from './dialCodes.ts';

/** A country to choose from. */
export interface CountryOption {
  /** ISO 3166 code. */
  readonly code: string;
  /** In the panel's language. */
  readonly name: string;
  /** Without its plus sign. */
  readonly dial: string;
  /** What a search looks at, folded. */
  readonly words: string;
}

/** The countries that may be called, by name in the panel's language; those without a numbering plan are left out. */
export function countryOptions(countries: readonly string[], locale: string): CountryOption[] {
  const named = new Intl.DisplayNames(locale, { type: 'region' });
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return countries
    .flatMap((code) => {
      const dial = dialCodeOf(code);
      if (!dial) return [];
      const name = named.of(code) ?? code;
      return [{ code, name, dial, words: folded(`${name} ${english.of(code)} ${code}`) }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** The options that fit what was typed: a part of a name, the code, or the beginning of the dial code. */
export function matchCountries(options: readonly CountryOption[], query: string): readonly CountryOption[] {
  const wanted = folded(query.trim());
  if (!wanted) return options;
  const dial = /^(?:\+|00)?(\d+)$/.exec(wanted)?.[1];
  if (dial) return options.filter((option) => option.dial.startsWith(dial));
  const begins = (option: CountryOption) => ` ${option.words}`.includes(` ${wanted}`);
  const found = options.filter(({ words }) => words.includes(wanted));
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
