import type { Article } from '../../../protocol/answers.ts';
import { matchPage } from './matchPage.ts';

/** The articles meant for a page, those with the most particular rule first. */
export function articlesForPage(articles: readonly Article[], address: string, most: number): Article[] {
  const fitOf = ({ pages = [] }: Article) =>
    Math.max(0, ...pages.filter((rule) => matchPage(rule, address)).map((rule) => rule.replaceAll('*', '').length));
  const fits = articles.map((article) => ({ article, fit: fitOf(article) })).filter(({ fit: length }) => length > 0);
  return fits
    .sort((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({ article }) => article);
}
