// Installs and builds what is missing or stale. Runs on any Node from 20.19 on, before anything is installed: no imports but Node's own.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The Node that comes with the project as a development dependency; the one at hand may be too old for SQLite. */
export const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const lockFile = join(root, 'package-lock.json');
const installStamp = join(root, 'node_modules/.deskbell-installed');
const buildStamp = join(root, 'dist/.deskbell-built');

/** Runs a program in the project's folder, its output to ours; ends this process when it fails. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${program} cannot be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the locked packages unless they are the ones installed already. */
export function install() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(installStamp) && readFileSync(installStamp, 'utf8') === lock && existsSync(node)) return;
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm) run(process.execPath, [npm, ...args]);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
  if (!existsSync(node)) {
    console.error(
      'The package "node" was installed without its program: allow its install script and run npm ci again.',
    );
    process.exit(1);
  }
  writeFileSync(installStamp, lock);
}

/** Builds everything into `dist` unless that is newer than all it is made of. */
export function build() {
  const newest = Math.max(
    ...['src', 'vite.config.ts', 'package.json', 'package-lock.json'].map((name) => newestIn(join(root, name))),
  );
  if (existsSync(buildStamp) && statSync(buildStamp).mtimeMs > newest) return;
  console.log('Building …');
  run(node, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app']);
  mkdirSync(dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, '');
}

function newestIn(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

if (process.argv[2] === 'build') {
  install();
  build();
}
