import { html } from 'hono/html';
import { openingHours, shopContact } from '../facts.ts';
import { icon, type IconName } from '../icon.ts';
import type { Html, Page, PageContent } from '../Page.ts';
import { products } from '../products.ts';
import { productCard } from './productCard.ts';

const promiseIcons: readonly IconName[] = ['shield', 'truck', 'box', 'phone'];
const placeArt = { 'half-shade': 'snake-plant', 'pet-safe': 'calathea', pots: 'terracotta-pot' } as const;
const journalAnswers = { watering: 'care-watering', light: 'care-light', winter: 'delivery-winter' } as const;

/** The first page: what the shop is, what sells best, what it promises, and three notes to read. */
export function home(page: Page): PageContent {
  const { words } = page;
  return {
    title: words.home.title,
    description: words.siteDescription,
    main: html`${hero(page)}${promises(page)}${bestsellers(page)}${places(page)}${story(page)}${journal(page)}`,
  };
}

function hero(page: Page): Html {
  const { home } = page.words;
  return html`<section class="hero">
<div class="wrap hero-grid">
<div class="hero-text">
<p class="eyebrow">${home.eyebrow}</p>
<h1>${home.headline}</h1>
<p class="lede">${home.lede}</p>
<p class="actions"><a class="button" href="${page.link('/plants')}">${home.browse}</a>
<a class="button quiet" href="${page.link('/delivery')}">${home.howWeShip}</a></p>
</div>
<div class="hero-art"><img src="/art/hero.svg" alt="${home.heroAlt}" width="880" height="820" fetchpriority="high"></div>
</div>
</section>`;
}

function promises(page: Page): Html {
  const { home } = page.words;
  return html`<section class="promises wrap" aria-label="${home.promisesTitle}">
<ul>${home.promises.map(
    ({ title, text }, index) => html`<li>${icon(promiseIcons[index] ?? 'check')}<h2>${title}</h2><p>${text}</p></li>`,
  )}</ul>
</section>`;
}

function bestsellers(page: Page): Html {
  const { home } = page.words;
  return html`<section class="section wrap">
<div class="section-head"><h2>${home.bestsellers}</h2>
<a class="more" href="${page.link('/plants')}">${home.allProducts} ${icon('arrow')}</a></div>
<ul class="cards">${products.slice(0, 8).map((product) => productCard(page, product))}</ul>
</section>`;
}

function places(page: Page): Html {
  const { home } = page.words;
  return html`<section class="section wrap">
<div class="section-head"><h2>${home.placesTitle}</h2></div>
<ul class="places">${(['half-shade', 'pet-safe', 'pots'] as const).map(
    (place) => html`<li class="place" data-place="${place}">
<div class="place-text"><h3><a href="${page.link(`/plants?category=${place}`)}">${home.places[place].title}</a></h3>
<p>${home.places[place].text}</p></div>
<img src="/art/${placeArt[place]}.svg" alt="" width="400" height="480" loading="lazy">
</li>`,
  )}</ul>
</section>`;
}

function story(page: Page): Html {
  const { home, contact } = page.words;
  return html`<section class="story">
<div class="wrap story-grid">
<div class="story-art"><img src="/art/shopfront.svg" alt="${home.storyAlt}" width="880" height="640" loading="lazy"></div>
<div class="story-text"><h2>${home.storyTitle}</h2>
${home.story.map((text) => html`<p>${text}</p>`)}
<p class="story-facts">${shopContact.street}, ${shopContact.postalCode} ${shopContact.city}<br>
${openingHours.map(({ key, opens, closes }) => html`${contact.hours[key]} ${opens.replace(/^0/, '')}–${closes}<br>`)}</p>
<p><a class="more" href="${page.link('/contact')}">${home.storyLink} ${icon('arrow')}</a></p></div>
</div>
</section>`;
}

function journal(page: Page): Html {
  const { home } = page.words;
  return html`<section class="section wrap">
<div class="section-head"><div><h2>${home.journalTitle}</h2><p>${home.journalLede}</p></div></div>
<ul class="notes">${(['watering', 'light', 'winter'] as const).map(
    (note) => html`<li class="note">
<img src="/art/note-${note}.svg" alt="" width="480" height="320" loading="lazy">
<h3><a href="${page.link(`/faq#${journalAnswers[note]}`)}">${home.journal[note].title}</a></h3>
<p>${home.journal[note].text}</p>
<span class="more" aria-hidden="true">${home.readOn} ${icon('arrow')}</span>
</li>`,
  )}</ul>
</section>`;
}
