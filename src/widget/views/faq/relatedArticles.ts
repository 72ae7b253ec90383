import type { Article } from '../../../protocol/answers.ts';

/** The articles nearest to one by tags and category, nearest first, three at most. */
export function relatedArticles(article: Article, all: readonly Article[]): Article[] {
  const tags = new Set(article.tags);
  const near = (other: Article) =>
    (other.tags ?? []).filter((tag) => tags.has(tag)).length * 2 +
    (article.category && other.category === article.category ? 1 : 0);
  return all
    .map((other) => ({ other, nearness: other.id === article.id ? 0 : near(other) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, 3)
    .map(({ other }) => other);
}
