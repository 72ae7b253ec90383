import type { ArticleRow, Event, FaqLanguageReport, FaqReport, SearchRow } from '../../protocol/index.ts';
import { faqVisits, type FaqVisit, type VisitOpen, type VisitSearch } from './faqVisits.ts';

/** Bounds of a report. */
export const REPORT_LIMITS = {
  /** Days it may go over. */
  days: 90,
  /** Events that are looked at; the newest count. */
  events: 50_000,
  /** Rows of each table and language. */
  rows: 500,
} as const;

/** What a report is made of. */
export interface ReportInput {
  /** Events of `FAQ_EVENTS`, oldest first. */
  readonly events: readonly Event[];
  /** ISO 8601 in UTC. */
  readonly from: string;
  readonly to: string;
  /** Only this language, or the languages of this base: `de` takes `de-AT` too. */
  readonly lang?: string | undefined;
}

/** What people looked for, language by language, and what became of it. */
export function faqReport({ events, from, to, lang }: ReportInput): FaqReport {
  const languages = new Map<string, Gathered>();
  for (const visit of faqVisits(events)) gather(languages, visit);
  const wanted = [...languages].filter(([name]) => lang === undefined || isWithin(name, lang));
  const reports = wanted.map(([name, gathered]) => reportOf(name, gathered));
  const cut = wanted.some(([, { searches, opens }]) => Math.max(searches.size, opens.size) > REPORT_LIMITS.rows);
  return {
    from,
    to,
    languages: reports.sort((a, b) => b.visits - a.visits || compare(a.lang, b.lang)),
    capped: cut || events.length >= REPORT_LIMITS.events,
  };
}

/** Whether a language is the one named, or a kind of it. */
export function isWithin(lang: string, wanted: string): boolean {
  const [one, base] = [lang, wanted].map((tag) => tag.toLowerCase().replaceAll('_', '-'));
  return one === base || one!.startsWith(`${base}-`);
}

interface Gathered {
  visits: number;
  solved: number;
  readonly searches: Map<string, VisitSearch[]>;
  readonly opens: Map<string, VisitOpen[]>;
}

function gather(languages: Map<string, Gathered>, visit: FaqVisit): void {
  const own = gatheredOf(languages, visit.lang);
  own.visits += 1;
  if (!visit.contacted) own.solved += 1;
  for (const search of visit.searches) addTo(gatheredOf(languages, search.lang).searches, search.key, search);
  for (const open of visit.opens) addTo(gatheredOf(languages, open.lang).opens, open.articleId, open);
}

function gatheredOf(languages: Map<string, Gathered>, lang: string): Gathered {
  const gathered = languages.get(lang) ?? { visits: 0, solved: 0, searches: new Map(), opens: new Map() };
  languages.set(lang, gathered);
  return gathered;
}

function addTo<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function reportOf(lang: string, { visits, solved, searches, opens }: Gathered): FaqLanguageReport {
  const searchRows = [...searches.values()].map(searchRow);
  const articleRows = [...opens].map(([articleId, group]) => articleRow(articleId, group));
  return {
    lang,
    visits,
    solved,
    searches: sum(searchRows, ({ count }) => count),
    nothing: sum(searchRows, (row) => row.nothing),
    opens: sum(articleRows, (row) => row.opens),
    searchRows: searchRows.sort((a, b) => b.count - a.count || compare(a.query, b.query)).slice(0, REPORT_LIMITS.rows),
    articleRows: articleRows
      .sort((a, b) => b.opens - a.opens || compare(a.articleId, b.articleId))
      .slice(0, REPORT_LIMITS.rows),
  };
}

function searchRow(group: readonly VisitSearch[]): SearchRow {
  return {
    query: mostFrequent(group.map(({ query }) => query)),
    count: group.length,
    nothing: countOf(group, ({ found }) => !found),
    unopened: countOf(group, ({ found, opened }) => found && !opened),
    contacted: countOf(group, ({ contacted }) => contacted),
  };
}

function articleRow(articleId: string, group: readonly VisitOpen[]): ArticleRow {
  return {
    articleId,
    // A question may have been reworded: the latest wording counts.
    title: group.at(-1)!.title,
    opens: group.length,
    helpful: countOf(group, ({ helpful }) => helpful === true),
    unhelpful: countOf(group, ({ helpful }) => helpful === false),
    contacted: countOf(group, ({ contacted }) => contacted),
  };
}

/** Of several wordings the one that was used most; of those the first. */
export function mostFrequent(wordings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const wording of wordings) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  let [best, most] = ['', 0];
  for (const [wording, count] of counts) if (count > most) [best, most] = [wording, count];
  return best;
}

function countOf<Item>(items: readonly Item[], wanted: (item: Item) => boolean): number {
  return items.reduce((count, item) => count + Number(wanted(item)), 0);
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
