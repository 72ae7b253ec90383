// `npm run sizes`: prints the sizes of what was built; with --write puts the table into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureSizes, sizeTable } from './sizeTable.ts';

const table = sizeTable(measureSizes());
console.log(table);
if (process.argv.includes('--write')) {
  const path = join(import.meta.dirname, '../../README.md');
  const readme = readFileSync(path, 'utf8');
  writeFileSync(path, readme.replace(/\| what \| gzip \| budget \|\n(\|.*\n)+/, `${table}\n`));
}
