import { html, raw } from 'hono/html';
import { shopContact } from '../facts.ts';
import { amountOf, currencyOf, type Html, type Page, type PageContent } from '../Page.ts';
import { findProduct, type Product, products } from '../products.ts';
import { toneOf } from './productCard.ts';

/**
 * The basket. It lives in the browser: every product is a hidden row that the script shows with its quantity. Without a
 * script the form of a product page leads here with `?add=`, and that one product is shown with the telephone number.
 */
export function cart(page: Page): PageContent {
  const { basket: words } = page.words;
  const added = findProduct(page.url.searchParams.get('add') ?? '');
  return {
    title: words.title,
    description: page.words.siteDescription,
    section: 'basket',
    main: html`<div class="wrap page-head"><h1>${words.title}</h1></div>
<div class="wrap basket" data-basket data-currency="${currencyOf(page.lang)}" data-locale="${page.words.locale}">
<div class="basket-empty" data-empty${hidden(added !== undefined)}>
<img src="/art/empty-pot.svg" alt="" width="320" height="260"><h2>${words.empty}</h2><p>${words.emptyText}</p>
<p><a class="button" href="${page.link('/plants')}">${words.browse}</a></p></div>
<div class="basket-full" data-full${hidden(added === undefined)}>
<ul class="lines">${products.map((product) => line(page, product, product === added))}</ul>
<div class="summary"><p class="total"><span>${words.total}</span> <output data-total>${added ? page.money(added.price) : ''}</output></p>
<p>${words.deliveryNote}</p>
<details class="checkout"><summary class="button">${words.checkout}</summary><p role="note">${words.checkoutNote}</p></details>
<p>${words.byPhone} <a href="${shopContact.phoneLink}">${shopContact.phone}</a></p></div>
</div></div>`,
  };
}

function line(page: Page, product: Product, isShown: boolean): Html {
  const { basket: words } = page.words;
  const { name } = page.words.products[product.slug];
  return html`<li class="line" data-line="${product.slug}" data-amount="${amountOf(product.price, page.lang)}"${hidden(!isShown)}>
<img data-tone="${toneOf(product)}" src="/art/${product.slug}.svg" alt="" width="400" height="480" loading="lazy">
<div><h2><a href="${page.link(`/products/${product.slug}`)}">${name}</a></h2><p class="price">${page.money(product.price)}</p></div>
<div class="quantity" role="group" aria-label="${words.quantity}: ${name}" data-quantity hidden>
<button type="button" data-step="-1" aria-label="${words.less}">−</button><output data-number>1</output><button type="button" data-step="1" aria-label="${words.more}">+</button>
<button type="button" class="text-button" data-remove>${words.remove}</button></div>
</li>`;
}

function hidden(isHidden: boolean): Html | string {
  return isHidden ? raw(' hidden') : '';
}
