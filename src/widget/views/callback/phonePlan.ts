import { AsYouType, type CountryCode, type MetadataJson } from 'libphonenumber-js/core/es6';
import { loadMetadata } from 'virtual:phone-metadata';
import { countriesOf, dialCodeIn, dialCodeOf } from './dialCodes.ts';

const LETTER = /\p{L}/u;

/** What is wrong with a number, before anybody is asked about it. */
export type NumberFault = 'empty' | 'letters' | 'short' | 'long' | 'unknown' | 'abroad' | 'code';

/** The result of looking at a number. */
export type NumberCheck =
  | { readonly ok: true /** E.164 */; readonly number: string }
  | { readonly ok: false; readonly fault: NumberFault };

/** How numbers of one country are written. */
export interface NumberPlan {
  readonly country: string;
  /** Without its plus sign: `48`. */
  readonly dialCode: string;
  /** Puts the spaces and brackets of the country into what was typed so far. */
  format(text: string): string;
  check(text: string): NumberCheck;
}

/** Fetches a country's numbering plan. Rejects for a country that has none, or while offline. */
export async function loadNumberPlan(country: string): Promise<NumberPlan> {
  const metadata = await metadataOf(country);
  const dialCode = dialCodeOf(country) ?? '';
  const read = (text: string) => {
    const typed = new AsYouType(country as CountryCode, metadata);
    return { typed, formatted: typed.input(text) };
  };
  return {
    country,
    dialCode,
    // What is not a number is left for the check to tell of.
    format: (text) => (LETTER.test(text) ? text : read(text).formatted),
    check: (text) => checkNumber(text, dialCode, () => read(text).typed),
  };
}

/**
 * The country an international number belongs to, out of those allowed; `current` when it fits or nothing better is
 * known. Where no countries are given, every country is allowed.
 */
export function countryOfNumber(text: string, current: string, allowed: readonly string[]): string {
  const code = dialCodeIn(text);
  const sharing = code ? countriesOf(code) : [];
  if (sharing.includes(current)) return current;
  if (allowed.length === 0) return sharing[0] ?? current;
  return allowed.find((country) => sharing.includes(country)) ?? current;
}

export { dialCodeOf };

/** Countries that share a calling code take their formats from the main one, so that one's plan has to come along. */
async function metadataOf(country: string): Promise<MetadataJson> {
  const load = loadMetadata[country];
  const dialCode = dialCodeOf(country);
  if (!load || !dialCode) throw new Error(`There is no numbering plan for ${country}.`);
  const main = countriesOf(dialCode)[0]!;
  const loadMain = main === country ? undefined : loadMetadata[main];
  const [own, shared] = await Promise.all([load(), loadMain?.()]);
  if (!shared) return own.metadata;
  return {
    ...own.metadata,
    country_calling_codes: { [dialCode]: [main, country] },
    countries: { ...shared.metadata.countries, ...own.metadata.countries },
  } as MetadataJson;
}

function checkNumber(text: string, dialCode: string, read: () => AsYouType): NumberCheck {
  const trimmed = text.trim();
  if (!trimmed) return { ok: false, fault: 'empty' };
  if (LETTER.test(trimmed) || !/\d/.test(trimmed)) return { ok: false, fault: 'letters' };
  const code = dialCodeIn(trimmed);
  if (code && code !== dialCode) return { ok: false, fault: 'abroad' };
  const typed = read();
  const length = typed.validateLength();
  if (length === 'TOO_SHORT' || length === 'NOT_A_NUMBER') return { ok: false, fault: 'short' };
  if (length === 'TOO_LONG') return { ok: false, fault: 'long' };
  const number = typed.getNumber();
  return number && typed.isValid() ? { ok: true, number: number.number } : { ok: false, fault: 'unknown' };
}
