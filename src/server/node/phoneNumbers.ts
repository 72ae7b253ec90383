import { parsePhoneNumberFromString, type CountryCode, type NumberType } from 'libphonenumber-js/max';
import type { PhoneKind, Phones } from '../desk/index.ts';

const KINDS: Readonly<Record<NonNullable<NumberType>, PhoneKind>> = {
  FIXED_LINE: 'fixed',
  FIXED_LINE_OR_MOBILE: 'fixed',
  MOBILE: 'mobile',
  VOIP: 'fixed',
  PERSONAL_NUMBER: 'other',
  PREMIUM_RATE: 'other',
  SHARED_COST: 'other',
  TOLL_FREE: 'other',
  UAN: 'other',
  PAGER: 'other',
  VOICEMAIL: 'other',
};

/**
 * Phone numbers by libphonenumber's full metadata: the smaller sets take premium numbers for valid ones of unknown kind.
 * Numbers of no country (satellites, +800, +808, +979 …) come without `country`.
 */
export const phoneNumbers: Phones = {
  read(text, country) {
    const number = parsePhoneNumberFromString(text, { defaultCountry: country as CountryCode, extract: false });
    if (!number?.isValid() || number.ext) return undefined;
    const type = number.getType();
    return {
      e164: number.number,
      ...(number.country ? { country: number.country } : {}),
      kind: type ? KINDS[type] : 'other',
    };
  },
};
