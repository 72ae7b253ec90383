import type { Article } from '../../../protocol/answers.ts';
import { PAGE_ID } from './pageId.ts';
import { readHtml } from './readHtml.ts';
import { type PageFacts, type PageQuestion, readJsonLd } from './readJsonLd.ts';

/** What a page itself publishes of use to its visitors. */
export interface PageReading extends Pick<PageFacts, 'phone' | 'hours'> {
  readonly articles: readonly Article[];
}

const MOST_DETAILS = 500;
/** UTF-16 units of an id that are made from the question. */
const LONGEST_NAME = 100;

/** Reads the FAQ, telephone number and hours of a page from its JSON-LD, and the FAQ from `<details>` by a selector. */
export function readPage(page: ParentNode, selector?: string): PageReading {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  const { questions, ...rest } = readJsonLd(blocks.map(({ textContent }) => textContent ?? ''));
  return { ...rest, articles: toArticles([...questions, ...(selector ? readDetails(page, selector) : [])]) };
}

/** The `<details>` that a selector names, or that stand in what it names. A selector that is none finds nothing. */
function readDetails(page: ParentNode, selector: string): PageQuestion[] {
  let found: Element[];
  try {
    found = [...page.querySelectorAll(selector)];
  } catch {
    return [];
  }
  const all = new Set(found.flatMap((one) => (one.matches('details') ? [one] : [...one.querySelectorAll('details')])));
  return [...all].slice(0, MOST_DETAILS).flatMap((details) => {
    const question = details.querySelector('summary')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const answer = readHtml(details.innerHTML);
    return question && answer ? [{ question, answer }] : [];
  });
}

function toArticles(questions: readonly PageQuestion[]): Article[] {
  const articles = new Map<string, Article>();
  for (const { question, answer } of questions) {
    const id = PAGE_ID + nameOf(question);
    if (!articles.has(id)) articles.set(id, { id, question, answer });
  }
  return [...articles.values()];
}

/** A question as part of an address: its letters and digits. */
export function nameOf(question: string): string {
  const name = question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return (
    name
      .slice(0, LONGEST_NAME)
      .toWellFormed()
      .replace(/^-+|-+$/g, '') || 'question'
  );
}
