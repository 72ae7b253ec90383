import { brotliCompressSync, constants } from 'node:zlib';
import type { FaqAnswer } from '../../src/protocol/index.ts';
import { buildIndex, loadLanguage } from '../../src/search/index.ts';
import { faqHead } from '../../src/server/index.ts';
import type { FaqSet } from './faqSets.ts';

/** A FAQ as a page gets it when it is a large one. */
export function headOf(faq: FaqAnswer): FaqAnswer {
  const steps = faqHead(faq);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What becomes of a set when its long answers are left out: bytes as fetched (Brotli), and Success@3. */
export type HeadCost = { set: string; whole: number; head: number; foundWhole: number; foundHead: number };

/** Compares a set with its head. */
export async function compareHead(set: FaqSet): Promise<HeadCost> {
  const faq: FaqAnswer = { locale: set.locale, articles: set.entries };
  const head = headOf(faq);
  const language = await loadLanguage(set.locale);
  const found = ({ articles }: FaqAnswer) => {
    const index = buildIndex(articles, language);
    const asked = set.questions.filter(({ relevant }) => relevant.length > 0);
    const right = asked.filter(({ text, relevant }) =>
      index.search(text, { limit: 3 }).some(({ id }) => relevant.includes(id)),
    );
    return right.length / (asked.length || 1);
  };
  return { set: set.name, whole: packed(faq), head: packed(head), foundWhole: found(faq), foundHead: found(head) };
}

function packed(faq: FaqAnswer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(JSON.stringify(faq), { params }).length;
}
