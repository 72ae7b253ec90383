import type { Article, FaqAnswer } from '../../../protocol/answers.ts';
import { PAGE_ID } from './pageId.ts';

/** Articles of one category, in the site's order. */
export interface ArticleGroup {
  /** Absent for articles that have none; they come last. */
  readonly category: string | undefined;
  /** They are the page's own, beside those of the endpoint. */
  readonly ofPage?: boolean;
  readonly articles: readonly Article[];
}

/**
 * Groups articles by category: categories in the site's order, where it is told, else as they first appear; those of the
 * page itself at the end.
 */
export function groupByCategory({ articles, categories = [] }: FaqAnswer): ArticleGroup[] {
  const groups = new Map<string | undefined, Article[]>(categories.map((category) => [category, []]));
  const ofPage = articles.filter(({ id }) => id.startsWith(PAGE_ID));
  for (const article of articles) {
    if (ofPage.includes(article)) continue;
    const category = article.category || undefined;
    groups.set(category, [...(groups.get(category) ?? []), article]);
  }
  const named = [...groups].filter(([category]) => category);
  const rest = [...groups].filter(([category]) => !category);
  return [
    ...[...named, ...rest].map(([category, own]) => ({ category, articles: own })),
    ...(ofPage.length > 0 ? [{ category: undefined, ofPage: true, articles: ofPage }] : []),
  ];
}
