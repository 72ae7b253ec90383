import { html } from 'hono/html';
import { fees } from '../facts.ts';
import { icon } from '../icon.ts';
import type { Page, PageContent } from '../Page.ts';

/** How to return something, the plant guarantee, and what cannot come back. */
export function returns(page: Page): PageContent {
  const { returns: words } = page.words;
  const facts = [words.facts.deadline, words.facts.label(page.money(fees.returnLabel)), words.facts.refund];
  return {
    title: words.title,
    description: words.lede,
    section: 'returns',
    main: html`<div class="wrap page-head with-art"><div><h1>${words.title}</h1><p class="lede">${words.lede}</p></div>
<img src="/art/return.svg" alt="" width="480" height="320"></div>
<section class="wrap section-tight"><h2 class="unseen">${words.factsTitle}</h2>
<dl class="big-facts">${facts.map(({ title, text }) => html`<div><dt>${title}</dt><dd>${text}</dd></div>`)}</dl></section>
<section class="wrap section"><div class="section-head"><h2>${words.stepsTitle}</h2></div>
<ol class="steps">${words.steps.map(({ title, text }) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}</ol></section>
<section class="band"><div class="wrap two-columns">
<div><h2>${words.guaranteeTitle}</h2>${words.guarantee.map((text) => html`<p>${text}</p>`)}</div>
<div><h3>${words.exceptionsTitle}</h3><ul>${words.exceptions.map((text) => html`<li>${text}</li>`)}</ul></div>
</div></section>
<p class="wrap section-tight"><a class="more" href="${page.link('/faq#topic-returns')}">${words.questions} ${icon('arrow')}</a></p>`,
  };
}
