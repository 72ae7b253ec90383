import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createMemoryStorage, createSqliteStorage, createSystemRandom } from '../../src/server/index.ts';
import { describeAttachments } from './attachments.ts';

const folders: string[] = [];
const random = createSystemRandom();
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describeAttachments('memory', () => createMemoryStorage(random));
describeAttachments('SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-storage-'));
  folders.push(folder);
  return createSqliteStorage({ folder, random });
});
