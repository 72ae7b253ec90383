import type { Article, FaqAnswer } from '../../protocol/index.ts';

/** Articles that come before the site's own order. */
const FIRST = 5;
/** Visits in which an article was opened before it counts as asked for: fewer are chance. */
const ENOUGH = 3;

/**
 * Puts what is asked most first: pinned articles in the site's order, then those opened in most visits, five in all. The
 * rest keeps the site's order, and `categories` says in which order categories stand.
 */
export function askedFirst(
  answer: FaqAnswer,
  opens: ReadonlyMap<string, number>,
): { readonly answer: FaqAnswer; readonly first: readonly string[] } {
  const { articles } = answer;
  const pinned = articles.filter((article) => article.pinned);
  const opensOf = ({ id }: Article) => opens.get(id) ?? 0;
  const asked = articles
    .filter((article) => !article.pinned && opensOf(article) >= ENOUGH)
    .sort((a, b) => opensOf(b) - opensOf(a))
    .slice(0, Math.max(0, FIRST - pinned.length));
  const first = [...pinned, ...asked];
  if (first.length === 0) return { answer, first: [] };
  const ahead = new Set(first);
  const categories = [...new Set(articles.flatMap(({ category }) => category ?? []))];
  return {
    answer: { ...answer, categories, articles: [...first, ...articles.filter((article) => !ahead.has(article))] },
    first: first.map(({ id }) => id),
  };
}
