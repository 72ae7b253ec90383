import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packTarball, type Tarball } from '../browser/packTarball.ts';

const root = join(import.meta.dirname, '../..');

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

const readJson = <Value>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Value;
const manifest = readJson<Record<string, Record<string, unknown>>>(join(root, 'package.json'));
const lock = readJson<{ packages: Record<string, Locked> }>(join(root, 'package-lock.json'));

let tarball: Tarball;
beforeAll(() => {
  tarball = packTarball();
});
afterAll(() => tarball?.remove());

describe('the package as it is published', () => {
  it('is laid out as package managers and bundlers expect', async () => {
    const { messages, pkg } = await publint({ pkgDir: tarball.unpacked, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that fit what is imported, for every entry', async () => {
    const packed = createPackageFromTarballData(new Uint8Array(readFileSync(tarball.file)));
    const checked = await checkPackage(packed);
    if (!checked.types) throw new Error('The package has no types.');
    // ESM only: `require` of it is no promise, and resolution without `exports` ended with Node 12.
    const promised = checked.problems.filter((problem) => {
      const where = 'resolutionKind' in problem ? problem.resolutionKind : undefined;
      return where !== 'node10' && where !== 'node16-cjs' && problem.kind !== 'CJSResolvesToESM';
    });
    expect(promised).toEqual([]);
  });

  it('has a file behind every entry, and keeps tests, sources and data at home', () => {
    const files = Object.values(manifest.exports!).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry as Record<string, string>),
    );
    for (const file of files) expect(() => readFileSync(join(tarball.unpacked, file)), file).not.toThrow();
    expect(() => readFileSync(join(tarball.unpacked, 'dist/web/deskbell.js'))).not.toThrow();
    for (const kept of ['tests', 'src', 'demo', '.deskbell', 'dist/types/tests']) {
      expect(() => readFileSync(join(tarball.unpacked, kept)), kept).toThrow(/ENOENT/);
    }
  });

  it('does nothing when it is imported on a server', async () => {
    const before = Object.keys(globalThis);
    for (const entry of ['deskbell', 'element', 'react', 'client', 'protocol', 'search', 'triggers']) {
      await import(join(root, `dist/npm/${entry}.js`));
    }
    expect(Object.keys(globalThis)).toEqual(before);
  });

  it('S02: asks for few packages, all locked, and none of them runs anything while it is installed', () => {
    const shipped = Object.entries(lock.packages).filter(
      ([path, { dev, devOptional, peer }]) => path !== '' && !dev && !devOptional && !peer,
    );
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved)).toEqual([]);
    // What the widget itself is made of: the rest is the server's.
    const inPage = ['preact', 'i18next', '@floating-ui/dom', 'libphonenumber-js', 'valibot'];
    expect(Object.keys(manifest.dependencies!)).toEqual(expect.arrayContaining(inPage));
    const web = readFileSync(join(root, 'dist/web/.vite/manifest.json'), 'utf8');
    const bundled = [...web.matchAll(/node_modules\/((?:@[\w-]+\/)?[\w.-]+)/g)].map(([, name]) => name!);
    const known = new Set([...inPage, '@floating-ui/core', '@floating-ui/utils', 'emojibase-data']);
    expect([...new Set(bundled)].filter((name) => !known.has(name))).toEqual([]);
  });
});
