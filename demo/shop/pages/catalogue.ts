import { html, raw } from 'hono/html';
import { type ShelfId, shelves } from '../facts.ts';
import type { Page, PageContent } from '../Page.ts';
import { isOnShelf, products } from '../products.ts';
import { productCard } from './productCard.ts';

/** All products, or one shelf of them. An unknown `category` shows everything. */
export function catalogue(page: Page): PageContent {
  const { words } = page;
  const asked = page.url.searchParams.get('category');
  const shelf = shelves.find((known) => known === asked);
  const shown = shelf ? products.filter((product) => isOnShelf(product, shelf)) : products;
  const filter = (target: ShelfId | undefined, label: string) =>
    html`<li><a href="${page.link(target ? `/plants?category=${target}` : '/plants')}"${target === shelf ? raw(' aria-current="true"') : ''}>${label}</a></li>`;
  const title = shelf ? words.catalogue.shelves[shelf] : words.catalogue.title;
  return {
    title,
    description: words.catalogue.lede,
    section: 'shop',
    main: html`<div class="wrap page-head"><h1>${title}</h1><p class="lede">${words.catalogue.lede}</p></div>
<div class="wrap filters"><nav aria-label="${words.catalogue.filterBy}"><ul>${[
      filter(undefined, words.catalogue.all),
      ...shelves.map((known) => filter(known, words.catalogue.shelves[known])),
    ]}</ul></nav><p>${words.catalogue.count(shown.length)}</p></div>
<div class="wrap section-tight"><h2 class="unseen">${title}</h2><ul class="cards">${shown.map((product, index) =>
      productCard(page, product, index < 4 ? 'eager' : 'lazy'),
    )}</ul></div>`,
  };
}
