import { AsYouType, type CountryCode, Metadata, type MetadataJson } from 'libphonenumber-js/core/es6';
import { loadMetadata } from 'virtual:phone-metadata';
import { countriesOf, dialCodeIn, dialCodeOf } from './dialCodes.ts';
import type { NumberCheck } from './numberFault.ts';
import { tidyNumber } from './tidyNumber.ts';

const LETTER = /\p{L}/u;

/** Kinds of numbers a site never calls, because the call costs extra or reaches no person's own phone. */
const SPECIAL: ReadonlySet<string> = new Set([
  'SHARED_COST',
  'TOLL_FREE',
  'UAN',
  'PAGER',
  'VOICEMAIL',
  'PERSONAL_NUMBER',
]);

/** How numbers of one country are written. */
export interface NumberPlan {
  readonly country: string;
  /** Without its plus sign: `48`. */
  readonly dialCode: string;
  /** Puts the spaces and brackets of the country into what was typed so far. */
  format(text: string): string;
  /** Which of the countries that share the code a number belongs to, once that can be told. */
  countryOf(text: string): string | undefined;
  /** Looks at a number; `allowed` are the countries that may be called, none given means all. */
  check(text: string, allowed?: readonly string[]): NumberCheck;
}

/** Fetches a country's numbering plan. Rejects for a country that has none, or while offline. */
export async function loadNumberPlan(country: string): Promise<NumberPlan> {
  const dialCode = dialCodeOf(country);
  const load = dialCode && loadMetadata[countriesOf(dialCode)[0]!];
  if (!load) throw new Error(`There is no numbering plan for ${country}.`);
  const { metadata } = await load();
  const read = (text: string) => {
    const typed = new AsYouType(country as CountryCode, metadata);
    return { typed, formatted: typed.input(tidyNumber(text)) };
  };
  return {
    country,
    dialCode,
    // What is not a number is left for the check to tell of.
    format: (text) => (LETTER.test(tidyNumber(text)) ? text : read(text).formatted),
    countryOf: (text) => read(text).typed.getNumber()?.country,
    check(text, allowed = []) {
      const trimmed = tidyNumber(text).trim();
      if (!trimmed) return wrong({ kind: 'empty' });
      if (LETTER.test(trimmed) || !/\d/.test(trimmed)) return wrong({ kind: 'letters' });
      const code = dialCodeIn(trimmed);
      if (code && code !== dialCode) return wrong({ kind: 'abroad', country: countriesOf(code)[0]! });
      return checkTyped(read(trimmed).typed, { country, dialCode, metadata, allowed });
    },
  };
}

interface Plan {
  readonly country: string;
  readonly dialCode: string;
  readonly metadata: MetadataJson;
  readonly allowed: readonly string[];
}

function checkTyped(typed: AsYouType, { country, dialCode, metadata, allowed }: Plan): NumberCheck {
  const number = typed.getNumber();
  if (!number?.isValid()) {
    const digits = (typed.getNumberValue() ?? '').replace(`+${dialCode}`, '').length;
    const lengths = lengthsIn(country, metadata);
    const missing = lengths.usual - digits;
    if (missing > 0) return wrong({ kind: 'short', count: missing });
    const extra = digits - lengths.most;
    return wrong(extra > 0 ? { kind: 'long', count: extra } : { kind: 'unknown', country });
  }
  if (number.country && allowed.length > 0 && !allowed.includes(number.country)) {
    return wrong({ kind: 'abroad', country: number.country });
  }
  const type = number.getType() ?? '';
  if (type === 'PREMIUM_RATE') return wrong({ kind: 'premium' });
  return SPECIAL.has(type) ? wrong({ kind: 'special' }) : { ok: true, number: number.number };
}

interface NumberingPlan {
  possibleLengths(): readonly number[];
  type(kind: 'MOBILE' | 'FIXED_LINE'): { possibleLengths(): readonly number[] } | undefined;
}

/** How many digits a number of a person usually has in a country, without its code, and how many it has at most. */
function lengthsIn(country: string, json: MetadataJson): { readonly usual: number; readonly most: number } {
  const metadata = new Metadata(json);
  metadata.selectNumberingPlan(country as CountryCode);
  // The library's types do not know of the kinds of numbers, which its full metadata has.
  const plan = metadata.numberingPlan as unknown as NumberingPlan;
  const mobile = plan.type('MOBILE')?.possibleLengths() ?? plan.possibleLengths();
  const fixed = plan.type('FIXED_LINE')?.possibleLengths() ?? [];
  return { usual: Math.min(...mobile), most: Math.max(...mobile, ...fixed) };
}

function wrong(fault: Extract<NumberCheck, { ok: false }>['fault']): NumberCheck {
  return { ok: false, fault };
}
