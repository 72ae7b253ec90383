import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRORS } from '../../src/protocol/errors.ts';
import { createRig } from '../server/createRig.ts';
import { type Member, readDeclarations } from './readDeclarations.ts';

const root = join(import.meta.dirname, '../..');

/** An address of the server, and the chapters of the protocol that speak of it. */
export interface RouteRow {
  readonly method: string;
  readonly path: string;
  readonly chapters: readonly string[];
}

/** Text that would end a cell of a Markdown table, or be taken for HTML. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;

/** The attribute of the tag that sets an option. */
export const attributeOf = (option: string) =>
  `data-${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What the page's interface declares, by the name of the interface. */
export function declared(): ReadonlyMap<string, readonly Member[]> {
  return readDeclarations(join(root, 'src/loader/Deskbell.ts'));
}

/** Every address of the server's protocol, with the chapters of docs/PROTOCOL.md that name it. */
export async function protocolRoutes(): Promise<RouteRow[]> {
  const protocol = readFileSync(join(root, 'docs/PROTOCOL.md'), 'utf8');
  const chapters = protocol.split(/^## /m).slice(1);
  const rig = await createRig();
  const rows = new Map<string, RouteRow>();
  for (const { method, path } of rig.server.app.routes) {
    if (!path.startsWith('/v1/') || path.includes('*') || method === 'ALL') continue;
    // The protocol writes ids as `{id}`.
    const pattern = path
      .replace(/:\w+(\{[^}]+\})?/g, '§')
      .replace(/[.?+^$()[\]\\]/g, '\\$&')
      .replaceAll('§', '[\\w{}:<>-]+');
    const named = new RegExp(`${pattern}(?![\\w/-])`);
    const found = chapters.filter((chapter) => named.test(chapter)).map((chapter) => chapter.split(/\s/)[0]!);
    rows.set(`${path} ${method}`, { method, path, chapters: found });
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** The reference as Markdown, made from the declarations. */
export async function referenceText(): Promise<string> {
  const members = declared();
  const of = (name: string) => members.get(name) ?? [];
  const parts = [
    '# Reference',
    'Made from the declarations by `npm run reference`; a test compares. What things are for, with examples: [embedding](embedding.md), [identity](identity.md), [triggers](triggers.md).',
    '## Options and attributes',
    'The same for `boot({ … })`, as attributes of the tag, and of `<deskbell-widget>` and `<deskbell-panel>` there without `data-`.',
    table(
      ['option', 'attribute', 'type', 'what it does'],
      of('DeskbellOptions').map(({ name, text, doc }) => [
        code(name),
        code(attributeOf(name)),
        code(text.replace(/^\w+\??: /, '')),
        cell(doc),
      ]),
    ),
    '## Methods',
    'From the queue before the widget is there, from the object `deskbell` after it, and by name from the npm package.',
    'Methods marked _quiet_ fetch nothing and send nothing by themselves: what they say is kept in memory until the visitor turns to the widget (or had done so before), and their promise resolves when it is kept. What fails then is told by the event `error`. The package looks at what they are given at once and rejects what is wrong; the tag, which every page view pays for, looks at it when the visitor turns to the widget.',
    table(
      ['method', 'what it does'],
      of('DeskbellMethods').map(({ text, doc }) => [code(text), cell(doc)]),
    ),
    '## Events',
    '`on(name, listener)`, or the DOM event `deskbell:<name>` with the same `detail`.',
    table(
      ['event', 'detail', 'when'],
      of('DeskbellEvents').map(({ name, text, doc }) => [code(name), code(text.replace(/^\w+: /, '')), cell(doc)]),
    ),
    '## Addresses',
    'Under the endpoint; what they take and give is in [the protocol](PROTOCOL.md), in the chapters named.',
    table(
      ['address', 'chapters'],
      (await protocolRoutes()).map(({ method, path, chapters }) => [code(`${method} ${path}`), chapters.join(', ')]),
    ),
    '## Errors',
    'What to do about each is in [the catalogue](errors.md).',
    table(
      ['code', 'status', 'the same again?'],
      Object.entries(ERRORS).map(([name, { status, retryable }]) => [
        code(name),
        String(status),
        retryable ? 'later' : 'no',
      ]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
