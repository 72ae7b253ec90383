import type { html } from 'hono/html';
import type { Lang, Price } from './facts.ts';
import type { Words } from './words/Words.ts';
import { wordsOf } from './words/wordsOf.ts';

/** Markup that is already escaped, as hono's `html` makes it. */
export type Html = ReturnType<typeof html>;

/** What every page is drawn from: its language, its words, and where it is. */
export type Page = {
  lang: Lang;
  words: Words;
  url: URL;
  /** An address inside the shop that keeps the language. `path` may hold a query and a fragment. */
  link: (path: string) => string;
  /** A price in the currency and the notation of the language. */
  money: (price: Price) => string;
  /** This page in another language, as an absolute address. */
  inLanguage: (lang: Lang) => string;
};

/** What a page hands to the layout. `jsonLd` are schema.org objects besides the shop itself. */
export type PageContent = {
  title: string;
  description: string;
  main: Html;
  jsonLd?: readonly object[];
  /** The entry of the main navigation this page belongs to. */
  section?: keyof Words['nav'];
  status?: 200 | 404;
};

/** Makes the `Page` for one request. `kept` is the language its links keep, where it is another than the shop's. */
export function makePage(lang: Lang, url: URL, kept: string = lang): Page {
  const words = wordsOf(lang);
  return {
    lang,
    words,
    url,
    link: (path) => withLang(path, kept),
    money: (price) => formatMoney(price, lang, words.locale),
    inLanguage: (other) => {
      const address = new URL(url);
      address.searchParams.set('lang', other);
      return address.href;
    },
  };
}

/** Adds `lang` to the query of a path inside the shop; what has a scheme or only a fragment stays as it is. */
export function withLang(path: string, lang: string): string {
  if (!path.startsWith('/')) return path;
  const [beforeHash = '', hash] = path.split('#');
  const [pathname = '', query] = beforeHash.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('lang', lang);
  return `${pathname}?${parameters}${hash === undefined ? '' : `#${hash}`}`;
}

/** The currency a language is shown in. */
export function currencyOf(lang: Lang): 'PLN' | 'EUR' {
  return lang === 'pl' ? 'PLN' : 'EUR';
}

/** The amount a language is charged, in minor units. */
export function amountOf(price: Price, lang: Lang): number {
  return lang === 'pl' ? price.pln : price.eur;
}

function formatMoney(price: Price, lang: Lang, locale: string): string {
  const amount = amountOf(price, lang);
  const digits = amount % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currencyOf(lang),
    minimumFractionDigits: digits,
  }).format(amount / 100);
}
