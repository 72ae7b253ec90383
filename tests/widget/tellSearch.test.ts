import { expect, test } from 'vitest';
import { tellArticle, tellSearch } from '../../src/widget/views/faq/tellSearch.ts';

function createEar() {
  const sent: unknown[] = [];
  const client = {
    send: (type: string, data: unknown) => {
      sent.push([type, data]);
      return { id: '', conversationId: '', done: new Promise<never>(() => undefined) };
    },
  };
  return { sent, client, source: { told: new Set<string>(), loaded: { locale: 'en', articles: [] } } };
}

test('a wording is told once, in whatever case and spacing', () => {
  const { sent, client, source } = createEar();
  tellSearch(client, source, 'Return', 3);
  tellSearch(client, source, ' return ', 3);
  expect(sent).toEqual([['faq.search', { query: 'Return', lang: 'en', results: 3 }]]);
});

test('a wording that grows is told again, one that shrinks is not', () => {
  const { sent, client, source } = createEar();
  for (const query of ['ret', 'return', 'retu', 're']) tellSearch(client, source, query, 1);
  expect(sent.map((call) => (call as [string, { query: string }])[1].query)).toEqual(['ret', 'return']);
});

test('one letter and no letters are not told, and long wordings are cut', () => {
  const { sent, client, source } = createEar();
  for (const query of ['', ' ', 'r', '中']) tellSearch(client, source, query, 0);
  expect(sent).toEqual([]);
  tellSearch(client, source, 'x'.repeat(10_000), 0);
  expect((sent[0] as [string, { query: string }])[1].query).toHaveLength(200);
});

test('an article is told once, after the search that led to it', () => {
  const { sent, client, source } = createEar();
  const article = { id: 'returns', question: 'How do I return?', answer: '' };
  tellArticle(client, source, article, 'return');
  tellArticle(client, source, article);
  expect(sent).toEqual([
    ['faq.search', { query: 'return', lang: 'en', results: 1 }],
    ['article.open', { articleId: 'returns', title: 'How do I return?', lang: 'en', query: 'return' }],
  ]);
});
