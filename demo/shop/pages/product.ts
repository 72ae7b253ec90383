import { html } from 'hono/html';
import { icon, type IconName } from '../icon.ts';
import type { Html, Page, PageContent } from '../Page.ts';
import { findProduct, type Product } from '../products.ts';
import { productData } from '../schemaOrg.ts';
import { productCard, toneOf } from './productCard.ts';

/** One product: picture, price, care, figures, and what goes with it. */
export function product(page: Page, item: Product): PageContent {
  const { words } = page;
  const { name, tagline, description } = words.products[item.slug];
  const related = item.related.map(findProduct).filter((found) => found !== undefined);
  return {
    title: name,
    description: description.join(' '),
    section: 'shop',
    jsonLd: [productData(page, item)],
    main: html`<div class="wrap product">
<nav class="crumbs" aria-label="${words.product.breadcrumb}"><ol>
<li><a href="${page.link('/plants')}">${words.nav.shop}</a></li>
<li><a href="${page.link(`/plants?category=${item.kind}`)}">${words.catalogue.shelves[item.kind]}</a></li>
<li aria-current="page">${name}</li></ol></nav>
<div class="product-art" data-tone="${toneOf(item)}"><img src="/art/${item.slug}.svg" alt="${name}" width="400" height="480" fetchpriority="high"></div>
<div class="product-text">
<p class="eyebrow">${tagline}</p>
<h1>${name}</h1>
<p class="product-price"><span class="price">${page.money(item.price)}</span> <small>${words.product.vatIncluded}</small></p>
${description.map((text) => html`<p>${text}</p>`)}
<form class="buy" action="/cart" method="get" data-add="${item.slug}" data-added="${words.product.added}">
<input type="hidden" name="lang" value="${page.lang}"><input type="hidden" name="add" value="${item.slug}">
<button class="button" type="submit">${words.product.addToBasket}</button>
<a class="more" href="${page.link('/cart')}" data-after hidden>${words.nav.basket} ${icon('arrow')}</a>
</form>
<p class="unseen" role="status" data-status></p>
<ul class="ticks">${words.product.notes[item.kind === 'plants' ? 'plants' : 'others'].map(
      (note) => html`<li>${icon('check')}${note}</li>`,
    )}</ul>
${item.kind === 'plants' ? careFacts(page, item) : ''}
${figures(page, item)}
<p><a class="more" href="${page.link('/faq')}">${words.product.careNote} ${icon('arrow')}</a></p>
</div>
</div>
<section class="section wrap"><div class="section-head"><h2>${words.product.related}</h2></div>
<ul class="cards three">${related.map((other) => productCard(page, other))}</ul></section>`,
  };
}

function careFacts({ words }: Page, plant: Product & { kind: 'plants' }): Html {
  const fact = (name: IconName, label: string, value: string) =>
    html`<li>${icon(name)}<span>${label}</span><strong>${value}</strong></li>`;
  return html`<ul class="care">
${fact('sun', words.product.light, words.product.lights[plant.light])}
${fact('drop', words.product.water, words.product.waters[plant.water])}
${fact('paw', words.product.pets, plant.petSafe ? words.product.petSafe : words.product.notPetSafe)}
</ul>`;
}

function figures(page: Page, item: Product): Html {
  const { product, locale, materials } = page.words;
  const measure = (amount: number, unit: 'centimeter' | 'liter') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit }).format(amount);
  const rows: [string, string | Html][] =
    item.kind === 'plants'
      ? [
          [product.botanicalName, html`<i lang="la">${item.botanicalName}</i>`],
          [product.height, measure(item.heightCm, 'centimeter')],
          [product.nurseryPot, measure(item.potCm, 'centimeter')],
        ]
      : [[product.material, materials[item.material]]];
  if (item.kind !== 'plants') {
    if (item.diameterCm) rows.push([product.diameter, measure(item.diameterCm, 'centimeter')]);
    if (item.heightCm) rows.push([product.height, measure(item.heightCm, 'centimeter')]);
    if (item.volumeLitres) rows.push([product.volume, measure(item.volumeLitres, 'liter')]);
  }
  return html`<h2 class="small-head">${product.factsTitle}</h2>
<dl class="figures">${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}
