import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples' with { type: 'json' };
import metadata from 'libphonenumber-js/max/metadata' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { phoneNumbers } from '../../src/server/index.ts';

describe('phone numbers', () => {
  it('of mobiles are read in every country that has an example, and belong to that country', () => {
    let read = 0;
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples);
      if (!example) continue;
      const reading = phoneNumbers.read(example.formatNational(), country);
      expect(reading?.e164, country).toBe(example.number);
      if (reading?.kind !== 'other') read += 1;
    }
    expect(read).toBeGreaterThan(230);
    expect(Object.keys(metadata.countries).length).toBeGreaterThan(240);
  });

  it('with letters, extensions or text around them are not taken for numbers', () => {
    for (const text of ['call +48 512 345 678', '+48512345678 ext. 5', 'tel:', '', '   ', '+', '+48', '1'.repeat(40)]) {
      expect(phoneNumbers.read(text, 'PL'), text).toBeUndefined();
    }
  });
});
