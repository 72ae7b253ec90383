// `npm test`: installs and builds what is missing, then checks everything. `npm test -- <filter>` runs only matching test files.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, install, node, root, run } from '../demo/prepare.mjs';

const filters = process.argv.slice(2);
const report = join(root, '.cache/tests.json');

install();
if (filters.length === 0) {
  step('Lint and format');
  run(join(root, 'node_modules/.bin/biome'), ['check', '--error-on-warnings', '--log-level=warn', '.'], {
    shell: process.platform === 'win32',
  });
  step('Types');
  run(node, [join(root, 'node_modules/typescript/bin/tsc'), '--build']);
}
build();

step('Tests');
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(report, { force: true });
const vitest = [
  '--disable-warning=ExperimentalWarning',
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--config=tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...filters,
];
const { status } = spawnSync(node, vitest, { cwd: root, stdio: 'inherit' });
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed${skipped}`);
}
process.exit(status ?? 1);

function step(title) {
  console.log(`\n— ${title}`);
}
