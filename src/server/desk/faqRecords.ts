import type { Article, EventType } from '../../protocol/index.ts';

/** Events of some types within a stretch of time, whoever's they are. */
export interface EventsBetweenQuery {
  readonly types: readonly EventType[];
  /** ISO 8601 in UTC as events have it; `to` is excluded. */
  readonly from: string;
  readonly to: string;
  /** When there are more, the newest count. */
  readonly limit: number;
}

/** An article written in the inbox. */
export interface WrittenArticle {
  readonly locale: string;
  readonly article: Article;
  /** Who wrote it last, and when, milliseconds. */
  readonly by: { readonly id: string; readonly name: string };
  readonly at: number;
}

/** What was decided about a wording that visitors searched by: whether it becomes an alternative of an article. */
export interface AlternativeRecord {
  readonly locale: string;
  readonly articleId: string;
  /** The wording brought into the form it is compared in; one decision for each. */
  readonly key: string;
  /** The wording as visitors wrote it. */
  readonly phrase: string;
  readonly accepted: boolean;
  /** Id of the agent, or `desk` when the rule decided. */
  readonly by: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}
