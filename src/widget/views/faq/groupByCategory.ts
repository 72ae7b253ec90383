import type { Article } from '../../../protocol/answers.ts';

/** Articles of one category, in the site's order. */
export interface ArticleGroup {
  /** Absent for articles that have none; they come last. */
  readonly category: string | undefined;
  readonly articles: readonly Article[];
}

/** Groups articles by category, categories in the order in which they first appear. */
export function groupByCategory(articles: readonly Article[]): ArticleGroup[] {
  const groups = new Map<string | undefined, Article[]>();
  for (const article of articles) {
    const category = article.category || undefined;
    groups.set(category, [...(groups.get(category) ?? []), article]);
  }
  const named = [...groups].filter(([category]) => category);
  const rest = [...groups].filter(([category]) => !category);
  return [...named, ...rest].map(([category, own]) => ({ category, articles: own }));
}
