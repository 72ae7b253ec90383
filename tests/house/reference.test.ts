import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declared, protocolRoutes, referenceText } from './referenceText.ts';

const written = readFileSync(join(import.meta.dirname, '../../docs/reference.md'), 'utf8');

describe('the reference', () => {
  it('says what the declarations say (npm run reference writes it)', async () => {
    expect(written).toBe(await referenceText());
  });

  it('has a sentence for each option, method and event', () => {
    for (const name of ['DeskbellOptions', 'DeskbellMethods', 'DeskbellEvents']) {
      const silent = declared()
        .get(name)!
        .filter(({ doc }) => doc.length < 10);
      expect(silent.map((member) => member.name)).toEqual([]);
    }
  });

  it('names no address that the protocol is silent about', async () => {
    const unnamed = (await protocolRoutes()).filter(({ chapters }) => chapters.length === 0);
    expect(unnamed.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });
});
