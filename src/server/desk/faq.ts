import type { CommandOf, FaqAnswer } from '../../protocol/index.ts';
import type { FaqSource } from './ports.ts';
import { redact } from './redact.ts';
import type { Fact } from './situation.ts';

/** A search the visitor paused on is a fact of the conversation: the agent sees what was looked for, without what is private. */
export function decideSearch({ data }: CommandOf<'faq.search'>): Fact[] {
  return [{ type: 'faq.searched', data: { ...data, query: redact(data.query) } }];
}

/**
 * An article that was read. Its title comes along, because the article may be one the page itself publishes, or one
 * that the site has removed since: reading is never refused.
 */
export function decideArticleOpen({ data }: CommandOf<'article.open'>): Fact[] {
  const { query, ...rest } = data;
  return [{ type: 'article.opened', data: { ...rest, ...(query ? { query: redact(query) } : {}) } }];
}

/** Whether an article helped, and what the visitor missed in it. */
export function decideArticleRate({ data }: CommandOf<'article.rate'>): Fact[] {
  const { text, ...rest } = data;
  return [{ type: 'article.rated', data: { ...rest, ...(text ? { text } : {}) } }];
}

/**
 * The FAQ for a reader: in the language asked for, else in the same script (`zh-TW` → `zh-Hant`), else in its base language (`de-AT` → `de`), else in the first of `order`
 * there is, else in the site's own, else in any. A reader who asks for none gets the site's own. A site without a FAQ has an
 * empty one.
 */
export function faqFor(
  faq: FaqSource,
  asked: string | undefined,
  siteLocale: string,
  order: readonly string[] = [],
): { readonly answer: FaqAnswer; readonly version: string } {
  const locales = faq.locales();
  const named = (wanted: string) => locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase());
  const own = fallbacks(siteLocale);
  const wishes = asked ? [...fallbacks(asked), ...order, ...own] : [...own, ...order];
  const locale = wishes.map(named).find((found) => found !== undefined) ?? locales[0];
  const found = locale === undefined ? undefined : faq.get(locale);
  return found ?? { answer: { locale: siteLocale, articles: [] }, version: 'none' };
}

function fallbacks(tag: string): string[] {
  const parts = tag.replaceAll('_', '-').split('-');
  const shorter = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  try {
    // `zh-TW` is written in traditional signs, `iw` is an old name of `he` (CLDR).
    const { language, script } = new Intl.Locale(parts.join('-')).maximize();
    return [...shorter.slice(0, -1), `${language}-${script}`, ...shorter.slice(-1), language];
  } catch {
    return shorter;
  }
}
