// `npm run languages`: prints which words there are in which language; with --write puts the table into docs/languages.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTable } from './languageTable.ts';

const table = await languageTable();
console.log(table);
if (process.argv.includes('--write')) {
  const path = join(import.meta.dirname, '../../docs/languages.md');
  const page = readFileSync(path, 'utf8');
  writeFileSync(path, page.replace(/\| language \|.*\n(\|.*\n)+/, `${table}\n`));
}
