import { html } from 'hono/html';
import { shopContact } from '../facts.ts';
import { type FaqArticle, faqOf } from '../faqOf.ts';
import { lightMarkdown } from '../lightMarkdown.ts';
import type { Html, Page, PageContent } from '../Page.ts';
import { faqData } from '../schemaOrg.ts';

/** All questions, by category. Works without a script: each answer is a native disclosure. */
export function faq(page: Page): PageContent {
  const { faq: words } = page.words;
  const { articles } = faqOf(page.lang);
  const topics = Map.groupBy(articles, ({ category }) => category);
  return {
    title: words.title,
    description: words.lede,
    section: 'faq',
    jsonLd: [faqData(page, articles)],
    main: html`<div class="wrap page-head"><h1>${words.title}</h1><p class="lede">${words.lede}</p></div>
<div class="wrap faq">
<nav class="topics" aria-label="${words.topics}"><ul>${[...topics].map(
      ([category, entries]) => html`<li><a href="#${topicId(entries)}">${category}</a></li>`,
    )}</ul></nav>
<div>${[...topics].map(([category, entries]) => topic(category, entries))}
<section class="callout"><h2>${words.stillAsking}</h2><p>${words.stillAskingText}</p>
<p><a href="${shopContact.phoneLink}">${shopContact.phone}</a> · <a href="mailto:${shopContact.email}">${shopContact.email}</a></p></section>
</div></div>`,
  };
}

function topic(category: string, entries: readonly FaqArticle[]): Html {
  return html`<section class="topic" id="${topicId(entries)}"><h2>${category}</h2>
${entries.map(
  ({ id, question, answer }) =>
    // The id stands inside the disclosure: a browser that is sent to it opens what it lies in.
    html`<details class="question"><summary>${question}</summary><div id="${id}" class="answer">${lightMarkdown(answer)}</div></details>`,
)}</section>`;
}

function topicId([first]: readonly FaqArticle[]): string {
  return `topic-${first?.id.split('-')[0] ?? 'none'}`;
}
