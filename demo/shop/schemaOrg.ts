import { raw } from 'hono/html';
import { openingHours, shopContact } from './facts.ts';
import type { FaqArticle } from './faqOf.ts';
import { plainText } from './lightMarkdown.ts';
import { amountOf, currencyOf, type Html, type Page } from './Page.ts';
import type { Product } from './products.ts';

/** The shop itself: schema.org `Store` with its hours and telephone. */
export function storeData(page: Page): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Store',
    '@id': new URL('/#store', page.url).href,
    name: shopContact.name,
    description: page.words.siteDescription,
    url: new URL('/', page.url).href,
    image: new URL('/art/shopfront.svg', page.url).href,
    telephone: shopContact.phone,
    email: shopContact.email,
    priceRange: '€8–€38',
    currenciesAccepted: 'PLN, EUR',
    address: {
      '@type': 'PostalAddress',
      streetAddress: shopContact.street,
      postalCode: shopContact.postalCode,
      addressLocality: shopContact.city,
      addressCountry: shopContact.country,
    },
    openingHoursSpecification: openingHours.map(({ days, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => `https://schema.org/${day}`),
      opens,
      closes,
    })),
  };
}

/** The questions of the FAQ page: schema.org `FAQPage`. */
export function faqData(page: Page, articles: readonly FaqArticle[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: page.words.locale,
    mainEntity: articles.map(({ id, question, answer }) => ({
      '@type': 'Question',
      '@id': new URL(`/faq?lang=${page.lang}#${id}`, page.url).href,
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: plainText(answer) },
    })),
  };
}

/** One thing the shop sells: schema.org `Product` with its offer. */
export function productData(page: Page, product: Product): object {
  const words = page.words.products[product.slug];
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: words.name,
    description: words.description.join(' '),
    image: new URL(`/art/${product.slug}.svg`, page.url).href,
    sku: product.slug,
    brand: { '@type': 'Brand', name: shopContact.name },
    offers: {
      '@type': 'Offer',
      price: (amountOf(product.price, page.lang) / 100).toFixed(2),
      priceCurrency: currencyOf(page.lang),
      availability: 'https://schema.org/InStock',
      url: new URL(page.link(`/products/${product.slug}`), page.url).href,
    },
  };
}

/** A JSON-LD block. "<" is written as an escape so that no text can close the element. */
export function jsonLd(data: object): Html {
  return raw(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
}
