import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERRORS } from '../../src/protocol/index.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function titles(): string[] {
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.test\.tsx?$/.test(file))
    .flatMap((file) => [...read(join('tests', file)).matchAll(/\bit(?:\.\w+)?\(\s*(['"`])([\s\S]*?)\1/g)])
    .map((match) => match[2]!);
}

describe('the written protocol', () => {
  it('has a test for every rule, and no test names a rule that is not written', () => {
    const rules = [...read('docs/PROTOCOL.md').matchAll(/^- \*\*(P\d+\.\d+)\*\*/gm)].map((match) => match[1]!);
    const named = new Set(titles().flatMap((title) => /^(P\d+\.\d+): /.exec(title)?.[1] ?? []));
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
    expect([...named].filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it('lists every error as the catalogue has it, and no other', () => {
    const rows = [
      ...read('docs/errors.md').matchAll(/^\| `(\w+)` +\| (\d+) +\| (yes|no) +\| (\w+) +\| (.*?) +\| .+ \|$/gm),
    ];
    const listed = rows.map(([, code, status, retryable, actor, title]) => [
      code,
      { status: Number(status), retryable: retryable === 'yes', actor, title },
    ]);
    expect(Object.fromEntries(listed)).toEqual(ERRORS);
    expect(rows).toHaveLength(Object.keys(ERRORS).length);
  });
});
