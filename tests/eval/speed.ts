import type { FaqEntry } from '../../src/search/index.ts';
import type { FaqSet } from './faqSets.ts';
import type { Subject } from './libraries.ts';
import { createSeededRandom } from '../world/seededRandom.ts';

/** What one subject took for one number of entries, in milliseconds. */
export type Speed = { build: number; p95: number };

/** Runs at most, and seconds after which no further one begins. */
const RUNS = 3;
const ENOUGH_SECONDS = 12;

/**
 * Times the building of an index and every key of some queries as they are typed letter by letter, each once. Does so up
 * to three times with an index made anew, and of each time the least counts: what else the machine does only adds.
 */
export async function timeSubject(
  subject: Subject,
  entries: readonly FaqEntry[],
  queries: readonly string[],
): Promise<Speed> {
  const began = performance.now();
  let build = Infinity;
  let best: number[] = [];
  for (let run = 0; run < RUNS && performance.now() < began + ENOUGH_SECONDS * 1000; run++) {
    const before = performance.now();
    const search = await subject.build(entries, 'en');
    build = Math.min(build, performance.now() - before);
    const keys = await timeKeys(search, queries);
    best = keys.map((time, at) => Math.min(time, best[at] ?? Infinity));
  }
  best.sort((a, b) => a - b);
  return { build, p95: best[Math.floor(best.length * 0.95)] ?? 0 };
}

/**
 * The first queries, a fifth, only warm the compiler up. Ends early after 20 seconds, of which the warming takes 5 at
 * most.
 */
async function timeKeys(search: Awaited<ReturnType<Subject['build']>>, queries: readonly string[]): Promise<number[]> {
  const keys: number[] = [];
  const started = performance.now();
  for (const [at, query] of queries.entries()) {
    if (performance.now() > started + 20_000) break;
    for (let typed = 1; typed <= query.length; typed++) {
      const start = performance.now();
      await search(query.slice(0, typed));
      if (at >= queries.length / 5 || start > started + 5000) keys.push(performance.now() - start);
    }
  }
  return keys;
}

/**
 * As many entries as asked for, put together by a seed from the sentences of real ones, with a few words of their own
 * each, so that the vocabulary grows with the list as it does in life.
 */
export function manyEntries(sets: readonly FaqSet[], count: number): FaqEntry[] {
  const random = createSeededRandom(count).next;
  const entries = sets.filter((set) => set.locale === 'en').flatMap((set) => set.entries);
  const questions = entries.flatMap((entry) => [entry.question, ...(entry.alternatives ?? [])]);
  const sentences = entries.flatMap((entry) => entry.answer.split(/(?<=[.!?])\s+/)).filter(Boolean);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const words = [
    ...new Set(
      sentences
        .join(' ')
        .toLowerCase()
        .match(/[a-z]{4,}/g),
    ),
  ];
  const ownWord = () => pick(words).slice(0, 4) + pick(words).slice(-4);
  return Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    question: `${pick(questions)} ${ownWord()}`,
    answer: `${pick(sentences)} ${ownWord()} ${pick(sentences)} ${ownWord()} ${pick(sentences)}`,
  }));
}
