import { html, raw } from 'hono/html';
import type { Article } from '../../../protocol/index.ts';
import type { Html } from './helpLayout.ts';
import { helpPath, type HelpEdition } from './HelpSite.ts';
import { renderMarkdown } from './renderMarkdown.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** Structured data as a block of a page; nothing in it can end the block. */
export function jsonLd(data: object): Html {
  const text = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPES[sign] ?? '');
  return html`<script type="application/ld+json">${raw(text)}</script>\n`;
}

/** An article as schema.org `FAQPage`: one question with its accepted answer, links in it absolute. */
export function faqPageData({ site, locale }: HelpEdition, article: Article): object {
  const answer = renderMarkdown(article.answer, {
    links: site.links ?? site.origin,
    articlePath: (slug) => `${site.origin}${helpPath(locale, slug)}`,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: locale,
    url: `${site.origin}${helpPath(locale, article.id)}`,
    mainEntity: [
      {
        '@type': 'Question',
        name: article.question,
        acceptedAnswer: { '@type': 'Answer', text: answer.trim() },
      },
    ],
  };
}

/** A step of the way to a page. */
export interface Crumb {
  readonly name: string;
  /** Absent for the page itself. */
  readonly path?: string;
}

/** The way to a page as schema.org `BreadcrumbList`. */
export function breadcrumbData({ site }: HelpEdition, crumbs: readonly Crumb[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(path === undefined ? {} : { item: `${site.origin}${path}` }),
    })),
  };
}
