import type { Article } from './answers.ts';

/** An article of the FAQ as agents see it. */
export interface AgentArticle {
  readonly locale: string;
  readonly article: Article;
  /** Who wrote it in the inbox last, and when (ISO 8601); absent for an article from the site's files. */
  readonly written?: { readonly by: string; readonly at: string };
  /** True when it stands in the place of an article with the same id from the site's files. */
  readonly replaces: boolean;
}

/** The answer of `GET /v1/agent/faq/articles`: what was written in the inbox. */
export interface AgentArticlesAnswer {
  readonly articles: readonly AgentArticle[];
  /** Languages in which there is a FAQ. */
  readonly locales: readonly string[];
  /** Categories that are in use, by language. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
}

/** Body of `POST /v1/agent/faq/articles`; without an id a new article is made, its id from the question. */
export interface ArticleRequest {
  readonly locale: string;
  readonly id?: string;
  readonly question: string;
  /** Light Markdown, never HTML. */
  readonly answer: string;
  readonly alternatives?: readonly string[];
  readonly tags?: readonly string[];
  readonly category?: string;
}
