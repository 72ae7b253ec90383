// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { LinkedText } from '../../src/widget/views/chat/LinkedText.tsx';
import { type Piece, parseMessage } from '../../src/widget/views/chat/parseMessage.ts';
import { SafeLink } from '../../src/widget/views/chat/SafeLink.tsx';
import { safeHref } from '../../src/widget/views/chat/safeHref.ts';
import { splitLinks } from '../../src/widget/views/chat/splitLinks.ts';

const links = (text: string) => splitLinks(text).flatMap(({ href }) => (href ? [href] : []));

function hrefsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'link') return [piece.href];
    return piece.kind === 'strong' || piece.kind === 'em' ? hrefsIn(piece.pieces) : [];
  });
}

describe('what may be clicked', () => {
  it.each([
    ['https://shop.example/a?b=c#d'],
    ['http://127.0.0.1:8787/'],
    ['mailto:anna@shop.example'],
    ['tel:+48221234567'],
    ['HTTPS://SHOP.EXAMPLE/'],
  ])('F02: %s leads where it says', (address) => {
    expect(safeHref(address)).toBe(address);
  });

  it.each([
    ['javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    [' javascript:alert(1)'],
    ['java\tscript:alert(1)'],
    ['java\u0000script:alert(1)'],
    ['javascript&colon;alert(1)'],
    ['&#106;avascript:alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['blob:https://shop.example/1'],
    ['file:///etc/passwd'],
    ['//evil.example'],
    ['https:evil.example'],
    ['https:\\\\evil.example'],
    ['https://shop.example\\@evil.example'],
    ['https://shop.example/\u202egnp.exe'],
    ['https://shop\u200b.example/'],
    ['https://shop.example/a b'],
    ['tel:javascript'],
    ['#'],
    [''],
  ])('F02: %j is text', (address) => {
    expect(safeHref(address)).toBeUndefined();
  });

  it('F02: an address ends where a hidden sign begins, and never hides its end', () => {
    expect(links('see https://shop.example/\u202efdp.exe now')).toEqual(['https://shop.example/']);
    expect(links('https://shop\u200b.example/')).toEqual(['https://shop']);
  });

  it('finds addresses in a sentence, without what belongs to the sentence', () => {
    const text = 'See (https://shop.example/a_(b)), www.shop.example! anna@shop.example, tel:+48221234567.';
    expect(links(text)).toEqual([
      'https://shop.example/a_(b)',
      'https://www.shop.example',
      'mailto:anna@shop.example',
      'tel:+48221234567',
    ]);
    expect(
      splitLinks(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('F02: a link shows hidden signs of its words by number, is isolated, and names the host its words belie', () => {
    const { container } = render(<SafeLink href="https://evil.example/x" text={'shop.example\u202e'} />);
    const link = container.querySelector('a')!;
    expect(link.textContent).toBe('shop.example‹U+202E›');
    expect(link.parentElement?.tagName).toBe('BDI');
    expect(container.textContent).toContain('(evil.example)');
    expect(link.rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer', 'ugc']));
    expect(link.target).toBe('_blank');
  });

  it('draws no element but links', () => {
    const { container } = render(<LinkedText text={'<img src=x onerror=alert(1)> https://shop.example'} />);
    expect([...container.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['BDI', 'A']);
  });
});

describe('light Markdown', () => {
  it('reads bold, italic, code, lists and links, and keeps line breaks', () => {
    const parts = parseMessage(
      'Take **two** or _three_ `pots`\nnow\n- a\n- b\n3. c\n```\nx < y\n```\n[Shop](https://shop.example)',
    );
    expect(parts.map(({ kind }) => kind)).toEqual(['lines', 'list', 'list', 'code', 'lines']);
    expect(parts[0]).toEqual({
      kind: 'lines',
      pieces: [
        { kind: 'text', text: 'Take ' },
        { kind: 'strong', pieces: [{ kind: 'text', text: 'two' }] },
        { kind: 'text', text: ' or ' },
        { kind: 'em', pieces: [{ kind: 'text', text: 'three' }] },
        { kind: 'text', text: ' ' },
        { kind: 'code', text: 'pots' },
        { kind: 'text', text: '\nnow' },
      ],
    });
    expect(parts[2]).toMatchObject({ start: 3 });
    expect(parts[3]).toEqual({ kind: 'code', text: 'x < y' });
  });

  it.each(['2*3*4', 'snake_case_name', '5 * 3 * 2', 'a ** b', '*', '**', '_', '`', '```', '[x]', '[x]()', '- '])(
    'leaves %j as it is written',
    (text) => {
      const said = parseMessage(text).flatMap((part) => (part.kind === 'lines' ? part.pieces : []));
      expect(said.map((piece) => ('text' in piece ? piece.text : '')).join('')).toBe(text);
      expect(said.every(({ kind }) => kind === 'text')).toBe(true);
    },
  );

  it('F02: makes no link of an address that is not safe, however it is nested', () => {
    const text =
      '**[x](javascript:alert(1))** [y](data:text/html,x) [a [b](javascript:c)](https://shop.example) [z](//e.example)';
    const hrefs = parseMessage(text).flatMap((part) => (part.kind === 'lines' ? hrefsIn(part.pieces) : []));
    expect(hrefs.filter((href) => !href.startsWith('https://shop.example'))).toEqual([]);
  });

  it('reads hostile text in no time', () => {
    const texts = [
      '*'.repeat(4000),
      '_a'.repeat(2000),
      '['.repeat(4000),
      '[a]('.repeat(1000),
      '**a'.repeat(1300),
      '`'.repeat(4000),
      'a@'.repeat(2000),
      '- '.repeat(2000),
      'https://'.repeat(500),
    ];
    for (const text of texts) {
      expect(parseMessage(text).length).toBeGreaterThan(0);
      expect(
        splitLinks(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }
  }, 5_000);
});
