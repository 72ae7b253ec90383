import { html } from 'hono/html';
import type { Event } from '../../../protocol/index.ts';
import type { LinkWords } from '../linkWords.ts';
import type { Html } from './linkLayout.ts';

/** What the page of a conversation shows. */
export interface TalkPage {
  readonly words: LinkWords;
  readonly locale: string;
  readonly timeZone: string;
  /** As the visitor may see them. */
  readonly events: readonly Event[];
  /** The page of the site where it goes on. */
  readonly goOn?: string;
}

/** The page of a conversation, to be read. */
export function talkPage({ words, locale, timeZone, events, goOn }: TalkPage): Html {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const items = events.flatMap((event) => {
    if (event.type !== 'message.sent') return [];
    const { author, at, data } = event;
    const own = author.kind === 'visitor';
    const files = (data.attachments ?? []).map(({ name }) => html`<div>${words('file', { name })}</div>`);
    return html`<li class="message${own ? ' own' : ''}"><b>${own ? words('you') : (author.name ?? '')} · <time datetime="${at}">${time.format(new Date(at))}</time></b><div dir="auto">${data.text}</div>${files}</li>`;
  });
  return html`${items.length > 0 ? html`<ol class="talk">${items}</ol>` : html`<p>${words('nothing')}</p>`}
${goOn ? html`<p><a class="button" href="${goOn}" rel="noreferrer">${words('goOn')}</a></p>` : ''}`;
}
