import type { Event } from '../../protocol/index.ts';
import { transcriptLines, type TranscriptLine } from './transcriptLines.ts';
import { transcriptWords } from './transcriptWords.ts';

/** What a transcript is made of. */
export interface TranscriptParts {
  /** Events as their visitor may see them, oldest first. */
  readonly events: readonly Event[];
  /** Name of the site. */
  readonly site: string;
  /** Language of the reader. */
  readonly locale: string;
  /** IANA time zone of the reader. */
  readonly timeZone: string;
}

/** A conversation in words, ready to be written in whatever form. */
export interface Transcript {
  readonly language: string;
  readonly title: string;
  /** When it began, and in which zone times are. */
  readonly subtitle: readonly string[];
  readonly lines: readonly (TranscriptLine & { readonly time: string })[];
  readonly empty: string;
}

/** Puts a conversation into words. */
export function createTranscript({ events, site, locale, timeZone }: TranscriptParts): Transcript {
  const { language, words } = transcriptWords(locale);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const time = (at: string) => format.format(new Date(at));
  const begun = events[0] ? [words('begun', { time: time(events[0].at) })] : [];
  return {
    language,
    title: words('title', { site }),
    subtitle: [...begun, words('zone', { zone: timeZone })],
    lines: transcriptLines(events, { words, site, time }).map((line) => ({ ...line, time: time(line.at) })),
    empty: words('empty'),
  };
}

/** As plain text, lines ended by LF. Text that turns its direction cannot turn what stands around it. */
export function transcriptText({ title, subtitle, lines, empty }: Transcript): string {
  const blocks = lines.map(({ kind, time, who, parts }) => {
    const said = parts.map(isolate);
    return kind === 'note' ? `— ${said.join(' ')} (${time})` : [`${isolate(who ?? '')} · ${time}`, ...said].join('\n');
  });
  const head = [title, ...subtitle].join('\n');
  return `${[head, ...(blocks.length > 0 ? blocks : [empty])].join('\n\n')}\n`;
}

/** The style sheet of the document. */
const STYLES = [
  ':root{color-scheme:light dark}',
  'body{margin:0 auto;max-width:42rem;padding:1.5rem;font:1rem/1.5 system-ui,sans-serif}',
  'h1{font-size:1.25rem;margin:0}',
  '.about,.note,time{color:GrayText;font-size:.875rem}',
  '.about{margin:.25rem 0 1.5rem}',
  'ol{list-style:none;margin:0;padding:0}',
  'li{margin:0 0 1rem}',
  '.note{text-align:center}',
  'p{margin:.125rem 0;white-space:pre-wrap;overflow-wrap:anywhere}',
].join('');

/** As a document of its own: no script, nothing fetched, everything from outside escaped. */
export function transcriptHtml({ language, title, subtitle, lines, empty }: Transcript): string {
  const items = lines.map(({ kind, time, who, parts, at }) => {
    const said = parts.map((part) => `<p dir="auto">${escapeHtml(part)}</p>`).join('');
    const when = `<time datetime="${escapeHtml(at)}">${escapeHtml(time)}</time>`;
    return kind === 'note'
      ? `<li class="note">${escapeHtml(parts.join(' '))} · ${when}</li>`
      : `<li><b><bdi>${escapeHtml(who ?? '')}</bdi></b> ${when}${said}</li>`;
  });
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLES}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p class="about">${subtitle.map(escapeHtml).join('<br>')}</p>
${items.length > 0 ? `<ol>\n${items.join('\n')}\n</ol>` : `<p>${escapeHtml(empty)}</p>`}
</body>
</html>
`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
}

/** Unicode isolates (UAX #9) around text that holds direction signs or right-to-left letters. */
function isolate(text: string): string {
  return /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text) ? `\u2068${text}\u2069` : text;
}
