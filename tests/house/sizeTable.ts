import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '../../dist');

interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** One line of the table: what it is, its size and what it may be at most, in bytes after gzip -9. */
export interface SizeRow {
  readonly what: string;
  readonly bytes: number;
  /** Absent where a row is only told. */
  readonly budget?: number;
}

/** Bytes of 1 kB as budgets count it. */
const KB = 1000;

/** Measures the built files. Needs a build. */
export function measureSizes(): SizeRow[] {
  const manifest = JSON.parse(readFileSync(join(dist, 'web/.vite/manifest.json'), 'utf8')) as Record<
    string,
    ManifestChunk
  >;

  /** A chunk with everything it imports statically, by file. */
  const filesOf = (source: string, seen = new Set<string>()): Set<string> => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`The build has no ${source}.`);
    if (seen.has(chunk.file)) return seen;
    seen.add(chunk.file);
    for (const other of chunk.imports ?? []) filesOf(other, seen);
    return seen;
  };
  const source = (pattern: RegExp) => {
    const found = Object.keys(manifest).find((name) => pattern.test(name));
    if (!found) throw new Error(`The build has no chunk like ${pattern}.`);
    return found;
  };
  const gzip = (file: string) => gzipSync(readFileSync(join(dist, 'web', file)), { level: 9 }).length;
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + gzip(file), 0);
  const without = (files: Set<string>, known: Set<string>) => [...files].filter((file) => !known.has(file));

  const tag = filesOf('tag.ts');
  const pageView = filesOf('launcher.ts', new Set(tag));
  const panel = filesOf(source(/^_shell-/), new Set(pageView));
  // Comes beside the panel, before any view but the first.
  const client = filesOf(source(/^_visitor-/), new Set(panel));
  // Comes beside the client.
  const library = filesOf(source(/^_words-[\w-]+\.js$/));
  const row = (what: string, patterns: readonly RegExp[], budget?: number): SizeRow => {
    const files = new Set<string>();
    for (const pattern of patterns) filesOf(source(pattern), files);
    return { what, bytes: sum(without(files, new Set([...client, ...library]))), ...(budget ? { budget } : {}) };
  };
  const largest = (pattern: RegExp, known: Iterable<string> = []) =>
    Object.keys(manifest)
      .filter((name) => pattern.test(name))
      .reduce((most, name) => Math.max(most, sum(without(filesOf(name), new Set([...client, ...known])))), 0);
  const engine = filesOf(source(/search\/inPage\.ts$/));
  const plan = Object.values(manifest).find(({ file }) => /\/PL-[\w-]+\.js$/.test(file));

  return [
    { what: 'tag', bytes: sum(tag), budget: KB },
    { what: 'page view: tag and launcher', bytes: sum(pageView), budget: 8 * KB },
    { what: 'until the panel is ready, all in all, in English', bytes: sum(panel), budget: 36 * KB },
    { what: "the visitor's client, beside the panel", bytes: sum(without(client, panel)) },
    { what: "the library of the panel's words, beside the client", bytes: sum(without(library, panel)) },
    row('chat view', [/views\/chat\/ChatView\.tsx$/], 7 * KB),
    row('chat view with its messages', [/views\/chat\/ChatView\.tsx$/, /views\/chat\/MessageLog\.tsx$/]),
    row('callback view', [/views\/callback\/CallbackView\.tsx$/], 7 * KB),
    row('callback view with its form', [/views\/callback\/CallbackView\.tsx$/, /views\/callback\/formPart\.ts$/]),
    row('FAQ view', [/views\/faq\/index\.ts$/], 7 * KB),
    row('search engine', [/search\/inPage\.ts$/], 6 * KB),
    { what: 'search, largest language', bytes: largest(/search\/languages\/[\w-]+\.ts$/, engine), budget: 3 * KB },
    {
      what: 'words, largest part of a language',
      bytes: largest(/locales\/[\w-]+\/\w+\.ts$|virtual:words\//),
      budget: 3 * KB,
    },
    {
      what: "phone numbers with one country's plan",
      bytes: sum([...without(filesOf(source(/callback\/phonePlan\.ts$/)), client), ...(plan ? [plan.file] : [])]),
      budget: 18 * KB,
    },
    { what: 'service worker', bytes: gzip('deskbell-worker.js'), budget: 12 * KB },
  ];
}

/** Requests a page makes before the visitor touches the bell. */
export function requestsBeforeTouch(): number {
  const manifest = JSON.parse(readFileSync(join(dist, 'web/.vite/manifest.json'), 'utf8')) as Record<
    string,
    ManifestChunk
  >;
  return new Set([manifest['tag.ts']?.file, manifest['launcher.ts']?.file, ...(manifest['launcher.ts']?.imports ?? [])])
    .size;
}

/** The table as Markdown, in kB of 1000 bytes after gzip -9. */
export function sizeTable(rows: readonly SizeRow[]): string {
  const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`;
  return [
    '| what | gzip | budget |',
    '|---|---:|---:|',
    ...rows.map(({ what, bytes, budget }) => `| ${what} | ${kilobytes(bytes)} | ${budget ? kilobytes(budget) : ''} |`),
  ].join('\n');
}
