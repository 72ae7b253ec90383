// `npm run reference`: writes docs/reference.md from the declarations.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceText } from './referenceText.ts';

const path = join(import.meta.dirname, '../../docs/reference.md');
writeFileSync(path, await referenceText());
console.log(path);
process.exit(0);
