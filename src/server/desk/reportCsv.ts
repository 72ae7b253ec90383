import type { FaqReport } from '../../protocol/index.ts';

const HEAD = [
  'kind',
  'language',
  'words',
  'article',
  'count',
  'found nothing',
  'found but not opened',
  'followed by chat or callback',
  'helpful',
  'not helpful',
];

/**
 * A report as a table (RFC 4180, CRLF): a line for each language, search and article. For `visits` the count is of
 * conversations, and what was followed by a chat or callback is what was not solved without a person.
 */
export function reportCsv({ languages }: FaqReport): string {
  const lines: (readonly (string | number)[])[] = [HEAD];
  for (const { lang, visits, solved, searchRows, articleRows } of languages) {
    lines.push(['visits', lang, '', '', visits, '', '', visits - solved, '', '']);
    for (const { query, count, nothing, unopened, contacted } of searchRows) {
      lines.push(['search', lang, query, '', count, nothing, unopened, contacted, '', '']);
    }
    for (const { title, articleId, opens, contacted, helpful, unhelpful } of articleRows) {
      lines.push(['article', lang, title, articleId, opens, '', '', contacted, helpful, unhelpful]);
    }
  }
  return `${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that no spreadsheet takes for a formula: an apostrophe goes before what could begin one. */
export function csvCell(value: string | number): string {
  const text =
    typeof value === 'string' && /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]|^[\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
