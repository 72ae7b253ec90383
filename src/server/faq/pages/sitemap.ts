import { articlesById, helpPath, type HelpSite } from './HelpSite.ts';

/** Addresses in one file; the protocol allows 50,000 and 50 MB (sitemaps.org). */
const PER_FILE = 10_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The sitemap of the help: every article with its languages; for a large FAQ a list of the parts it is cut into. `part` is
 * counted from 1. `undefined` for a part there is not.
 */
export function sitemap(site: HelpSite, part?: number): string | undefined {
  const pages = site.faq.locales().flatMap((locale) => {
    const articles = site.faq.get(locale)?.answer.articles ?? [];
    return [{ locale, slug: undefined }, ...articles.map(({ id }) => ({ locale, slug: id }))];
  });
  const parts = Math.ceil(pages.length / PER_FILE);
  if (part === undefined && parts > 1) return sitemapIndex(site, parts);
  const from = ((part ?? 1) - 1) * PER_FILE;
  if (part !== undefined && (part < 1 || from >= pages.length)) return undefined;
  const urls = pages.slice(from, from + PER_FILE).map(({ locale, slug }) => urlEntry(site, locale, slug));
  return `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function sitemapIndex({ origin }: HelpSite, parts: number): string {
  const entries = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${escapeXml(`${origin}/help/sitemap-${index + 1}.xml`)}</loc></sitemap>\n`,
  );
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('')}</sitemapindex>\n`;
}

function urlEntry(site: HelpSite, locale: string, slug: string | undefined): string {
  const locales = site.faq.locales().filter((lang) => slug === undefined || articlesById(site.faq, lang).has(slug));
  const address = (lang: string) => escapeXml(`${site.origin}${helpPath(lang, slug)}`);
  const links = locales.map(
    (lang) => `<xhtml:link rel="alternate" hreflang="${escapeXml(lang)}" href="${address(lang)}"/>`,
  );
  return `<url><loc>${address(locale)}</loc>${links.length > 1 ? links.join('') : ''}</url>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
