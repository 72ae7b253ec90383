import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Inline, parseInline } from '../../src/widget/views/faq/parseInline.ts';
import { parseMarkdown } from '../../src/widget/views/faq/parseMarkdown.ts';
import { resolveLink } from '../../src/widget/views/faq/resolveLink.ts';

const words = (pieces: readonly Inline[]): string =>
  pieces.map((piece) => ('children' in piece ? words(piece.children) : piece.text)).join('');

test('paragraphs, headings, lists and code become a tree', () => {
  const blocks = parseMarkdown(
    '## Returns\n\nFirst line\nsecond line\n\n- one\n- two\n  goes on\n\n1. a\n2. b\n\n```\n<b>\n```',
  );
  expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'list', 'code']);
  expect(blocks[1]).toMatchObject({ children: [{ text: 'First line second line' }] });
  expect(blocks[2]).toMatchObject({ ordered: false, items: [[{ text: 'one' }], [{ text: 'two goes on' }]] });
  expect(blocks[3]).toMatchObject({ ordered: true });
  expect(blocks[4]).toEqual({ type: 'code', text: '<b>' });
});

test('bold, emphasis, code and links are found within a line', () => {
  expect(parseInline('Pay **now** or _later_ by `IBAN`, see [how](/pay).')).toEqual([
    { type: 'text', text: 'Pay ' },
    { type: 'strong', children: [{ type: 'text', text: 'now' }] },
    { type: 'text', text: ' or ' },
    { type: 'em', children: [{ type: 'text', text: 'later' }] },
    { type: 'text', text: ' by ' },
    { type: 'code', text: 'IBAN' },
    { type: 'text', text: ', see ' },
    { type: 'link', href: '/pay', children: [{ type: 'text', text: 'how' }] },
    { type: 'text', text: '.' },
  ]);
});

test('underscores and stars inside words stay what they are', () => {
  expect(parseInline('snake_case_name and 2*3*4')).toEqual([{ type: 'text', text: 'snake_case_name and 2*3*4' }]);
});

test('HTML stays text', () => {
  expect(parseMarkdown('<script>alert(1)</script>')).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: '<script>alert(1)</script>' }] },
  ]);
});

test('any text can be parsed, and 50,000 hostile characters in no time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void parseMarkdown(text)));
  for (const evil of ['**a ', '[', '`', '_a', '> - 1. ', '[a](', '**__*_']) {
    const begun = performance.now();
    parseMarkdown(evil.repeat(50_000 / evil.length));
    expect(performance.now() - begun).toBeLessThan(2_000);
  }
});

test('plain words are kept letter by letter', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zżółć ]{1,60}$/), (text) => {
      expect(words(parseInline(text))).toBe(text);
    }),
  );
});

test('only addresses that are safe to click become links', () => {
  const page = 'https://shop.example/faq';
  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'http://',
  ]) {
    expect(resolveLink(href, page)).toBeUndefined();
  }
  expect(resolveLink('/returns', page)).toEqual({ href: 'https://shop.example/returns', outside: false });
  expect(resolveLink('https://inpost.pl/', page)).toEqual({ href: 'https://inpost.pl/', outside: true });
  expect(resolveLink('tel:+48221234567', page)).toEqual({ href: 'tel:+48221234567', outside: false });
});
