import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import { isSafeLink } from './pages/renderMarkdown.ts';

/** A link or picture of an answer. */
export interface ArticleLink {
  readonly href: string;
  /** What is wrong with it, as the end of a sentence; absent when its form is right. */
  readonly problem?: string;
}

let parser: Parser | undefined;

function createParser(): Parser {
  const markdown = new MarkdownIt('default', { html: false, maxNesting: 30 });
  // What may not be clicked is to be named, not passed over.
  markdown.validateLink = () => true;
  return markdown;
}

/** The links and pictures of an answer in Markdown. `hasSlug` tells whether an article of the same language is there. */
export function linksOf(source: string, hasSlug: (slug: string) => boolean): ArticleLink[] {
  parser ??= createParser();
  return parser
    .parse(source, {})
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => {
      if (token.type === 'link_open') return [String(token.attrGet('href') ?? '')];
      return token.type === 'image' ? [String(token.attrGet('src') ?? '')] : [];
    })
    .map((href) => {
      const problem = problemOf(href, hasSlug);
      return { href, ...(problem ? { problem } : {}) };
    });
}

function problemOf(href: string, hasSlug: (slug: string) => boolean): string | undefined {
  if (href.trim() === '' || href === '#') return 'leads nowhere';
  if (!isSafeLink(href)) return 'must be http(s), mailto, tel, or within the site';
  const slug = /^#deskbell=article:(.*)$/.exec(href)?.[1];
  if (slug !== undefined) return hasSlug(slug) ? undefined : `names the article "${slug}", which is not there`;
  if (/^mailto:/i.test(href))
    return /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+/i.test(href) ? undefined : 'is no mail address';
  if (/^tel:/i.test(href)) return /^tel:\+?[\d().-]{3,25}$/i.test(href) ? undefined : 'is no telephone number';
  try {
    const { hostname, protocol } = new URL(href, 'https://site.example/');
    const named = /^https?:/i.test(href) && protocol.startsWith('http');
    return named && !/[.:]/.test(hostname) && hostname !== 'localhost'
      ? `leads to "${hostname}", which is no host`
      : undefined;
  } catch {
    return 'is no address';
  }
}
