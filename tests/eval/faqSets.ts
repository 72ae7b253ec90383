import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FaqEntry } from '../../src/search/index.ts';

/** A question someone asked and the ids of the entries that answer it; none when nothing does. */
export type AskedQuestion = { text: string; relevant: readonly string[] };

/** One set of entries with the questions asked about it. */
export type FaqSet = { name: string; locale: string; entries: FaqEntry[]; questions: AskedQuestion[] };

type Line = {
  meta?: { name: string; lang: string };
  doc?: { id: string; question: string; answer: string; alt?: string[] };
  query?: { q: string; relevant: string[] };
};

/** The folder the sets are in: `FAQ_DEV`, else `../shared/faq-dev` beside the repository. */
export function faqFolder(): string {
  return process.env.FAQ_DEV ?? resolve(import.meta.dirname, '../../../shared/faq-dev');
}

/** All sets of a folder, by name; undefined when there is no such folder. */
export function readFaqSets(folder: string): FaqSet[] | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().map((file) => readFaqSet(join(folder, file)));
}

function readFaqSet(file: string): FaqSet {
  const set: FaqSet = { name: '', locale: '', entries: [], questions: [] };
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    if (!text) continue;
    const line = JSON.parse(text) as Line;
    if (line.meta) [set.name, set.locale] = [line.meta.name, line.meta.lang];
    if (line.query) set.questions.push({ text: line.query.q, relevant: line.query.relevant });
    if (!line.doc) continue;
    const { id, question, answer, alt } = line.doc;
    set.entries.push({ id, question, answer, ...(alt ? { alternatives: alt } : {}) });
  }
  return set;
}
