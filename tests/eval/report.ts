import { type Disturbance, disturbances } from './disturbances.ts';
import type { PartBytes } from './bundleBytes.ts';
import type { HeadCost } from './headOf.ts';
import type { PageSpeed } from './pageSpeed.ts';
import type { Quality } from './quality.ts';
import type { Speed } from './speed.ts';

/** All that was measured in one run. */
export type Results = {
  quality: readonly Quality[];
  /** Libraries that were lent a tokenizer, once more without it, on the sets where that matters. */
  unaided: readonly Quality[];
  /** By number of entries, then by subject. */
  speed: ReadonlyMap<number, ReadonlyMap<string, Speed>>;
  /** Sets without their long answers. */
  heads: readonly HeadCost[];
  page: readonly PageSpeed[];
  bytes: readonly PartBytes[];
};

/** The tables of a run as Markdown. */
export function reportTables({ quality, unaided, heads, speed, page, bytes }: Results): string {
  const subjects = [...new Set(quality.map((row) => row.subject))];
  const sets = [...new Set(quality.map((row) => row.set))];
  const of = (set: string, subject: string) => quality.find((row) => row.set === set && row.subject === subject);
  const percent = (value: number | undefined) => (value === undefined ? '–' : (value * 100).toFixed(1));

  const success = table(
    ['Success@3, %', ...subjects, 'Deskbell, held-out half'],
    sets.map((set) => [
      set,
      ...subjects.map((subject) => percent(of(set, subject)?.all['as is']?.success3)),
      percent(of(set, 'Deskbell')?.heldOut.success3),
    ]),
  );
  const meanOf = (subject: string, how: Disturbance) => {
    const values = sets.flatMap((set) => of(set, subject)?.all[how]?.success3 ?? []);
    return values.length ? mean(values) : undefined;
  };
  const means = `| **mean** | ${subjects.map((subject) => percent(meanOf(subject, 'as is'))).join(' | ')} | |`;
  const ahead = leadTable(quality, unaided);
  const measures = table(
    ['Deskbell', 'Success@1', 'Success@3', 'MRR@10', 'nDCG@10'],
    sets.flatMap((set) =>
      disturbances.map((how) => {
        const measured = of(set, 'Deskbell')?.all[how];
        const figures = [measured?.success1, measured?.success3, measured?.mrr10, measured?.ndcg10];
        return [`${set}, ${how}`, ...figures.map(percent)];
      }),
    ),
  );
  const disturbed = table(
    ['Success@3, mean of all sets', ...subjects],
    disturbances.map((how) => [how, ...subjects.map((subject) => percent(meanOf(subject, how)))]),
  );
  const apart = table(
    ['out-of-scope AUROC, %', ...subjects],
    sets
      .filter((set) => of(set, 'Deskbell')?.separation !== undefined)
      .map((set) => [set, ...subjects.map((subject) => percent(of(set, subject)?.separation))]),
  );
  const timed = table(
    [
      'entries',
      ...subjects.map((subject) => `${subject}: p95 a key`),
      ...subjects.map((subject) => `${subject}: build`),
    ],
    [...speed].map(([count, row]) => [
      String(count),
      ...subjects.map((subject) => ratio(row, subject, 'p95')),
      ...subjects.map((subject) => ratio(row, subject, 'build')),
    ]),
  );
  const weighed = table(
    ['part', 'bytes, gzip -9'],
    bytes.map(({ part, bytes: size }) => [part, String(size)]),
  );
  return [
    '### Found among the first three\n',
    `${success}\n${means}\n`,
    '### How far ahead\n',
    `${ahead}\n`,
    '### Disturbed questions\n',
    disturbed,
    '\n### All measures\n',
    measures,
    '\n### Telling what nothing answers\n',
    apart,
    '\n### Speed, as a share of FlexSearch in the same run (less is better)\n',
    timed,
    '\n### In a page, processor slowed four times\n',
    pageTable(page),
    '\n### A large FAQ without its long answers\n',
    headTable(heads),
    '\n### Bytes\n',
    weighed,
    '',
  ].join('\n');
}

/**
 * Deskbell against the one library that does best over all sets, with the tokenizer we lend and without it, and how far
 * ahead it would be if it put every right answer of its first ten among the first three, and if all were found.
 */
function leadTable(quality: readonly Quality[], unaided: readonly Quality[]): string {
  const rows = [false, true].map((alone) => {
    const read = quality.map(
      (row) => (alone && unaided.find(({ set, subject }) => set === row.set && subject === row.subject)) || row,
    );
    const found = Map.groupBy(read, ({ subject }) => subject);
    const meanOf = (subject: string, what: 'success3' | 'success10' = 'success3') =>
      mean((found.get(subject) ?? []).map((row) => row.all['as is']?.[what] ?? 0));
    const own = meanOf('Deskbell');
    const others = [...found.keys()].filter((subject) => subject !== 'Deskbell');
    const [best = ''] = others.sort((a, b) => meanOf(b) - meanOf(a));
    const points = (value: number) => (value * 100).toFixed(1);
    return [
      alone ? 'only what each library brings' : 'our tokenizer lent for Chinese',
      best,
      points(meanOf(best)),
      points(own),
      `+${points(own - meanOf(best))}`,
      `+${points(meanOf('Deskbell', 'success10') - meanOf(best))}`,
      `+${points(1 - meanOf(best))}`,
    ];
  });
  const head = [
    'reading',
    'best single library',
    'its mean',
    'Deskbell',
    'ahead by',
    'if its first ten were in the best order',
    'if all were found',
  ];
  return table(head, rows);
}

function pageTable(page: readonly PageSpeed[]): string {
  const head = ['entries', 'index built', 'longest task', 'tasks over 50 ms', 'a key, median', 'a key, p95', 'memory'];
  return table(
    head,
    page.map(({ entries, build, longest, over50, p50, p95, megabytes }) => [
      String(entries),
      `${build.toFixed(0)} ms`,
      `${longest.toFixed(0)} ms`,
      String(over50),
      `${p50.toFixed(1)} ms`,
      `${p95.toFixed(1)} ms`,
      `${megabytes.toFixed(1)} MB`,
    ]),
  );
}

function headTable(heads: readonly HeadCost[]): string {
  const head = ['set', 'bytes, whole', 'bytes, head', 'Success@3, %, whole', 'Success@3, %, head'];
  const percent = (share: number) => (share * 100).toFixed(1);
  return table(
    head,
    heads.map(({ set, whole, head: cut, foundWhole, foundHead }) => [
      set,
      String(whole),
      String(cut),
      percent(foundWhole),
      percent(foundHead),
    ]),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function ratio(row: ReadonlyMap<string, Speed>, subject: string, what: keyof Speed): string {
  const own = row.get(subject)?.[what];
  const base = row.get('FlexSearch')?.[what];
  if (own === undefined || !base) return '–';
  return `${(own / base).toFixed(2)} (${own.toFixed(own < 10 ? 2 : 0)} ms)`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
