// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/widget/views/faq/parseMarkdown.ts';
import { readHtml } from '../../src/widget/views/faq/readHtml.ts';
import { readJsonLd } from '../../src/widget/views/faq/readJsonLd.ts';
import { readPage } from '../../src/widget/views/faq/readPage.ts';
import { mergeArticles, withPageArticles } from '../../src/widget/views/faq/withPageArticles.ts';

/** Every address that anything drawn from an answer could lead to. */
function addressesIn(value: unknown): string[] {
  if (!value || typeof value !== 'object') return [];
  const { href, src } = value as Record<string, unknown>;
  return [href, src].filter((one) => typeof one === 'string').concat(Object.values(value).flatMap(addressesIn));
}

const SAFE = /^(https?:\/\/|mailto:|tel:|\/|#|\.)/i;

const question = (name: string, text: string) => ({
  '@type': 'Question',
  name,
  acceptedAnswer: { '@type': 'Answer', text },
});

test('paragraphs, lists, bold and links of HTML are kept as light Markdown', () => {
  expect(
    readHtml(
      '<p>Within <b>30 days</b>,<br>or&nbsp;later.</p><ul><li>one</li><li>two<ol><li>deep</li></ol></li></ul><p>See <a href="/returns">our <i>page</i></a>.</p>',
    ),
  ).toBe('Within **30 days**,\n\nor later.\n\n- one\n- two\n  1. deep\n\nSee [our page](/returns).');
});

test('what is no text of an answer is left out, and what looks like Markdown stays what it is', () => {
  expect(readHtml('<style>p{}</style><script>alert(1)</script>a *b* [c](d)<!-- no -->')).toBe('a \\*b\\* \\[c\\](d)');
  expect(parseMarkdown(readHtml('<p># no heading</p><p>1. no list</p><p>a_b | c</p>'))).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: '# no heading' }] },
    { type: 'paragraph', children: [{ type: 'text', text: '1. no list' }] },
    { type: 'paragraph', children: [{ type: 'text', text: 'a_b | c' }] },
  ]);
  expect(readHtml('5 < 6 &amp;&lt;b&gt; &#8364; &#xD800;')).toBe('5 < 6 &<b> €');
});

test('links that must not be clicked become their words', () => {
  for (const href of [
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    ' java\nscript:x',
    'java&#115;cript:x',
    'data:text/html,x',
  ])
    expect(readHtml(`<a href="${href}">here</a>`)).toBe('here');
});

test('an escaped sign neither begins nor ends a piece of a line', () => {
  const read = parseMarkdown(readHtml('*<a href="/x">[x](javascript:y)*</a> and _so_ on'));
  expect(addressesIn(read)).toEqual(['/x']);
  expect(JSON.stringify(read)).toContain('[x](javascript:y)*');
  expect(JSON.stringify(read)).not.toContain('"em"');
});

test('any HTML can be read, quickly, and never gives an address that is not safe', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<a href=',
      '"javascript:x"',
      '>',
      '</a>',
      '<b>',
      '</b>',
      '<li>',
      '<ul>',
      '<',
      '[x](javascript:y)',
      '\\',
    ),
    fc.constantFrom('<!--', '<a href="/x">', '<p>', '![a](data:x)', '**', '](', '<script>', '&#106;', '(', ')', '\n'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      for (const address of addressesIn(parseMarkdown(readHtml(pieces.join(''))))) expect(address).toMatch(SAFE);
    }),
    { numRuns: 1_000 },
  );
  for (const evil of ['<', '<a "', '<!--', '<b>', '<a href=x>', '&#', '<ul><li>', " '", '</a>']) {
    const begun = performance.now();
    parseMarkdown(readHtml(evil.repeat(50_000 / evil.length)));
    expect(performance.now() - begun, evil).toBeLessThan(2_000);
  }
});

test('questions are found in an FAQPage, a QAPage, @graph, arrays and by reference', () => {
  const blocks = [
    { '@type': 'FAQPage', mainEntity: [question('One?', '<p>1</p>')] },
    { '@type': ['WebPage', 'https://schema.org/QAPage'], mainEntity: question('Two?', '2') },
    [
      {
        '@graph': [
          { '@type': 'FAQPage', mainEntity: [{ '@id': '#3' }] },
          { '@id': '#3', ...question('Three?', '3') },
        ],
      },
    ],
    { '@type': 'Question', name: 'Four?', acceptedAnswer: { '@id': '#a' } },
    { '@type': 'Answer', '@id': '#a', text: '4' },
    { '@type': 'Quiz', hasPart: [question('Quiz?', 'no')] },
    { '@type': 'Question', name: 'Nobody knows?' },
  ].map((block) => JSON.stringify(block));
  expect(readJsonLd(['{ not JSON', '', ...blocks]).questions).toEqual([
    { question: 'One?', answer: '1' },
    { question: 'Two?', answer: '2' },
    { question: 'Three?', answer: '3' },
    { question: 'Four?', answer: '4' },
  ]);
});

test('telephone and opening hours are found, nonsense in their place is not', () => {
  const store = {
    '@type': 'Store',
    telephone: '+48 22 123 45 67',
    openingHoursSpecification: [
      { dayOfWeek: ['https://schema.org/Monday', 'Tuesday'], opens: '09:00', closes: '17:00:00' },
      { dayOfWeek: 'Someday', opens: '09:00', closes: '17:00' },
      { dayOfWeek: 'Sunday', opens: 'javascript:', closes: '17:00' },
    ],
  };
  expect(readJsonLd([JSON.stringify(store)])).toEqual({
    questions: [],
    phone: '+48 22 123 45 67',
    hours: [{ days: [1, 2], opens: '09:00', closes: '17:00' }],
  });
  expect(readJsonLd(['{"telephone":"javascript:alert(1)"}']).phone).toBeUndefined();
});

test('any JSON-LD can be read', () => {
  const key = fc.constantFrom(
    '@type',
    '@id',
    '@graph',
    'mainEntity',
    'name',
    'text',
    'acceptedAnswer',
    'telephone',
    'dayOfWeek',
    'opens',
  );
  const word = fc.constantFrom(
    'Question',
    'FAQPage',
    '<a href="javascript:x">y</a>',
    '[a](javascript:b)',
    'Monday',
    '09:00',
    '#1',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      word,
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('tree'), { maxLength: 3 }),
      tie('node'),
    ),
    node: fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
  }));
  fc.assert(
    fc.property(
      fc.oneof(
        tree.map((value) => JSON.stringify(value)),
        fc.string(),
      ),
      (block) => {
        for (const { question: asked, answer } of readJsonLd([block]).questions) {
          expect(asked).not.toBe('');
          for (const address of addressesIn(parseMarkdown(answer))) expect(address).toMatch(SAFE);
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(readJsonLd(['['.repeat(5_000) + ']'.repeat(5_000)]).questions).toEqual([]);
});

test('<details> are read by a selector, from themselves or from what holds them', () => {
  document.body.innerHTML = `
    <div id="faq"><details><summary>How  long?</summary><p>Two <b>days</b>.</p></details><details><p>no question</p></details></div>
    <details class="q"><summary>How much?</summary>Nothing.</details>`;
  expect(readPage(document).articles).toEqual([]);
  expect(readPage(document, '#faq, .q').articles).toEqual([
    { id: 'page:how-long', question: 'How long?', answer: 'Two **days**.' },
    { id: 'page:how-much', question: 'How much?', answer: 'Nothing.' },
  ]);
  expect(readPage(document, '[[').articles).toEqual([]);
});

const reading = { articles: [{ id: 'page:when', question: 'When?', answer: 'Now.' }], hours: [] };

test('the endpoint’s articles come first and win, the page’s are added', () => {
  const faq = { locale: 'en', articles: [{ id: 'when', question: 'When', answer: 'Later.' }] };
  expect(mergeArticles(faq, reading.articles)).toEqual(faq);
  const other = { locale: 'en', articles: [{ id: 'why', question: 'Why?', answer: 'So.' }] };
  expect(mergeArticles(other, reading.articles).articles.map(({ id }) => id)).toEqual(['why', 'page:when']);
});

test.each([
  ['cannot be reached', async () => Promise.reject(new Error('offline'))],
  ['answers with something else', async () => ({ ok: true }) as never],
])('the page’s articles stand alone where the endpoint %s', async (_, loadFaq) => {
  const client = { loadFaq } as never;
  const page = { read: async () => reading, answered: () => false };
  expect(await withPageArticles(client, page).loadFaq('en')).toEqual({ locale: 'en', articles: reading.articles });
});

test('an endpoint that answers without articles has none; one that cannot be reached may have some', async () => {
  const client = { loadFaq: async () => Promise.reject(new Error('404')) } as never;
  const read = async () => ({ articles: [], hours: [] });
  expect(await withPageArticles(client, { read, answered: () => true }).loadFaq('en')).toEqual({
    locale: 'en',
    articles: [],
  });
  await expect(withPageArticles(client, { read, answered: () => false }).loadFaq('en')).rejects.toThrow(
    /cannot be reached/,
  );
});
