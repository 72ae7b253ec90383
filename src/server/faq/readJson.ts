import { parse, printParseErrorCode, visit, type ParseError } from 'jsonc-parser';
import type { RawArticle, RawReading, SourceFault } from './reading.ts';

const SHAPE = 'must be like { "locale": "en", "articles": [ … ] }, or a list of such';

/**
 * Reads a JSON file of the shape `{ "locale": "en", "articles": [ … ] }`, or a list of such objects. Comments and trailing
 * commas are allowed.
 */
export function readJson(text: string, file: string): RawReading {
  const source = text.replace(/^\uFEFF/, '');
  const parsed = parseJson(source);
  if ('problem' in parsed) return broken(file, parsed.line, `not JSON: ${parsed.problem}.`);
  const parts = Array.isArray(parsed.value) ? (parsed.value as unknown[]) : [parsed.value];
  const lines = articleLines(source);
  const articles: RawArticle[] = [];
  const faults: SourceFault[] = [];
  for (const part of parts) {
    if (!isObject(part) || !Array.isArray(part.articles)) return broken(file, 1, `the file ${SHAPE}.`);
    const locale = part.locale ?? part.language;
    for (const values of part.articles as unknown[]) {
      const line = lines[articles.length + faults.length] ?? 1;
      if (isObject(values)) articles.push({ values: named(values, locale), line });
      else faults.push({ file, line, message: `an article is ${String(values)}; it must be an object.` });
    }
  }
  return { articles, faults };
}

function broken(file: string, line: number, message: string): RawReading {
  return { articles: [], faults: [{ file, line, message }], broken: true };
}

type Parsed = { readonly value: unknown } | { readonly problem: string; readonly line: number };

function parseJson(source: string): Parsed {
  try {
    return { value: JSON.parse(source) };
  } catch {
    const errors: ParseError[] = [];
    const value: unknown = parse(source, errors, { allowTrailingComma: true });
    const [error] = errors;
    if (!error) return { value };
    const problem = printParseErrorCode(error.error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
    return { problem: problem.toLowerCase(), line: source.slice(0, error.offset).split('\n').length };
  }
}

/** The line of each item of each `articles` list, in order. */
function articleLines(source: string): number[] {
  const lines: number[] = [];
  const listDepths: number[] = [];
  let depth = 0;
  let property = '';
  const item = (line: number) => {
    if (listDepths.at(-1) === depth) lines.push(line + 1);
  };
  visit(source, {
    onObjectProperty: (name) => {
      property = name;
    },
    onObjectBegin: (_offset, _length, line) => {
      item(line);
      depth++;
      property = '';
    },
    onObjectEnd: () => {
      depth--;
      property = '';
    },
    onArrayBegin: (_offset, _length, line) => {
      item(line);
      depth++;
      if (property === 'articles') listDepths.push(depth);
      property = '';
    },
    onArrayEnd: () => {
      if (listDepths.at(-1) === depth) listDepths.pop();
      depth--;
    },
    onLiteralValue: (_value, _offset, _length, line) => {
      item(line);
    },
  });
  return lines;
}

function named(values: Readonly<Record<string, unknown>>, locale: unknown): RawArticle['values'] {
  const { slug, language, ...rest } = values;
  return { ...rest, id: values.id ?? slug, locale: values.locale ?? language ?? locale };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
