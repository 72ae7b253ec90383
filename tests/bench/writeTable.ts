import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

const PATH = join(import.meta.dirname, '../../docs/benchmarks.md');

/**
 * Puts a table between its marks in docs/benchmarks.md, and above it what it was measured on. The first row is the head.
 * With `keep` false it is only printed.
 */
export function writeTable(name: string, rows: readonly (readonly string[])[], keep = true): void {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---:')), ...body.map(line)].join('\n');
  const text = `${machine()}\n\n${table}`;
  console.log(`\n${text}\n`);
  if (!keep || !existsSync(PATH)) return;
  const page = readFileSync(PATH, 'utf8');
  const marks = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marks.test(page)) throw new Error(`docs/benchmarks.md has no place for "${name}".`);
  writeFileSync(
    PATH,
    page.replace(marks, (_, before: string, after: string) => `${before}\n\n${text}\n\n${after}`),
  );
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = first?.model
    .replace(/\(R\)|\(TM\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const load = loadavg()[0]!.toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${cpus().length} cores (${model}, virtual), ${memory} GB, Node ${process.versions.node}; load average at the end ${load}.`;
}
