// How honest the countdown is: simulated desks, the promises they make, and what becomes of them. `npm run bench:promise`
import { createPromiseModel } from '../../src/server/desk/promiseModel.ts';
import { simulateCallDesk, type DeskKind, type DeskResult } from './simulateCallDesk.ts';

/** Quick, slow and scattered hands; few and many; quiet, busy, in bursts, with people who leave their desks. */
export const DESK_KINDS: readonly DeskKind[] = [1, 2, 3, 5, 10, 20].flatMap((agents) => {
  const quick = { median: 8, spread: 0.4 };
  const talk = { median: 150, spread: 0.7 };
  return [
    { name: 'quiet', agents, react: quick, talk, busyness: 0.2 },
    { name: 'busy', agents, react: quick, talk, busyness: 0.7 },
    { name: 'slow hands', agents, react: { median: 22, spread: 0.6 }, talk, busyness: 0.4 },
    { name: 'scattered hands', agents, react: { median: 15, spread: 1 }, talk, busyness: 0.4 },
    { name: 'short calls', agents, react: quick, talk: { median: 45, spread: 0.5 }, busyness: 0.6 },
    { name: 'bursts of 5', agents, react: quick, talk, busyness: 0.4, burst: 5 },
    { name: 'slow afternoons', agents, react: quick, talk, busyness: 0.4, afternoon: 3 },
    { name: 'away 15 % of the time', agents, react: quick, talk, busyness: 0.3, away: 0.15 },
  ];
});

/** Runs one desk with a model of its own. */
export function calibrate(kind: DeskKind, requests: number, seed: number): DeskResult {
  const model = createPromiseModel({ promiseSeconds: 28, promise: { least: 20, most: 120 } });
  return simulateCallDesk(kind, model, requests, seed);
}

/** One row of the table, as Markdown. */
export function tableRow(name: string, agents: string, result: DeskResult): string {
  const { requests, promised, kept, refused, needless, seconds } = result;
  const share = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
  const mean = promised === 0 ? '–' : (seconds / promised).toFixed(0);
  return `| ${name} | ${agents} | ${requests} | ${mean} s | ${share(kept, promised)} | ${share(refused, requests)} | ${share(needless, requests)} |`;
}

/** The head of the table. */
export const TABLE_HEAD =
  '| desk | agents | asked | promised on average | kept | refused | refused needlessly |\n|---|---|---|---|---|---|---|';

/** Adds results up. */
export function sumOf(results: readonly DeskResult[]): DeskResult {
  const total = { requests: 0, promised: 0, kept: 0, refused: 0, needless: 0, seconds: 0 };
  for (const result of results) for (const key of Object.keys(total) as (keyof DeskResult)[]) total[key] += result[key];
  return total;
}

if (import.meta.main) {
  const requests = Number(process.argv[2] ?? 1500);
  console.log(TABLE_HEAD);
  const results = DESK_KINDS.map((kind, index) => {
    const result = calibrate(kind, requests, index + 1);
    console.log(tableRow(kind.name, `${kind.agents}`, result));
    return result;
  });
  const total = sumOf(results);
  console.log(tableRow('**all**', '1–20', total));
  const honest = total.kept >= 0.9 * total.promised && total.needless <= 0.1 * total.requests;
  if (!honest) process.exitCode = 1;
}
