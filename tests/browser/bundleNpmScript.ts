import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** One classic script that has the whole npm package in it, as bundlers make it that split nothing. */
export async function bundleNpmScript(): Promise<string> {
  const made = await build({
    root: join(import.meta.dirname, 'npmPage'),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { deskbell: join(root, 'dist/npm/deskbell.js') } },
    build: {
      write: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'npmPage/bundled.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [result] = [made].flat();
  if (!result || !('output' in result)) throw new Error('The bundler has made nothing.');
  const [script] = result.output;
  return script.code;
}
