import type { Article } from '../../protocol/index.ts';

/** The articles that contain every word of a query, those with more of them in the question first. */
export function findContaining(articles: readonly Article[], query: string, limit: number): Article[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return articles
    .map((article) => ({ article, score: scoreOf(article, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ article }) => article);
}

function scoreOf({ question, answer, alternatives = [], tags = [] }: Article, words: readonly string[]): number {
  const asked = fold([question, ...alternatives, ...tags].join(' '));
  const answered = fold(answer);
  const scores = words.map((word) => (asked.includes(word) ? 3 : answered.includes(word) ? 1 : 0));
  return scores.includes(0) ? 0 : scores.reduce<number>((sum, score) => sum + score, 0);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
