import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureSizes, requestsBeforeTouch, sizeTable } from './sizeTable.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

describe('what ships', () => {
  const rows = measureSizes();
  console.log(`\n${sizeTable(rows)}\n`);

  it.each(rows.map((row) => [row.what, row] as const))('keeps to the budget: %s', (_what, { bytes, budget }) => {
    expect(bytes).toBeGreaterThan(0);
    if (budget) expect(bytes).toBeLessThanOrEqual(budget);
  });

  it('asks for two files before the visitor touches the bell', () => {
    expect(requestsBeforeTouch()).toBe(2);
  });

  it('is quoted in the README with the same figures (npm run sizes writes them)', () => {
    for (const { what, bytes } of rows) {
      const quoted = readme.split('\n').find((line) => line.startsWith(`| ${what} |`));
      expect(quoted, `README has a row "${what}"`).toBeDefined();
      const figure = Number(/\| ([\d.]+) kB \|/.exec(quoted!)?.[1]);
      expect(Math.abs(figure - bytes / 1000), `README says ${figure} kB for "${what}"`).toBeLessThanOrEqual(0.15);
    }
  });
});
