import type { VisitorClient } from '../../../client/client.ts';
import type { Article } from '../../../protocol/answers.ts';
import { LIMITS } from '../../../protocol/limits.ts';
import type { FaqSource } from './faqSource.ts';

type Told = Pick<FaqSource, 'told' | 'loaded'>;
type Sender = Pick<VisitorClient, 'send'>;

/**
 * Tells the other side what the visitor has paused on or taken a result of: each wording once, and nothing of one that
 * only shortens a wording told before (the visitor deletes). Wordings of fewer than two letters are not told.
 */
export function tellSearch(client: Sender, { told, loaded }: Told, query: string, results: number): void {
  const wording = query.trim().slice(0, LIMITS.queryText);
  const key = `?${wording.toLowerCase()}`;
  if ([...key].length < 3 || [...told].some((known) => known.startsWith(key))) return;
  told.add(key);
  client.send('faq.search', { query: wording, lang: loaded?.locale ?? 'en', results });
}

/** Tells the other side that the visitor reads an article, once for each, and the search that led to it. */
export function tellArticle(client: Sender, source: Told, article: Article, query = ''): void {
  const key = `=${article.id}`;
  if (source.told.has(key)) return;
  source.told.add(key);
  if (query) tellSearch(client, source, query, 1);
  client.send('article.open', {
    articleId: article.id,
    title: article.question.slice(0, LIMITS.messageText),
    lang: source.loaded?.locale ?? 'en',
    ...(query ? { query: query.slice(0, LIMITS.queryText) } : {}),
  });
}
