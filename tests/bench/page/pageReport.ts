import type { Measured } from './measurePage.ts';

/** What was measured of one contender, round by round. */
export interface Series {
  readonly name: string;
  readonly version?: string;
  readonly rounds: readonly Measured[];
}

const ratio = (one: number | undefined, other: number | undefined) =>
  one === undefined || !other ? '–' : (one / other).toFixed(2);

/** The median of a figure over the rounds; `undefined` when it was never there. */
export function medianOf(series: Series, figure: keyof Measured): number | undefined {
  const values = series.rounds.flatMap((round) => round[figure] ?? []).sort((a, b) => a - b);
  if (values.length === 0) return undefined;
  const middle = values.length / 2;
  return values.length % 2 ? values[Math.floor(middle)]! : (values[middle - 1]! + values[middle]!) / 2;
}

/** The page benchmark as Markdown: medians beside the bare page, and our ratios to the best of the others. */
export function pageReport(bare: Series, ours: readonly Series[], peers: readonly Series[]): string {
  const rows = [bare, ...ours, ...peers].map((series) => rowOf(series, bare));
  const best = (figure: keyof Measured) =>
    Math.min(
      ...peers.map(
        (peer) =>
          (medianOf(peer, figure) ?? Number.POSITIVE_INFINITY) - (added(figure) ? (medianOf(bare, figure) ?? 0) : 0),
      ),
    );
  const own = (series: Series, figure: keyof Measured) =>
    (medianOf(series, figure) ?? Number.NaN) - (added(figure) ? (medianOf(bare, figure) ?? 0) : 0);
  return [
    '| page with | kB | requests | main thread ms | blocking ms | LCP ms | CLS | heap MB | launcher ms | open ms | by touch ms | click ms |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
    '',
    'kB, requests, main thread and heap are what is added to the page alone. To the best of the others:',
    ...ours.map((series) => {
      const to = (figure: keyof Measured) => ratio(own(series, figure), best(figure));
      return `- ${series.name}: bytes ${to('bytes')} · launcher ${to('launcher')} · open ${to('open')} · by touch ${to('tap')} · click ${to('click')} · main thread ${to('mainThread')}`;
    }),
  ].join('\n');
}

const ADDED: ReadonlySet<keyof Measured> = new Set(['bytes', 'requests', 'mainThread', 'heap']);
const added = (figure: keyof Measured) => ADDED.has(figure);

function rowOf(series: Series, bare: Series): string {
  const cell = (figure: keyof Measured, digits = 0, unit = 1) => {
    const value = medianOf(series, figure);
    if (value === undefined) return '–';
    const base = added(figure) && series !== bare ? (medianOf(bare, figure) ?? 0) : 0;
    return ((value - base) / unit).toFixed(digits);
  };
  const name = series.version ? `${series.name} ${series.version}` : series.name;
  const cells = [
    cell('bytes', 1, 1000),
    cell('requests'),
    cell('mainThread'),
    cell('blocking'),
    cell('largestPaint'),
    cell('shift', 3),
    cell('heap', 1, 1e6),
    cell('launcher'),
    cell('open'),
    cell('tap'),
    cell('click'),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}
