import { readFileSync } from 'node:fs';
import type { Lang } from './facts.ts';

/** One question of the shop with its answer in light Markdown. */
export type FaqArticle = {
  id: string;
  question: string;
  answer: string;
  alternatives: readonly string[];
  tags: readonly string[];
  category: string;
};

/** A FAQ file, `faq/{lang}.json`. The ids are the same in every language. */
export type Faq = { locale: Lang; articles: readonly FaqArticle[] };

/** Reads the FAQ of one language. */
export function faqOf(lang: Lang): Faq {
  return JSON.parse(readFileSync(new URL(`./faq/${lang}.json`, import.meta.url), 'utf8')) as Faq;
}
