import { html } from 'hono/html';
import { stepCallback, type Callback, type Slot } from '../../../protocol/index.ts';
import type { LinkWords } from '../linkWords.ts';
import { lastDigits, sayTime } from '../sayTime.ts';
import type { Html } from './linkLayout.ts';

/** What the page of a call shows. */
export interface CallPage {
  readonly site: string;
  readonly locale: string;
  readonly words: LinkWords;
  readonly timeZone: string;
  readonly callback: Callback;
  /** Times that are free. */
  readonly slots: readonly Slot[];
  /** Path of the page itself. */
  readonly path: string;
  /** What has just happened, or why it has not. */
  readonly news?: string;
  /** Whether to ask if a reminder is wanted; or it is. */
  readonly reminder?: 'ask' | 'wanted';
}

/** Times offered at once. */
const MOST = 300;

/** The page of a call: when, and the forms that move and cancel it. Works without any script. */
export function callPage(page: CallPage): Html {
  const { words, callback, news } = page;
  const { state } = callback;
  const can = (step: 'cancelled' | 'rescheduled') => stepCallback(state, step) !== undefined;
  return html`${news ? html`<p class="news" role="status">${news}</p>` : ''}
<section>${standing(page)}</section>
${can('rescheduled') ? moving(page) : ''}
${page.reminder && callback.slot && can('cancelled') ? reminding(page) : ''}
${
  can('cancelled')
    ? html`<section><h2>${words('cancelTitle')}</h2>
<form method="post" action="${page.path}/cancel"><button>${words('cancelButton')}</button></form></section>`
    : ''
}`;
}

function standing({ words, callback, site, locale, timeZone, path }: CallPage): Html {
  const { state, slot, retryAt } = callback;
  const time = (moment: string) => sayTime(moment, locale, timeZone);
  switch (state) {
    case 'ringing_agent':
    case 'ringing_visitor':
    case 'connected':
      return html`<p class="when">${words('underWay')}</p>`;
    case 'completed':
      return html`<p class="when">${words('completed')}</p>`;
    case 'cancelled':
      return html`<p class="when">${words('cancelled')}</p>`;
    case 'missed_by_visitor':
      return html`<p class="when">${words('missed')}</p>${retryAt ? html`<p>${words('again', { time: time(retryAt) })}</p>` : ''}`;
    case 'expired':
    case 'failed':
      return html`<p class="when">${words('expired')}</p>`;
  }
  const number = html`<p class="quiet">${words('number', { digits: lastDigits(callback.phone) })}</p>`;
  if (!slot) return html`<p class="when">${words('soon', { site })}</p>${number}`;
  return html`<p>${words('planned', { site })}</p>
<p class="when"><time datetime="${slot.start}">${time(slot.start)}</time></p>${number}
<p class="act"><a class="button" href="${path}/call.ics" download="call.ics">${words('addCalendar')}</a></p>`;
}

function moving({ words, slots, path, locale, timeZone }: CallPage): Html {
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  const short = { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;
  const time = new Intl.DateTimeFormat(locale, { ...short, timeZone });
  const days = Map.groupBy(slots.slice(0, MOST), ({ start }) => day.format(new Date(start)));
  const options = [...days].map(
    ([name, all]) =>
      html`<optgroup label="${name}">${all.map(({ start }) => html`<option value="${start}">${time.format(new Date(start))}</option>`)}</optgroup>`,
  );
  const form = html`<form method="post" action="${path}/move">
<label for="slot">${words('moveLabel')}</label>
<select id="slot" name="slotStart" required>${options}</select>
<button class="main">${words('moveButton')}</button>
</form>
<p class="quiet">${words('zone', { zone: timeZone.replaceAll('_', ' ') })}</p>`;
  return html`<section><h2>${words('moveTitle')}</h2>${slots.length > 0 ? form : html`<p>${words('noTimes')}</p>`}</section>`;
}

function reminding({ words, path, reminder }: CallPage): Html {
  if (reminder === 'wanted')
    return html`<section><h2>${words('remindTitle')}</h2><p>${words('reminded')}</p></section>`;
  return html`<section><h2>${words('remindTitle')}</h2><p>${words('remind')}</p>
<form method="post" action="${path}/remind"><button>${words('remindButton')}</button></form></section>`;
}
