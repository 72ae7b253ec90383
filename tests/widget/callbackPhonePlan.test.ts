import metadata from 'libphonenumber-js/metadata.min.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { countriesOf, dialCodeIn, dialCodeOf } from '../../src/widget/views/callback/dialCodes.ts';
import { countryOfNumber, loadNumberPlan } from '../../src/widget/views/callback/phonePlan.ts';

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
    expect(countryOfNumber('+49 30', 'PL', ['PL'])).toBe('PL');
    expect(countryOfNumber('+49 30', '', [])).toBe('DE');
  });
});

describe('a numbering plan', () => {
  it.each([
    ['PL', '221234567', '22 123 45 67', '+48221234567'],
    ['PL', '0048 512 345 678', '00 48 512 345 678', '+48512345678'],
    ['DE', '030901820', '030 901820', '+4930901820'],
    ['GB', '02079460958', '020 7946 0958', '+442079460958'],
    ['US', '2125550123', '(212) 555-0123', '+12125550123'],
    ['CA', '4165550123', '(416) 555-0123', '+14165550123'],
    ['KZ', '+77010001234', '+7 701 000 1234', '+77010001234'],
    ['FR', '(0)1 23 45 67 89', '01 23 45 67 89', '+33123456789'],
  ])('of %s takes "%s"', async (country, typed, formatted, number) => {
    const plan = await loadNumberPlan(country);
    expect(plan.format(typed)).toBe(formatted);
    expect(plan.check(typed)).toEqual({ ok: true, number });
  });

  it('cannot be had for a country that does not exist', async () => {
    await expect(loadNumberPlan('XX')).rejects.toThrow('XX');
  });
});
