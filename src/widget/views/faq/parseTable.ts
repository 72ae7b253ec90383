import { type Inline, parseInline } from './parseInline.ts';

/** A table with a head. Every row has as many cells as the head. */
export interface Table {
  readonly type: 'table';
  readonly head: ReadonlyArray<readonly Inline[]>;
  readonly rows: ReadonlyArray<ReadonlyArray<readonly Inline[]>>;
}

const RULE = /^\s*\|?(\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/;
const MOST_COLUMNS = 12;

/** Whether a line and the one below it are the head of a table. */
export function beginsTable(line: string, below: string | undefined): boolean {
  return line.includes('|') && below !== undefined && below.length < 500 && below.includes('|') && RULE.test(below);
}

/** Reads the lines of a table: head, rule, rows. */
export function parseTable(lines: readonly string[]): Table {
  const head = cellsOf(lines[0]!).slice(0, MOST_COLUMNS);
  const rows = lines.slice(2).map((line) => {
    const cells = cellsOf(line);
    return head.map((_, index) => parseInline(cells[index] ?? ''));
  });
  return { type: 'table', head: head.map((cell) => parseInline(cell)), rows };
}

function cellsOf(line: string): string[] {
  const inside = line.trim().replace(/^\||(?<!\\)\|$/g, '');
  return inside.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
