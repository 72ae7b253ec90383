import { html } from 'hono/html';
import { openingHours, shopContact } from '../facts.ts';
import { icon } from '../icon.ts';
import type { Html, Page, PageContent } from '../Page.ts';

/** Where the shop is, when it is open, and how to reach the people in it. */
export function contact(page: Page): PageContent {
  const { contact: words } = page.words;
  return {
    title: words.title,
    description: words.lede,
    section: 'contact',
    main: html`<div class="wrap page-head"><h1>${words.title}</h1><p class="lede">${words.lede}</p></div>
<div class="wrap contact-grid">
<section class="contact-place"><img class="map" src="/art/map.svg" alt="${words.mapAlt}" width="880" height="620">
<h2>${words.waysTitle}</h2>
<ul class="ways">${words.ways.map(({ title, text }) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}</ul></section>
<div class="contact-cards">
<section><h2>${icon('clock')}${words.hoursTitle}</h2>${hours(page)}</section>
<section><h2>${icon('pin')}${words.addressTitle}</h2><address>Fernway<br>${shopContact.street}<br>${shopContact.postalCode} ${shopContact.city}</address><p>${words.addressNote}</p></section>
<section><h2>${icon('phone')}${words.callTitle}</h2><p><a class="big-link" href="${shopContact.phoneLink}">${shopContact.phone}</a></p><p>${words.callNote}</p></section>
<section><h2>${icon('mail')}${words.writeTitle}</h2><p><a class="big-link" href="mailto:${shopContact.email}">${shopContact.email}</a></p><p>${words.writeNote}</p></section>
</div>
</div>`,
  };
}

function hours(page: Page): Html {
  const { contact: words } = page.words;
  return html`<table class="hours"><tbody>${openingHours.map(
    ({ key, opens, closes }) =>
      html`<tr><th scope="row">${words.hours[key]}</th><td><time datetime="${opens}">${opens.replace(/^0/, '')}</time>–<time datetime="${closes}">${closes}</time></td></tr>`,
  )}<tr><th scope="row">${words.hours.sunday}</th><td>${words.hours.closed}</td></tr></tbody></table>
<p>${words.holidays}</p>`;
}
