import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { directionOf } from '../../../locales/directionOf.ts';
import { helpPath, languageName, type HelpEdition } from './HelpSite.ts';
import { jsonLd } from './jsonLd.ts';

/** Markup in which everything that came from outside is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A page of the help. */
export interface HelpPage {
  readonly title: string;
  readonly description: string;
  /** Path and query of the page itself. */
  readonly path: string;
  /** The same page in all its languages, its own included, by language. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly main: Html;
  readonly data: readonly object[];
  /** False for pages that search engines should pass over. */
  readonly indexed: boolean;
}

/** Where the style sheet of the pages is. */
export const STYLES_PATH = '/help/help.css';

/** The whole document around a page. */
export function helpLayout(edition: HelpEdition, page: HelpPage): Html {
  const { site, locale, words } = edition;
  const absolute = (path: string) => `${site.origin}${path}`;
  return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · ${site.name}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
${page.indexed ? '' : raw('<meta name="robots" content="noindex">\n')}<link rel="canonical" href="${absolute(page.path)}">
${alternates(edition, page)}<link rel="stylesheet" href="${STYLES_PATH}">
${page.data.map(jsonLd)}</head>
<body>
<a class="skip" href="#content">${words('skip')}</a>
<header><a class="brand" href="${helpPath(locale)}">${site.name} <span>${words('help')}</span></a></header>
<main id="content">
${page.main}
</main>
<footer>
${contact(edition)}${languages(edition, page)}</footer>
${site.bell ? raw('<script async src="/deskbell.js"></script>\n') : ''}</body>
</html>
`;
}

/** The form that searches without any script. */
export function searchForm({ locale, words }: HelpEdition, query = ''): Html {
  return html`<form class="search" role="search" action="${helpPath(locale)}" method="get">
<label for="q">${words('searchLabel')}</label>
<div><input id="q" name="q" type="search" value="${query}" maxlength="200" autocomplete="off" enterkeyhint="search">
<button>${words('search')}</button></div>
</form>`;
}

function alternates({ site }: HelpEdition, { alternates: others }: HelpPage): Html {
  const main = others.get(site.locale) ?? [...others.values()][0];
  const link = (lang: string, path: string) =>
    html`<link rel="alternate" hreflang="${lang}" href="${site.origin}${path}">\n`;
  const links = [...others].map(([lang, path]) => link(lang, path));
  return html`${links}${main !== undefined && others.size > 1 ? link('x-default', main) : ''}`;
}

function languages({ locale, words }: HelpEdition, { alternates: others }: HelpPage): Html | string {
  const links = [...others].filter(([lang]) => lang !== locale);
  if (links.length === 0) return '';
  const items = links.map(
    ([lang, path]) =>
      html`<li><a href="${path}" lang="${lang}" hreflang="${lang}" dir="${directionOf(lang)}">${languageName(lang)}</a></li>`,
  );
  return html`<nav class="languages" aria-label="${words('otherLanguages')}"><ul>${items}</ul></nav>\n`;
}

function contact({ site, words }: HelpEdition): Html | string {
  const { phone, email } = site.contact ?? {};
  if (!phone && !email) return '';
  const call = phone ? html` <a href="tel:${phone.replaceAll(' ', '')}" dir="ltr">${phone}</a>` : '';
  const write = email ? html` <a href="mailto:${email}">${email}</a>` : '';
  return html`<p class="contact">${words('stillNeedHelp')}${call}${write}</p>\n`;
}
