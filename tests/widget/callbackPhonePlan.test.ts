import metadata from 'libphonenumber-js/metadata.max.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { countryOfNumber } from '../../src/widget/views/callback/countryOfNumber.ts';
import { countryOptions, matchCountries } from '../../src/widget/views/callback/countryOptions.ts';
import { countriesOf, dialCodeIn, dialCodeOf } from '../../src/widget/views/callback/dialCodes.ts';
import { guessCountry } from '../../src/widget/views/callback/guessCountry.ts';
import { loadNumberPlan } from '../../src/widget/views/callback/phonePlan.ts';
import { splitExtension, tidyNumber } from '../../src/widget/views/callback/tidyNumber.ts';

describe('dial codes', () => {
  it('are those of the numbering plans in use', () => {
    const codes = Object.entries(metadata.country_calling_codes) as [string, string[]][];
    for (const [code, countries] of codes) expect(countriesOf(code), code).toEqual(countries);
    expect(dialCodeOf('PL')).toBe('48');
    expect(dialCodeOf('CA')).toBe('1');
  });

  it('are found at the beginning of an international number only', () => {
    expect(dialCodeIn('+48 22')).toBe('48');
    expect(dialCodeIn('+3')).toBeUndefined();
    expect(dialCodeIn('48 22')).toBeUndefined();
  });
});

describe('the country of a number', () => {
  it('stays what it is while the number fits it, and else is one of those allowed', () => {
    expect(countryOfNumber('+1 416', 'CA', ['US', 'CA'])).toBe('CA');
    expect(countryOfNumber('+49 30', 'PL', ['PL', 'DE'])).toBe('DE');
    expect(countryOfNumber('0049 30', 'PL', ['PL', 'DE'])).toBe('DE');
    expect(countryOfNumber('+49 30', 'PL', ['PL'])).toBe('PL');
    expect(countryOfNumber('+49 30', '', [])).toBe('DE');
  });

  it.each([
    ['US', '+1 416 555 0123', 'CA'],
    ['CA', '+1 212 555 0123', 'US'],
    ['RU', '+7 701 000 1234', 'KZ'],
    ['KZ', '+7 912 345 67 89', 'RU'],
    ['GB', '+44 7781 234567', 'GG'],
  ])('is told from those that share its code: from %s, %s is of %s', async (from, text, country) => {
    expect((await loadNumberPlan(from)).countryOf(text)).toBe(country);
  });

  it('is guessed from the time zone, then the language, then the site', () => {
    const clues = { allowed: ['PL', 'DE', 'US'], site: 'PL', timeZone: 'Asia/Tokyo', languages: [] as string[] };
    expect(guessCountry({ ...clues, timeZone: 'America/New_York', languages: ['de-DE'] })).toBe('US');
    expect(guessCountry({ ...clues, languages: ['fr-FR', 'de-DE'] })).toBe('DE');
    expect(guessCountry({ ...clues, languages: ['de', 'x'] })).toBe('PL');
    expect(guessCountry({ ...clues, site: 'FR' })).toBe('PL');
    expect(guessCountry({ ...clues, allowed: [], site: undefined })).toBe('');
  });
});

describe('a numbering plan', () => {
  it.each([
    ['PL', '221234567', '22 123 45 67', '+48221234567'],
    ['PL', '0048 512 345 678', '+48 512 345 678', '+48512345678'],
    ['PL', '+48.512.345.678', '+48 512 345 678', '+48512345678'],
    ['PL', 'tel:+48-512-345-678', '+48 512 345 678', '+48512345678'],
    ['PL', '\u202a+48 512 345 678\u202c', '+48 512 345 678', '+48512345678'],
    ['DE', '030901820', '030 901820', '+4930901820'],
    ['DE', '+49 (0)30 / 901820', '+49 30 901820', '+4930901820'],
    ['GB', '02079460958', '020 7946 0958', '+442079460958'],
    ['GB', '0044(0)20 7946 0958', '+44 20 7946 0958', '+442079460958'],
    ['US', '2125550123', '(212) 555-0123', '+12125550123'],
    ['US', '1-212-555-0123', '1 (212) 555-0123', '+12125550123'],
    ['CA', '4165550123', '(416) 555-0123', '+14165550123'],
    ['KZ', '+77010001234', '+7 701 000 1234', '+77010001234'],
    ['FR', '(0)1 23 45 67 89', '01 23 45 67 89', '+33123456789'],
    ['IT', '06 698 12345', '06 6981 2345', '+390669812345'],
  ])('of %s takes "%s"', async (country, typed, formatted, number) => {
    const plan = await loadNumberPlan(country);
    expect(plan.format(typed)).toBe(formatted);
    expect(plan.check(typed)).toEqual({ ok: true, number });
  });

  it.each([
    ['PL', '22 123', [], { kind: 'short', count: 4 }],
    ['PL', '+48 22 123 45 6', [], { kind: 'short', count: 1 }],
    ['PL', '22 123 45 67 89 01', [], { kind: 'long', count: 4 }],
    ['PL', '01 234 56 78', [], { kind: 'unknown', country: 'PL' }],
    ['US', '012 555 0123', [], { kind: 'unknown', country: 'US' }],
    ['PL', '+49 30 901820', ['PL'], { kind: 'abroad', country: 'DE' }],
    ['US', '+1 416 555 0123', ['US'], { kind: 'abroad', country: 'CA' }],
    ['PL', '70 123 45 67', ['PL'], { kind: 'premium' }],
    ['GB', '0909 879 0123', ['GB'], { kind: 'premium' }],
    ['US', '(900) 234-5678', ['US'], { kind: 'premium' }],
    ['US', '+1 876 555 0123', ['US', 'CA'], { kind: 'abroad', country: 'JM' }],
    ['PL', '800 123 456', ['PL'], { kind: 'special' }],
    ['PL', 'call me', [], { kind: 'letters' }],
    ['PL', '  ', [], { kind: 'empty' }],
  ] as const)('of %s says what is wrong with "%s" where %j may be called', async (country, typed, allowed, fault) => {
    expect((await loadNumberPlan(country)).check(typed, allowed)).toEqual({ ok: false, fault });
  });

  it('cannot be had for a country that does not exist', async () => {
    await expect(loadNumberPlan('XX')).rejects.toThrow('XX');
  });
});

describe('an extension', () => {
  it.each([
    ['+48 22 123 45 67 ext. 12', '+48 22 123 45 67', '12'],
    ['+48221234567;ext=12', '+48221234567', '12'],
    ['22 123 45 67 wew. 5', '22 123 45 67', '5'],
    ['212-555-0123 x99', '212-555-0123', '99'],
    ['8 (495) 123-45-67 доб. 100', '8 (495) 123-45-67', '100'],
    ['030 901820 Durchwahl 7', '030 901820', '7'],
    ['22 123 45 67 #12', '22 123 45 67', '12'],
  ])('is taken off the end of "%s"', (text, number, extension) => {
    expect(splitExtension(text)).toEqual({ text: number, extension });
  });

  it('is not seen where there is none', () => {
    expect(splitExtension('+48 22 123 45 67')).toEqual({ text: '+48 22 123 45 67' });
    expect(tidyNumber('0022')).toBe('0022');
  });
});

describe('the list of countries', () => {
  const options = countryOptions(['PL', 'DE', 'US', 'CI', 'XX'], 'pl');
  const found = (query: string) => matchCountries(options, query).map(({ code }) => code);

  it('is in the order of the panel’s language and leaves out what has no numbering plan', () => {
    expect(options.map(({ name }) => name)).toEqual(['Côte d’Ivoire', 'Niemcy', 'Polska', 'Stany Zjednoczone']);
  });

  it('is searched by name in the panel’s language and in English, by code and by dial code, without accents', () => {
    expect(found('niem')).toEqual(['DE']);
    expect(found('germany')).toEqual(['DE']);
    expect(found('cote')).toEqual(['CI']);
    expect(found('us')).toEqual(['US']);
    expect(found('+48')).toEqual(['PL']);
    expect(found('0049')).toEqual(['DE']);
    expect(found('zzz')).toEqual([]);
    expect(found('')).toHaveLength(4);
  });
});
