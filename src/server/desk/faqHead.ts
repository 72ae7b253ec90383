import type { Article, FaqAnswer } from '../../protocol/index.ts';
import { tellingWords } from './tellingWords.ts';

/** UTF-16 units up to which an answer stays whole: cutting it would save nothing. */
const SHORT = 200;

/**
 * A large FAQ without its long answers: each is cut to the words that tell it best from the others, which is what a search
 * needs of it, and marked as `cut`. Yields now and then, so that a long list holds nobody up.
 */
export function* faqHead(answer: FaqAnswer): Generator<undefined, FaqAnswer> {
  const long = answer.articles.filter((article) => article.answer.length > SHORT);
  const words = yield* tellingWords(long.map(plainly), answer.locale);
  const cut = new Map(long.map((article, at) => [article, words[at] ?? '']));
  return {
    ...answer,
    articles: answer.articles.map((article) => {
      const told = cut.get(article);
      return told === undefined ? article : { ...article, answer: told, cut: true };
    }),
  };
}

/** Without where links lead. */
function plainly({ answer }: Article): string {
  return answer.replace(/\]\([^)\s]*\)/g, '] ');
}
