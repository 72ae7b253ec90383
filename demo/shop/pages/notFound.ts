import { html } from 'hono/html';
import type { Page, PageContent } from '../Page.ts';

/** What is shown for an address that leads nowhere. */
export function notFound(page: Page): PageContent {
  const { notFound: words } = page.words;
  return {
    title: words.title,
    description: words.text,
    status: 404,
    main: html`<div class="wrap not-found"><img src="/art/empty-pot.svg" alt="" width="320" height="260">
<h1>${words.title}</h1><p class="lede">${words.text}</p>
<p class="actions"><a class="button" href="${page.link('/plants')}">${words.shop}</a>
<a class="button quiet" href="${page.link('/')}">${words.home}</a></p></div>`,
  };
}
