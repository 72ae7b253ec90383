import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { RawReading } from './reading.ts';

/** What the place of a file says about its article where its front matter says nothing. */
export interface MarkdownDefaults {
  readonly slug?: string;
  readonly locale?: string;
}

const FRONT = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/;

/**
 * Reads one Markdown file: YAML front matter with `language`, `slug`, `question`, `category`, `tags`, `alternatives` and
 * `pages`, all optional, then the answer. Without `question` the first heading is the question.
 */
export function readMarkdown(text: string, file: string, defaults: MarkdownDefaults = {}): RawReading {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = FRONT.exec(source);
  if (!match && /^---[ \t]*\n/.test(source)) return broken(file, 1, 'front matter begins with --- and never ends');
  const front = match ? readFront(match[1] ?? '') : { values: {} };
  if ('problem' in front) return broken(file, front.line + 1, `front matter: ${front.problem}`);
  const { values } = front;
  const body = source.slice(match?.[0].length ?? 0);
  const headed = splitHeading(body);
  const own = values.question ?? values.title;
  const answer = own === undefined || headed.question === plain(own) ? headed.rest : body;
  const article = {
    locale: plain(values.language ?? values.locale ?? values.lang) ?? defaults.locale,
    id: plain(values.slug ?? values.id) ?? defaults.slug,
    question: plain(own) ?? headed.question,
    answer: answer.trim(),
    category: plain(values.category),
    tags: list(values.tags, ','),
    alternatives: list(values.alternatives, '|'),
    pages: list(values.pages, ','),
    pinned: values.pinned,
  };
  return { articles: [{ values: article, line: 1 }], faults: [] };
}

function broken(file: string, line: number, message: string): RawReading {
  return { articles: [], faults: [{ file, line, message: `${message}.` }], broken: true };
}

type Front = { readonly values: Record<string, unknown> } | { readonly problem: string; readonly line: number };

function readFront(yaml: string): Front {
  const lines = new LineCounter();
  const document: Document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return { problem: error.message, line: lines.linePos(error.pos[0]).line };
  if (document.contents === null) return { values: {} };
  if (!isMap(document.contents)) return { problem: 'it must be "key: value" lines', line: 1 };
  const pairs = document.contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  try {
    const values = document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>;
    return { values: Object.fromEntries(pairs.map((key) => [key.toLowerCase(), values[key]])) };
  } catch (thrown) {
    return { problem: (thrown as Error).message, line: 1 };
  }
}

/** The first heading outside of code, and the text without it. */
function splitHeading(body: string): { readonly question?: string; readonly rest: string } {
  const lines = body.split('\n');
  let fence: string | undefined;
  for (const [at, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    if (fence !== undefined) continue;
    const underlined = /^ {0,3}(=+|-{2,})[ \t]*$/.test(lines[at + 1] ?? '') && /^[^\s#>*-]/.test(line);
    const question = underlined ? line.trim() : HEADING.exec(line)?.[1];
    if (!question) continue;
    const rest = [...lines.slice(0, at), ...lines.slice(at + (underlined ? 2 : 1))].join('\n');
    return { question: withoutMarks(question), rest };
  }
  return { rest: body };
}

/** A heading as plain text: a question is never Markdown. */
function withoutMarks(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replace(/\\([\\`*_[\]()#>-])/g, '$1');
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function list(value: unknown, separator: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item) ?? item).filter((item) => item !== '');
  const text = plain(value);
  if (text === undefined) return value ?? undefined;
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
