import { gzipSync } from 'node:zlib';
import { resolve } from 'node:path';
import { build } from 'vite';

/** Size of one part of the search as a page fetches it, in bytes after gzip -9. */
export type PartBytes = { part: string; bytes: number };

/** Bundles and minifies the search room and weighs the engine and each language. */
export async function bundleBytes(): Promise<PartBytes[]> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      ssr: resolve(import.meta.dirname, '../../src/search/inPage.ts'),
      minify: 'oxc',
      target: 'es2022',
    },
  });
  const chunks = (Array.isArray(output) ? output : [output]).flatMap((part) => ('output' in part ? part.output : []));
  return chunks
    .flatMap((chunk) =>
      chunk.type === 'chunk' ? [{ part: chunk.name, bytes: gzipSync(chunk.code, { level: 9 }).length }] : [],
    )
    .map(({ part, bytes }) => ({ part: part === 'inPage' ? 'engine' : part, bytes }))
    .sort((a, b) => b.bytes - a.bytes);
}
