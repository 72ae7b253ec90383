import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** SHA-256 of every file below a folder, by its path. */
function hashesOf(folder: string, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(folder).map((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return hashesOf(path, `${prefix}${name}/`);
      return { [prefix + name]: createHash('sha256').update(readFileSync(path)).digest('hex') };
    }),
  );
}

/** The same files at a second place. What packages are called by depends on where they lie, so a link to the folder will not do. */
function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    const stat = lstatSync(source);
    if (stat.isDirectory()) linkTree(source, target);
    else if (stat.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

it('S01: what pages load is the same to the byte when it is built again, in another folder', () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  // On the same disk, where files can be linked.
  const copy = mkdtempSync(join(root, '.cache/again-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of ['src', 'vite.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  linkTree(join(root, 'node_modules'), join(copy, 'node_modules'));
  // A build that knows it is under test keeps what only tests need.
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app'], { cwd: copy, env });
  const again = hashesOf(join(copy, 'dist/web'));
  expect(Object.keys(again).length).toBeGreaterThan(50);
  expect(again).toEqual(hashesOf(join(root, 'dist/web')));
});
