import { expect, test } from 'vitest';
import type { Article } from '../../src/protocol/answers.ts';
import { placeOf } from '../../src/widget/panel/performMethod.ts';
import { articleAddress } from '../../src/widget/views/faq/articleAddress.ts';
import { articlesForPage } from '../../src/widget/views/faq/articlesForPage.ts';
import { keepFaq } from '../../src/widget/views/faq/keepFaq.ts';
import { matchPage } from '../../src/widget/views/faq/matchPage.ts';
import { parseMarkdown } from '../../src/widget/views/faq/parseMarkdown.ts';
import { resolveImage } from '../../src/widget/views/faq/resolveLink.ts';
import { formatHours } from '../../src/widget/views/home/formatHours.ts';

const PAGE = 'https://shop.example/returns/how?lang=en#top';

/** A window at {@link PAGE} with that heading. */
function pageOf(textContent: string): Window {
  const document = { querySelector: () => (textContent ? { textContent } : null) };
  return { location: { href: PAGE }, document } as unknown as Window;
}

test('a rule names paths or whole addresses, with stars for any characters', () => {
  for (const rule of [
    '/returns*',
    '/returns/how',
    '/returns/how/',
    '*',
    '/*/how',
    'https://shop.example/*',
    '/returns/how?lang=*',
  ])
    expect(matchPage(rule, PAGE), rule).toBe(true);
  for (const rule of ['/return', '/returns', '/how', 'https://other.example/*', '/returns/how?lang=pl', '', 'returns*'])
    expect(matchPage(rule, PAGE), rule).toBe(false);
  expect(matchPage('/*', 'about:blank')).toBe(false);
  const begun = performance.now();
  matchPage('/*a'.repeat(5_000), `https://shop.example/${'a'.repeat(20_000)}`);
  expect(performance.now() - begun).toBeLessThan(500);
});

test('articles for a page come with the most particular rule first', () => {
  const article = (id: string, ...pages: string[]): Article => ({ id, question: id, answer: '', pages });
  const all = [article('all', '/*'), article('other', '/pay'), article('here', '/x', '/returns*'), article('none')];
  expect(articlesForPage(all, pageOf(''), 5).map(({ id }) => id)).toEqual(['here', 'all']);
  expect(articlesForPage(all, pageOf(''), 1)).toHaveLength(1);
});

test('articles with a tag that is a word of the page’s heading come after those a rule names', () => {
  const article = (id: string, tags: string[], ...pages: string[]): Article => ({
    id,
    question: id,
    answer: '',
    tags,
    pages,
  });
  const all = [
    article('tagged', ['Refund', 'x']),
    article('part', ['fund']),
    article('ruled', [], '/r*'),
    article('zwroty', ['zwróć']),
  ];
  expect(articlesForPage(all, pageOf('Your refund, soon'), 5).map(({ id }) => id)).toEqual(['ruled', 'tagged']);
  expect(articlesForPage(all, pageOf('Jak „Zwróć”'), 5).map(({ id }) => id)).toEqual(['ruled', 'zwroty']);
});

test('an article’s address leads back to it, whatever its name', () => {
  for (const id of ['returns', 'page:jak-zwrócić', 'a b%c']) {
    const address = articleAddress(PAGE, id);
    expect(address.startsWith('https://shop.example/returns/how?lang=en#deskbell=article:')).toBe(true);
    expect(placeOf(new URL(address).hash)).toEqual({ view: 'article', args: { articleId: id } });
  }
});

test('a fragment names a view, and anything else is nobody’s', () => {
  expect(placeOf('#deskbell=chat')).toEqual({ view: 'chat', args: {} });
  expect(placeOf('#deskbell=article:%E0%A4%A')).toEqual({ view: 'article', args: { articleId: '%E0%A4%A' } });
  for (const other of ['', '#chat', '#deskbell=', '#deskbell=article', '#deskbell=constructor', '#deskbell=chat:x'])
    expect(placeOf(other)).toBeUndefined();
});

test('lists within lists, tables and images are read', () => {
  expect(parseMarkdown('- a\n  - b\n    1. c\n- d')).toEqual([
    {
      type: 'list',
      ordered: false,
      items: [
        [
          { type: 'text', text: 'a' },
          {
            type: 'list',
            ordered: false,
            items: [
              [
                { type: 'text', text: 'b' },
                { type: 'list', ordered: true, items: [[{ type: 'text', text: 'c' }]] },
              ],
            ],
          },
        ],
        [{ type: 'text', text: 'd' }],
      ],
    },
  ]);
  expect(parseMarkdown('Prices:\n| Size | Price |\n|---|--:|\n| S \\| M | **5** |\n| L |')).toMatchObject([
    { type: 'paragraph' },
    {
      type: 'table',
      head: [[{ text: 'Size' }], [{ text: 'Price' }]],
      rows: [
        [[{ text: 'S | M' }], [{ type: 'strong' }]],
        [[{ text: 'L' }], []],
      ],
    },
  ]);
  expect(parseMarkdown('![A pot](/pot.png)')).toEqual([
    { type: 'paragraph', children: [{ type: 'image', src: '/pot.png', text: 'A pot' }] },
  ]);
});

test('images come by https or from the page’s own origin', () => {
  const page = 'http://shop.example/faq';
  expect(resolveImage('/pot.png', page)).toBe('http://shop.example/pot.png');
  expect(resolveImage('https://cdn.example/pot.png', page)).toBe('https://cdn.example/pot.png');
  for (const src of ['http://cdn.example/pot.png', 'data:image/png,x', 'javascript:x', 'mailto:a@b'])
    expect(resolveImage(src, page)).toBeUndefined();
});

test('opening hours are told in runs of days', () => {
  expect(formatHours([{ days: [1, 2, 3, 6], opens: '09:00', closes: '17:30' }], 'en-GB')).toEqual([
    'Mon–Wed 9:00–17:30',
    'Sat 9:00–17:30',
  ]);
});

test('the last articles are kept for a visitor without a network, not for one whose endpoint has none', async () => {
  const kept = new Map<string, Response>();
  const cache = {
    put: async (key: string, value: Response) => void kept.set(key, value),
    match: async (key: string) => kept.get(key)?.clone(),
  };
  const caches = () => ({ open: async () => cache }) as unknown as CacheStorage;
  const faq = { locale: 'en', articles: [] };
  const online = { loadFaq: async () => faq } as never;
  const offline = { loadFaq: async () => Promise.reject(new Error('offline')) } as never;
  const keeper = { endpoint: 'https://desk.example', caches, answered: () => false };
  await expect(keepFaq(offline, keeper).loadFaq('en')).rejects.toThrow('offline');
  await keepFaq(online, keeper).loadFaq('en');
  await expect.poll(() => kept.size).toBe(1);
  expect(await keepFaq(offline, keeper).loadFaq('en')).toEqual(faq);
  await expect(keepFaq(offline, { ...keeper, answered: () => true }).loadFaq('en')).rejects.toThrow('offline');
  await expect(keepFaq(offline, { ...keeper, caches: () => undefined }).loadFaq('en')).rejects.toThrow('offline');
});
