// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SafeText } from '../../src/inbox/timeline/SafeText.tsx';
import { safeHref } from '../../src/inbox/timeline/safeHref.ts';
import { createSeededRandom } from '../world/seededRandom.ts';

afterEach(cleanup);

const draw = (text: string, rich = true) => render(<SafeText text={text} rich={rich} />).container;
const linksOf = (element: Element) => [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

const BAD = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' javascript:alert(1)',
  'javascript\u200b:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://shop.example/1',
  'file:///etc/passwd',
  'about:blank',
  '//evil.example',
  '/relative',
  'https:\\\\evil.example',
  'https://shop.example@evil.example',
  'https://shop.example\u202emoc.live',
  'view-source:https://shop.example',
  'filesystem:https://shop.example/x',
];

describe('a link in a message', () => {
  it('F02: leads only to http, https, mailto and tel', () => {
    for (const address of BAD)
      expect(safeHref(address.trimStart() === address ? address : address), address).toBeUndefined();
    expect(safeHref('https://shop.example/a?b=1#c')).toBe('https://shop.example/a?b=1#c');
    expect(safeHref('http://localhost:1')).toBe('http://localhost:1/');
    expect(safeHref('mailto:a@b.example')).toBe('mailto:a@b.example');
    expect(safeHref('tel:+48221234567')).toBe('tel:+48221234567');
  });

  it('F02: is text wherever it may not lead, also named, nested and half written', () => {
    const forms = (address: string) => [
      address,
      `[click](${address})`,
      `**[click](${address})**`,
      `[[a](${address})](${address})`,
      `[click](<${address}>)`,
      `![x](${address})`,
      `<a href="${address}">x</a>`,
    ];
    for (const address of BAD) {
      for (const text of forms(address)) {
        const links = linksOf(draw(text));
        const wrong = links.filter((href) => !/^(https?|mailto|tel):/.test(href ?? ''));
        expect(wrong, text).toEqual([]);
        expect(
          links.filter((href) => /evil\.example/.test(new URL(href!).host) && /@|\u202e/.test(href!)),
          text,
        ).toEqual([]);
        cleanup();
      }
    }
  });

  it('F02: gives nothing away and cannot bend the direction of what is around it', () => {
    const link = draw('see https://shop.example/\u05d0').querySelector('a')!;
    expect(link.rel).toBe('noopener noreferrer ugc');
    expect(link.target).toBe('_blank');
    expect(link.firstElementChild?.tagName).toBe('BDI');
  });

  it('F02: no seeded mixture of marks and addresses makes another element or a forbidden address', () => {
    const random = createSeededRandom(20);
    const parts = [
      ...BAD,
      '[',
      ']',
      '(',
      ')',
      '**',
      '*',
      '_',
      '`',
      '<img src=x onerror=alert(1)>',
      'https://a.example',
      'x',
      ' ',
      '\n',
      '\\',
    ];
    const [byte] = [new Uint8Array(1)];
    const next = (below: number) => random.bytes(byte!)[0]! % below;
    for (let round = 0; round < 1_500; round++) {
      const text = Array.from({ length: 1 + next(12) }, () => parts[next(parts.length)]).join('');
      const element = draw(text);
      const tags = new Set([...element.querySelectorAll('*')].map(({ tagName }) => tagName));
      for (const tag of tags) expect(['A', 'BDI', 'STRONG', 'EM', 'CODE'], text).toContain(tag);
      for (const href of linksOf(element)) expect(href, text).toMatch(/^(https?|mailto|tel):/);
      cleanup();
    }
  });
});

describe('light Markdown', () => {
  it('is read in what agents write', () => {
    const element = draw('**Water** it _once_ a `week`, see [the guide](https://shop.example/guide).');
    expect(element.querySelector('strong')?.textContent).toBe('Water');
    expect(element.querySelector('em')?.textContent).toBe('once');
    expect(element.querySelector('code')?.textContent).toBe('week');
    expect(linksOf(element)).toEqual(['https://shop.example/guide']);
    expect(element.textContent).toBe('Water it once a week, see the guide.');
  });

  it('is left as typed in what visitors write, so that a link always says where it leads', () => {
    const element = draw('**really** [my bank](https://evil.example/x)', false);
    expect(element.querySelector('strong')).toBeNull();
    expect(element.textContent).toBe('**really** [my bank](https://evil.example/x)');
    expect(element.querySelector('a')?.textContent).toBe('https://evil.example/x');
  });

  it('leaves snake_case, sums and lines alone', () => {
    const text = 'a_b_c 2*3*4\n* one\n* two';
    expect(draw(text).textContent).toBe(text);
    expect(draw(text).querySelector('em')).toBeNull();
  });
});
