import type { Article } from '../../../protocol/index.ts';
import type { FaqSource } from '../../desk/index.ts';
import type { Faq } from '../mergeReadings.ts';
import { helpWords, type HelpWords } from './helpWords.ts';

/** Finds the ids of the articles of a FAQ that fit a query, best first. The same `version` is the same articles. */
export type FaqSearch = (faq: Faq, query: string, limit: number) => Promise<readonly string[]>;

/** What the hosted pages are made from. */
export interface HelpSite {
  readonly name: string;
  /** The site's own language. */
  readonly locale: string;
  readonly color?: string;
  /** Origin of these pages, such as `https://help.shop.example`. */
  readonly origin: string;
  /** Origin to which relative links of articles lead; absent: the same. */
  readonly links?: string;
  /** True when the tag is to be on the pages. */
  readonly bell: boolean;
  readonly contact?: { readonly phone?: string | undefined; readonly email?: string | undefined };
  readonly faq: FaqSource;
}

/** The site in one language. */
export interface HelpEdition {
  readonly site: HelpSite;
  readonly locale: string;
  readonly words: HelpWords;
  readonly articles: readonly Article[];
}

/** The site in a language there is a FAQ in, or an empty edition in any other. */
export function editionOf(site: HelpSite, locale: string): HelpEdition {
  const articles = site.faq.get(locale)?.answer.articles ?? [];
  return { site, locale, words: helpWords(locale), articles };
}

/** Path of the list of a language, or of an article. */
export function helpPath(locale: string, slug?: string): string {
  return slug === undefined ? `/help/${locale}` : `/help/${locale}/${slug}`;
}

/** Languages in which an article is there. */
export function localesOf(site: HelpSite, slug: string): string[] {
  const has = (locale: string) => articlesById(site.faq, locale).has(slug);
  return site.faq.locales().filter(has);
}

const byId = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>();

/** The articles of a language by their slug. */
export function articlesById(faq: FaqSource, locale: string): ReadonlyMap<string, Article> {
  const articles = faq.get(locale)?.answer.articles;
  if (!articles) return new Map();
  const known = byId.get(articles) ?? new Map(articles.map((article) => [article.id, article]));
  byId.set(articles, known);
  return known;
}

/** The name of a language in itself. */
export function languageName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
