import { loadLanguage } from '../../src/search/index.ts';
import { type Disturbance, disturb, disturbances } from './disturbances.ts';
import type { FaqSet } from './faqSets.ts';
import type { Found, Subject } from './libraries.ts';
import { type Measures, measure, separation } from './measures.ts';
import { seedOf } from '../world/seededRandom.ts';

/** How one subject did on one set. */
export type Quality = {
  set: string;
  subject: string;
  /** All questions, by disturbance. */
  all: Partial<Record<Disturbance, Measures>>;
  /** The half no figure was chosen on, as it is. */
  heldOut: Measures;
  /** How well scores tell answerable questions from others; only for sets that have both. */
  separation?: number;
};

/** Asks a subject all questions of a set, as they are and disturbed. */
export async function assess(subject: Subject, set: FaqSet): Promise<Quality> {
  const search = await subject.build(set.entries, set.locale);
  const weak = new Set((await loadLanguage(set.locale)).weak?.split(' '));
  const answerable = set.questions.filter((question) => question.relevant.length > 0);
  const unanswerable = set.questions.filter((question) => question.relevant.length === 0);
  const all: Partial<Record<Disturbance, Measures>> = {};
  const found = new Map<string, readonly Found[]>();
  for (const how of subject.slow ? disturbances.slice(0, 1) : disturbances) {
    const rankings = [];
    for (const { text, relevant } of answerable) {
      const hits = await search(disturb(text, how, weak));
      if (how === 'as is') found.set(text, hits);
      rankings.push({ found: hits.map((hit) => hit.id), relevant });
    }
    all[how] = measure(rankings);
  }
  const held = answerable.filter(({ text }) => seedOf(`split${text}`) % 2 === 1);
  const heldOut = measure(
    held.map(({ text, relevant }) => ({ found: (found.get(text) ?? []).map((hit) => hit.id), relevant })),
  );
  const quality: Quality = { set: set.name, subject: subject.name, all, heldOut };
  if (!unanswerable.length) return quality;
  const best = (hits: readonly Found[]) => hits[0]?.score ?? 0;
  const low: number[] = [];
  for (const { text } of unanswerable) low.push(best(await search(text)));
  return {
    ...quality,
    separation: separation(
      answerable.map(({ text }) => best(found.get(text) ?? [])),
      low,
    ),
  };
}
