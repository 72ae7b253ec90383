import { html } from 'hono/html';
import { type DeliveryId, deliveryPrices, fees } from '../facts.ts';
import { icon } from '../icon.ts';
import type { Html, Page, PageContent } from '../Page.ts';

/** How an order travels: prices and times, the week at the packing bench, winter. */
export function delivery(page: Page): PageContent {
  const { delivery: words } = page.words;
  const ways = Object.keys(deliveryPrices) as DeliveryId[];
  return {
    title: words.title,
    description: words.lede,
    section: 'delivery',
    main: html`<div class="wrap page-head with-art"><div><h1>${words.title}</h1><p class="lede">${words.lede}</p></div>
<img src="/art/parcel.svg" alt="" width="480" height="320"></div>
<section class="wrap section-tight"><h2>${words.tableTitle}</h2>
<table class="rates"><thead><tr><th scope="col">${words.columns.method}</th><th scope="col">${words.columns.time}</th><th scope="col">${words.columns.price}</th></tr></thead>
<tbody>${ways.map((way) => {
      const { name, note, time } = words.methods[way];
      const price = deliveryPrices[way];
      return html`<tr><th scope="row">${name}<small>${note}</small></th><td>${time}</td><td class="price">${price.eur === 0 ? words.free : page.money(price)}</td></tr>`;
    })}</tbody></table>
<p class="callout">${words.freeFrom(page.money(fees.freeInPoland), page.money(fees.freeInUnion))}</p></section>
${week(page)}
<section class="wrap section passages">${[...words.sections, words.winter(page.money(fees.heatPack))].map(
      ({ title, text }) => html`<div><h2>${title}</h2><p>${text}</p></div>`,
    )}</section>
<p class="wrap section-tight"><a class="more" href="${page.link('/faq#topic-delivery')}">${words.questions} ${icon('arrow')}</a></p>`,
  };
}

function week(page: Page): Html {
  const { delivery: words } = page.words;
  const leaves = (day: number) => (day < 4 ? 'all' : day === 4 ? 'goods' : 'rest');
  const labels = { all: words.plantsLeave, goods: words.goodsLeave, rest: words.rest };
  return html`<section class="band"><div class="wrap"><h2>${words.weekTitle}</h2><p class="lede">${words.weekText}</p>
<ol class="week">${words.days.map(
    (day, index) =>
      html`<li data-leaves="${leaves(index)}"><strong>${day}</strong><span>${labels[leaves(index)]}</span></li>`,
  )}</ol></div></section>`;
}
