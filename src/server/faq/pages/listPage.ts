import { html } from 'hono/html';
import type { Article } from '../../../protocol/index.ts';
import { searchForm, type HelpPage, type Html } from './helpLayout.ts';
import { helpPath, type HelpEdition } from './HelpSite.ts';

/** Up to so many articles a list shows every one; above, each category shows its first few. */
const SHOWN_WHOLE = 300;
const FIRST_FEW = 10;
const PER_PAGE = 200;

/** Path of the list of a category. The articles without one are the category with an empty name. */
export function categoryPath(locale: string, category: string, page = 1): string {
  const query = new URLSearchParams({ category, ...(page > 1 ? { page: String(page) } : {}) });
  return `${helpPath(locale)}?${query}`;
}

/** All articles by category. */
export function listPage(edition: HelpEdition): HelpPage {
  const { site, words, articles } = edition;
  return {
    ...basics(edition, helpPath),
    title: words('help'),
    description: `${words('help')} · ${site.name}`,
    main: html`<h1>${words('help')}</h1>
${searchForm(edition)}
${articles.length === 0 ? html`<p>${words('empty')}</p>` : categories(edition)}`,
  };
}

/** The articles of one category, page by page. `undefined` when there are none. */
export function categoryPage(edition: HelpEdition, category: string, page: number): HelpPage | undefined {
  const { site, locale, words } = edition;
  const all = edition.articles.filter((article) => (article.category ?? '') === category);
  const shown = all.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  if (shown.length === 0) return undefined;
  const name = category || words('otherArticles');
  const path = (number: number) => categoryPath(locale, category, number);
  const before = page > 1 ? html`<a rel="prev" href="${path(page - 1)}">${words('previous')}</a>` : '';
  const after = page * PER_PAGE < all.length ? html`<a rel="next" href="${path(page + 1)}">${words('next')}</a>` : '';
  return {
    ...basics(edition, () => path(page)),
    // A category has no name that is the same in every language.
    alternates: new Map(),
    title: name,
    description: `${name} · ${site.name}`,
    main: html`<h1>${name}</h1>
${searchForm(edition)}
${links(edition, shown)}
${before || after ? html`<p class="pages">${before} ${after}</p>` : ''}
<p><a href="${helpPath(locale)}">${words('allArticles')}</a></p>`,
  };
}

/** What a search has found. */
export function searchPage(edition: HelpEdition, query: string, found: readonly Article[]): HelpPage {
  const { locale, words } = edition;
  const title = words(found.length > 0 ? 'found' : 'nothing', { query });
  const rest = html`<p>${words('nothingHint')}</p>\n${categories(edition)}`;
  return {
    ...basics(edition, helpPath),
    path: `${helpPath(locale)}?${new URLSearchParams({ q: query })}`,
    title,
    description: title,
    indexed: false,
    main: html`<h1>${title}</h1>
${searchForm(edition, query)}
${found.length > 0 ? links(edition, found) : rest}
<p><a href="${helpPath(locale)}">${words('allArticles')}</a></p>`,
  };
}

/** What is answered for an address without a page. */
export function missingPage(edition: HelpEdition, alternates: ReadonlyMap<string, string>): HelpPage {
  const { locale, words } = edition;
  return {
    ...basics(edition, helpPath),
    alternates,
    title: words('notFound'),
    description: words('notFoundHint'),
    indexed: false,
    main: html`<h1>${words('notFound')}</h1>
<p>${words('notFoundHint')}</p>
${searchForm(edition)}
<p><a href="${helpPath(locale)}">${words('allArticles')}</a></p>`,
  };
}

function basics({ site, locale }: HelpEdition, path: (locale: string) => string) {
  const alternates = new Map(site.faq.locales().map((lang) => [lang, path(lang)]));
  return { path: path(locale), alternates, data: [], indexed: true };
}

function categories(edition: HelpEdition): Html {
  const { locale, words, articles } = edition;
  const groups = Map.groupBy(articles, ({ category }) => category ?? '');
  const few = articles.length > SHOWN_WHOLE;
  const sections = [...groups].map(([category, all]) => {
    const name = category || words('otherArticles');
    const more = html`<p><a href="${categoryPath(locale, category)}">${words('inCategory', { count: all.length, category: name })}</a></p>`;
    const heading = groups.size === 1 && category === '' ? words('allArticles') : name;
    const shown = few ? all.slice(0, FIRST_FEW) : all;
    return html`<section><h2>${heading}</h2>${links(edition, shown)}${shown.length < all.length ? more : ''}</section>\n`;
  });
  return html`<div class="categories">${sections}</div>`;
}

function links({ locale }: HelpEdition, articles: readonly Article[]): Html {
  const items = articles.map(({ id, question }) => html`<li><a href="${helpPath(locale, id)}">${question}</a></li>`);
  return html`<ul class="articles">${items}</ul>`;
}
