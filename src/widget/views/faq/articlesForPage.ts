import type { Article } from '../../../protocol/answers.ts';
import { matchPage } from './matchPage.ts';

/**
 * The articles meant for a page: those a rule names, the most particular rule first, then those with a tag that is a word
 * of the page's heading.
 */
export function articlesForPage(
  articles: readonly Article[],
  page: Pick<Window, 'location' | 'document'>,
  most: number,
): Article[] {
  const heading = page.document.querySelector('h1')?.textContent ?? '';
  const said = heading.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const fitOf = ({ pages = [], tags = [] }: Article) =>
    Math.max(
      tags.some((tag) => said.includes(tag.toLowerCase())) ? 0.5 : 0,
      ...pages.filter((rule) => matchPage(rule, page.location.href)).map((rule) => rule.replaceAll('*', '').length),
    );
  const fits = articles.map((article) => ({ article, fit: fitOf(article) })).filter(({ fit: length }) => length > 0);
  return fits
    .sort((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({ article }) => article);
}
