import { html } from 'hono/html';
import { directionOf } from '../../../locales/directionOf.ts';
import type { Mail } from '../../desk/index.ts';
import { oneLine } from '../oneLine.ts';

/** What a letter is made of; all of it words of ours, with names and times filled in. */
export interface Letter {
  readonly to: string;
  readonly locale: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly lead?: string; readonly label: string; readonly url: string };
  /** Why it was sent. */
  readonly why: string;
  readonly calendar?: { readonly content: string; readonly cancelled: boolean };
}

/** Makes the mail: plain text, the same as HTML, and the calendar file where there is one. */
export function composeMail({ to, locale, subject, paragraphs, link, why, calendar }: Letter): Mail {
  const lines = paragraphs.map(oneLine);
  const text = [
    ...lines,
    ...(link ? [[link.lead, link.url].filter((line) => line !== undefined).join('\n')] : []),
    `-- \n${oneLine(why)}`,
  ].join('\n\n');
  const button = link
    ? html`${link.lead ? html`<p>${oneLine(link.lead)}</p>` : ''}<p><a href="${link.url}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#1c1c1a;color:#ffffff;text-decoration:none;font-weight:600">${link.label}</a></p>`
    : '';
  const page = html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${oneLine(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.55 system-ui,-apple-system,'Segoe UI',sans-serif"><div style="max-width:560px;margin:0 auto">
${lines.map((line) => html`<p>${line}</p>\n`)}${button}
<p style="margin-top:32px;font-size:13px;opacity:.7">${oneLine(why)}</p>
</div></body></html>
`;
  return {
    to,
    subject: oneLine(subject),
    text: `${text}\n`,
    html: String(page),
    ...(calendar ? { attachments: [calendarFile(calendar)] } : {}),
  };
}

function calendarFile({ content, cancelled }: NonNullable<Letter['calendar']>) {
  const type = `text/calendar; charset=utf-8; method=${cancelled ? 'CANCEL' : 'PUBLISH'}`;
  return { name: 'call.ics', type, content };
}
