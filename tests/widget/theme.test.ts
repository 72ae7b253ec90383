import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentFor, contrast } from '../../src/widget/ui/theme.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const SURFACES = { light: ['#ffffff', '#f6f4f0'], dark: ['#1b1a18', '#131211', '#262421'] } as const;

for (const theme of ['light', 'dark'] as const) {
  test(`X07: words on any owner's colour can be read, in the ${theme} theme`, () => {
    fc.assert(
      fc.property(color, (own) => {
        const { accent, ink, strong } = accentFor(own, theme);
        expect(contrast(ink, accent)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(ink, strong)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 1000 },
    );
  });

  test(`X07: words and lines in any owner's colour can be read on every surface of the ${theme} theme`, () => {
    fc.assert(
      fc.property(color, (own) => {
        const { text } = accentFor(own, theme);
        for (const surface of SURFACES[theme]) expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 1000 },
    );
  });
}

test('a colour that can be read on is left as it is', () => {
  expect(accentFor('#1f6f54', 'light')).toMatchObject({ accent: '#1f6f54', ink: '#ffffff' });
  expect(accentFor('#ffd400', 'light')).toMatchObject({ accent: '#ffd400', ink: '#14110d' });
});

test('what is no colour gives a colour all the same', () => {
  expect(accentFor('red', 'light')).toEqual(accentFor('#1f6f54', 'light'));
});
