/** A call as a calendar has it. */
export interface CalendarCall {
  /** The callback's id: the same entry for ever. */
  readonly id: string;
  /** Beginning and end, ISO 8601 in UTC. */
  readonly start: string;
  readonly end: string;
  /** Rises with every move. */
  readonly sequence: number;
  readonly title: string;
  readonly text: string;
  readonly url?: string;
  readonly organizer: { readonly name: string; readonly email: string };
  readonly cancelled: boolean;
  /** When the file is made, milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Octets of a line, its end not counted (RFC 5545 §3.1). */
const LINE = 75;
/** Minutes before the call at which a calendar rings. */
const ALARM = 10;

/**
 * Writes a calendar file (RFC 5545, UTF-8, CRLF). `METHOD` is `PUBLISH`, for a cancelled call `CANCEL` (RFC 5546): a
 * calendar that has the entry replaces it, by its `UID` and `SEQUENCE`.
 */
export function writeCalendar(call: CalendarCall): string {
  const { id, start, end, sequence, title, text, url, organizer, cancelled, now } = call;
  const alarm = [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:-PT${ALARM}M`,
    'END:VALARM',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Deskbell//Callback//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${id}@deskbell`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp(new Date(now).toISOString())}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(url ? `${text}\n${url}` : text)}`,
    ...(url ? [`URL:${url.replace(/\p{Cc}/gu, '')}`] : []),
    `ORGANIZER;CN="${organizer.name.replace(/["\p{Cc}]/gu, ' ')}":mailto:${organizer.email.replace(/[\s\p{Cc}]/gu, '')}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(cancelled ? [] : alarm),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function stamp(moment: string): string {
  return `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Breaks a line before it is longer than allowed, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const sign of line) {
    const octets = new TextEncoder().encode(sign).length;
    if (length + octets > LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += sign;
    length += octets;
  }
  return folded;
}
