import { defineConfig } from 'vitest/config';
import { emojiData, launcherWords, panelWords, phoneMetadata } from '../vite.config.ts';

const root = `${import.meta.dirname}/..`;

/** Browser tests that look at lines, frames, heaps and several engines: nothing else runs beside them. */
const ALONE = ['line', 'history', 'quiet', 'embed', 'embedNpm', 'engines', 'triggers', 'launcher', 'searchTasks'];

export default defineConfig({
  root,
  define: { __DESKBELL_VERSION__: '"0.0.0-test"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [phoneMetadata, emojiData, panelWords, launcherWords],
  test: {
    // Two cores: servers, browsers and crash runs side by side would starve each other.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          setupFiles: ['tests/settleEffects.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{browser,crash,loop}/**'],
        },
      },
      { extends: true, test: { name: 'loop', include: ['tests/loop/**/*.test.ts'], sequence: { groupOrder: 1 } } },
      {
        extends: true,
        test: {
          name: 'processes',
          // One after another: what these look at depends on what else the machine does.
          include: ['tests/crash/**/*.test.ts', ...ALONE.map((name) => `tests/browser/${name}.test.ts`)],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ALONE.map((name) => `tests/browser/${name}.test.ts`),
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
