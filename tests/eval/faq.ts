// `npm run eval:faq`: how well and how fast the FAQ search finds, beside five libraries. `--write` puts the tables into
// docs/search.md, `--quick` leaves out the libraries and the timing. What is timed in a page needs a build and Chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleBytes } from './bundleBytes.ts';
import { faqFolder, type FaqSet, readFaqSets } from './faqSets.ts';
import { compareHead } from './headOf.ts';
import { isLent, type Subject, subjects, unaided } from './libraries.ts';
import { assess, type Quality } from './quality.ts';
import { type Results, reportTables } from './report.ts';
import { measureInPage } from './pageSpeed.ts';
import { manyEntries, type Speed, timeSubject } from './speed.ts';

const quick = process.argv.includes('--quick');
const sets = readFaqSets(faqFolder());
if (!sets?.length) {
  console.log(`No question sets at ${faqFolder()}: nothing to measure. FAQ_DEV names another folder.`);
} else {
  const chosen = quick ? subjects.slice(0, 1) : subjects;
  const results: Results = {
    quality: await assessAll(chosen, sets),
    unaided: quick
      ? []
      : await assessAll(
          unaided,
          sets.filter((set) => isLent(set.locale)),
        ),
    heads: quick ? [] : await Promise.all(sets.filter(hasAnswers).map(compareHead)),
    speed: quick ? new Map() : await timeAll(subjects, sets),
    page: quick
      ? []
      : await measureInPage(
          [100, 1000, 10_000].map((count) => manyEntries(sets, count)),
          typedIn(sets),
        ),
    bytes: await bundleBytes(),
  };
  const tables = reportTables(results);
  console.log(tables);
  if (process.argv.includes('--write')) writeTables(tables);
}

async function assessAll(chosen: readonly Subject[], all: readonly FaqSet[]): Promise<Quality[]> {
  const quality: Quality[] = [];
  for (const set of all) for (const subject of chosen) quality.push(await assess(subject, set));
  return quality;
}

async function timeAll(chosen: readonly Subject[], all: readonly FaqSet[]): Promise<Map<number, Map<string, Speed>>> {
  const speed = new Map<number, Map<string, Speed>>();
  for (const count of [100, 1000, 10_000]) {
    const entries = manyEntries(all, count);
    const queries = typedIn(all);
    const row = new Map<string, Speed>();
    for (const subject of chosen)
      if (!subject.slow || count === 100) row.set(subject.name, await timeSubject(subject, entries, queries));
    speed.set(count, row);
  }
  return speed;
}

/** Some of the English questions, to be typed letter by letter. */
function typedIn(all: readonly FaqSet[]): string[] {
  const english = all.filter((set) => set.locale === 'en').flatMap((set) => set.questions);
  return english.filter((_, at) => at % 20 === 0).map((question) => question.text);
}

function hasAnswers({ entries }: FaqSet): boolean {
  return entries.some(({ answer }) => answer !== '');
}

function writeTables(tables: string): void {
  const path = join(import.meta.dirname, '../../docs/search.md');
  const page = readFileSync(path, 'utf8');
  const mark = '<!-- measured -->';
  writeFileSync(path, `${page.slice(0, page.indexOf(mark) + mark.length)}\n\n${tables}`);
}
