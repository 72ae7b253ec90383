import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What `npm publish` would publish. */
export interface Tarball {
  /** Path of the `.tgz`. */
  readonly file: string;
  /** What it unpacks to: the folder of an installed package. */
  readonly unpacked: string;
  remove(): void;
}

/** Packs the package as built. Type declarations are made when a build has none. */
export function packTarball(): Tarball {
  if (!existsSync(join(root, 'dist/types/entries/npm.d.ts'))) {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--build'], { cwd: root });
  }
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-pack-'));
  const npm = process.env.npm_execpath;
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  if (npm) execFileSync(process.execPath, [npm, ...args], { cwd: root });
  else execFileSync('npm', args, { cwd: root });
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (!name) throw new Error('npm pack made no file.');
  execFileSync('tar', ['-xzf', name], { cwd: folder });
  return {
    file: join(folder, name),
    unpacked: join(folder, 'package'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Installs the unpacked package for apps in a folder of their own; what else they need they find further up. */
export function installFor(apps: string, { unpacked }: Tarball): void {
  rmSync(apps, { recursive: true, force: true });
  mkdirSync(join(apps, 'node_modules'), { recursive: true });
  cpSync(unpacked, join(apps, 'node_modules/deskbell'), { recursive: true });
}
