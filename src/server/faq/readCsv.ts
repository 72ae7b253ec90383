import { parse, type CsvError } from 'csv-parse/sync';
import type { RawArticle, RawReading, SourceFault } from './reading.ts';

const NAMES: Readonly<Record<string, string>> = { language: 'locale', lang: 'locale', slug: 'id', title: 'question' };
const LISTS = new Set(['tags', 'alternatives', 'pages']);

type Row = { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } };

/**
 * Reads CSV (RFC 4180; `;` and tabs are recognised too) with a first line of column names: `language`, `slug`, `question`,
 * `answer`, `category`, `tags`, `alternatives`, `pages`, `pinned`. Tags, alternatives and pages hold several values
 * separated by `|`.
 */
export function readCsv(text: string, file: string): RawReading {
  const faults: SourceFault[] = [];
  let columns: readonly string[] = [];
  let rows: Row[];
  try {
    rows = parse(text.replace(/^\uFEFF/, ''), {
      columns: (header: string[]) => (columns = header.map(columnName)),
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error: CsvError | undefined) => {
        if (error) faults.push({ file, ...lineOf(error), message: sentence(error) });
      },
    }) as unknown as Row[];
  } catch (error) {
    return { articles: [], faults: [{ file, ...lineOf(error), message: sentence(error as Error) }], broken: true };
  }
  const missing = ['question', 'answer', 'id'].filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    const names = missing.map((name) => (name === 'id' ? 'slug' : name)).join(', ');
    const message = `the first line must name the columns; missing here: ${names}.`;
    return { articles: [], faults: [{ file, line: 1, message }], broken: true };
  }
  return { articles: toArticles(rows), faults };
}

/** A record of several lines is named by its first one. */
function toArticles(rows: readonly Row[]): RawArticle[] {
  return rows.map(({ record, info }) => {
    const breaks = Object.values(record).reduce((sum, value) => sum + value.split('\n').length - 1, 0);
    const values = Object.fromEntries(Object.entries(record).map(([name, value]) => [name, readValue(name, value)]));
    return { values, line: info.lines - breaks };
  });
}

function readValue(name: string, value: string): unknown {
  if (name === 'pinned' && /^(true|yes|1|x|false|no|0)?$/i.test(value.trim())) return /^[ty1x]/i.test(value.trim());
  if (!LISTS.has(name)) return name === 'locale' && value.trim() === '' ? undefined : value.replace(/\r\n?/g, '\n');
  return value
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function columnName(header: string): string {
  const name = header.trim().toLowerCase();
  return NAMES[name] ?? name;
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function lineOf(error: unknown): { line?: number } {
  const { lines } = error as { lines?: unknown };
  return typeof lines === 'number' ? { line: lines } : {};
}

function sentence({ message }: Error): string {
  return `not CSV: ${message.replace(/\.$/, '')}.`;
}
