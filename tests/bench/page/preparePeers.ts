import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import type { Contender } from './peers.ts';

const folder = join(import.meta.dirname, '../../../.cache/peers');

/** A contender whose files are ready to be served from `folder`. */
export interface ReadyPeer {
  readonly contender: Contender;
  readonly version: string;
  /** Folder with `index.js` and perhaps `index.css`. */
  readonly folder: string;
}

/**
 * Fetches the packages from npm (their files only: each is the bundle its makers publish, or brings few dependencies) and
 * bundles each widget into one minified file, as a site would. Gives `undefined`, with a line of why, for one that cannot be had.
 */
export async function preparePeer(contender: Contender): Promise<ReadyPeer | undefined> {
  const home = join(folder, contender.name.replace(/\W+/g, '-').toLowerCase());
  try {
    for (const name of contender.packages) fetchPackage(home, name, new Set());
    const version = packageOf(home, contender.packages[0]!).version as string;
    if (!existsSync(join(home, 'dist/index.js'))) await bundle(home, contender.module!);
    return { contender, version, folder: join(home, 'dist') };
  } catch (error) {
    console.error(`${contender.name} is left out: ${String(error).split('\n')[0]}`);
    return undefined;
  }
}

/** Unpacks a package and what it depends on. Install scripts never run, peers and optional parts are not fetched. */
function fetchPackage(home: string, name: string, under: Set<string>): void {
  const target = join(home, 'node_modules', name);
  if (under.has(name)) return;
  under.add(name);
  if (!existsSync(target)) {
    mkdirSync(target, { recursive: true });
    const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', home, name], {
      cwd: home,
      encoding: 'utf8',
    });
    const file = packed.stdout.trim().split('\n').at(-1);
    if (packed.status !== 0 || !file) throw new Error(`npm has no ${name}`);
    run('tar', ['xzf', join(home, file), '-C', target, '--strip-components=1']);
  }
  const isBundle = ['@n8n/chat', 'flowise-embed'].includes(name);
  if (isBundle) return;
  for (const other of Object.keys((packageOf(home, name).dependencies as object | undefined) ?? {})) {
    fetchPackage(home, other, under);
  }
}

function packageOf(home: string, name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8')) as Record<string, unknown>;
}

async function bundle(home: string, module: string): Promise<void> {
  writeFileSync(join(home, 'main.js'), module);
  await build({
    configFile: false,
    root: home,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2022',
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(home, 'main.js'),
        output: { entryFileNames: 'index.js', chunkFileNames: '[name]-[hash].js', assetFileNames: 'index[extname]' },
      },
    },
  });
}

function run(program: string, words: readonly string[]): void {
  const { status } = spawnSync(program, words, { stdio: 'ignore', cwd: dirname(folder) });
  if (status !== 0) throw new Error(`${program} failed`);
}
