// Measures what a page pays for Deskbell, beside other public widgets, in one run: `npm run bench:page`. Needs a build, Chromium and npm.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launchBrowser.ts';
import { startDemo } from '../browser/startDemo.ts';
import { measurePage, type Measured } from './page/measurePage.ts';
import { pageReport, type Series } from './page/pageReport.ts';
import { BARE, DESKBELL, PEERS, PINNED, type Contender } from './page/peers.ts';
import { preparePeer } from './page/preparePeers.ts';
import { serveContenders } from './page/serveContenders.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const DOC = join(import.meta.dirname, '../../docs/benchmarks.md');
const [BEGIN, END] = ['<!-- bench:page -->', '<!-- /bench:page -->'];

const ready = (await Promise.all(PEERS.map(preparePeer))).filter((peer) => peer !== undefined);
const demo = await startDemo();
const pages = await serveContenders(ready, demo.url);
const browser = await launchBrowser();
const version = browser.version();
const contenders: readonly Contender[] = [BARE, DESKBELL, PINNED, ...ready.map(({ contender }) => contender)];
const rounds = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
try {
  for (let round = 1; round <= ROUNDS; round++) {
    // Interleaved, so that what else the machine does falls on all of them alike.
    for (const contender of contenders) {
      rounds.get(contender.name)!.push(await measurePage(browser, pages.url(contender.name), contender));
    }
    console.error(`round ${round} of ${ROUNDS}`);
  }
} finally {
  await browser.close();
  pages.stop();
  await demo.stop('SIGINT');
}

const series = (name: string, peer?: string): Series => ({
  name,
  rounds: rounds.get(name)!,
  ...(peer ? { version: peer } : {}),
});
const table = pageReport(
  series(BARE.name),
  [series(DESKBELL.name), series(PINNED.name)],
  ready.map(({ contender, version: peer }) => series(contender.name, peer)),
);
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Chromium ${version}, CPU four times slowed, Fast 4G, median of ${ROUNDS} interleaved rounds`;
console.log(`${table}\n\n${machine}`);
if (process.argv.includes('--write')) {
  const text = readFileSync(DOC, 'utf8');
  const [before, after] = [text.split(BEGIN)[0]!, text.split(END)[1] ?? ''];
  writeFileSync(DOC, `${before}${BEGIN}\n${table}\n\nMeasured on ${machine}.\n${END}${after}`);
}
