import { html } from 'hono/html';
import type { Html, Page } from '../Page.ts';
import type { Product } from '../products.ts';

/** A product in a grid: its picture, name and price; the whole card leads to its page. */
export function productCard(page: Page, product: Product, loading: 'lazy' | 'eager' = 'lazy'): Html {
  const { words } = page;
  const { name, tagline } = words.products[product.slug];
  const isEasy = product.kind === 'plants' && product.easy;
  const isPetSafe = product.kind === 'plants' && product.petSafe;
  return html`<li class="card" data-tone="${toneOf(product)}">
<div class="card-art"><img src="/art/${product.slug}.svg" alt="" width="400" height="480" loading="${loading}">
${isPetSafe ? html`<span class="badge">${words.product.petFriendly}</span>` : isEasy ? html`<span class="badge">${words.product.easy}</span>` : ''}</div>
<div class="card-text"><h3><a href="${page.link(`/products/${product.slug}`)}">${name}</a></h3>
<p class="price">${page.money(product.price)}</p>
<p class="tagline">${tagline}</p></div>
</li>`;
}

/** Which of the four backdrops a product stands in front of. Neighbours in the catalogue differ. */
export function toneOf(product: Product): string {
  const tones: Record<Product['slug'], string> = {
    monstera: 'blush',
    'boston-fern': 'sand',
    'snake-plant': 'sage',
    pilea: 'butter',
    'rubber-plant': 'sand',
    calathea: 'blush',
    'golden-pothos': 'butter',
    'string-of-pearls': 'sage',
    'peace-lily': 'blush',
    'terracotta-pot': 'sage',
    'stoneware-pot': 'butter',
    'hanging-planter': 'sand',
    'watering-can': 'sage',
    'pruning-snips': 'butter',
    'plant-mister': 'sand',
    'potting-mix': 'blush',
  };
  return tones[product.slug];
}
