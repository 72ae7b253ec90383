import { html, raw } from 'hono/html';
import type { Article } from '../../../protocol/index.ts';
import { searchForm, type HelpPage, type Html } from './helpLayout.ts';
import { helpPath, localesOf, type HelpEdition } from './HelpSite.ts';
import { breadcrumbData, faqPageData, type Crumb } from './jsonLd.ts';
import { categoryPath } from './listPage.ts';
import { plainText, renderMarkdown } from './renderMarkdown.ts';

const RELATED = 5;

/** One article: its question, its answer, the way back and a few others of its category. */
export function articlePage(edition: HelpEdition, article: Article): HelpPage {
  const { site, locale, words } = edition;
  const { id, question, category } = article;
  const crumbs: Crumb[] = [
    { name: words('help'), path: helpPath(locale) },
    ...(category ? [{ name: category, path: categoryPath(locale, category) }] : []),
    { name: question },
  ];
  const answer = renderMarkdown(article.answer, { links: site.links, articlePath: (slug) => helpPath(locale, slug) });
  return {
    title: question,
    description: plainText(article.answer, 155),
    path: helpPath(locale, id),
    alternates: new Map(localesOf(site, id).map((lang) => [lang, helpPath(lang, id)])),
    indexed: true,
    data: [faqPageData(edition, article), breadcrumbData(edition, crumbs)],
    main: html`${breadcrumbs(edition, crumbs)}
<article>
<h1>${question}</h1>
${raw(answer)}</article>
${related(edition, article)}${searchForm(edition)}`,
  };
}

function breadcrumbs({ words }: HelpEdition, crumbs: readonly Crumb[]): Html {
  const steps = crumbs.map(({ name, path }) =>
    path === undefined ? html`<li aria-current="page">${name}</li>` : html`<li><a href="${path}">${name}</a></li>`,
  );
  return html`<nav class="crumbs" aria-label="${words('breadcrumbs')}"><ol>${steps}</ol></nav>`;
}

/** The neighbours of the article in its category, so that every article is linked from some others. */
function related({ articles, locale, words }: HelpEdition, article: Article): Html | string {
  const same = articles.filter(({ category }) => category === article.category);
  const at = same.indexOf(article);
  const near = [...same.slice(at + 1), ...same.slice(0, Math.max(at, 0))].slice(0, RELATED);
  if (near.length === 0) return '';
  const items = near.map(({ id, question }) => html`<li><a href="${helpPath(locale, id)}">${question}</a></li>`);
  return html`<nav class="related" aria-labelledby="related"><h2 id="related">${words('related')}</h2><ul>${items}</ul></nav>\n`;
}
