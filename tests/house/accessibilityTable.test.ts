import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The success criteria of WCAG 2.2, levels A and AA (4.1.1 is gone). */
const CRITERIA: Readonly<Record<'A' | 'AA', string>> = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

function titles(): Set<string> {
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' });
  const all = files
    .filter((file) => /\.test\.tsx?$/.test(file))
    .flatMap((file) => [
      ...read(join('tests', file)).matchAll(/\b(?:it|test)(?:\.\w+\([\s\S]*?\))?\(\s*(['"`])([\s\S]*?)\1,/g),
    ]);
  return new Set(all.map((match) => match[2]!));
}

describe('the table of accessibility', () => {
  const rows = [...read('docs/accessibility.md').matchAll(/^\| ([\d.]+) [^|]+ \| (A{1,2}) \| [^|]+ \| ([^|]+) \|$/gm)];

  it('has every criterion of WCAG 2.2 A and AA once, with its level', () => {
    const listed = rows.map(([, number, level]) => `${number} ${level}`).sort();
    const wanted = Object.entries(CRITERIA).flatMap(([level, all]) => all.split(' ').map((it) => `${it} ${level}`));
    expect(listed).toEqual(wanted.sort());
  });

  it('names tests that there are', () => {
    const known = titles();
    const named = rows.flatMap(([, , , proof]) => proof!.split('<br>')).filter((title) => title !== 'does not apply');
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(named)].filter((title) => !known.has(title))).toEqual([]);
  });
});
