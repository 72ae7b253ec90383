/** What visitors looked for with one wording. */
export interface SearchRow {
  /** The wording most visitors used. */
  readonly query: string;
  /** How often it was searched for. */
  readonly count: number;
  /** How often nothing was found. */
  readonly nothing: number;
  /** How often something was found and no article was opened. */
  readonly unopened: number;
  /** How often a chat or a callback followed. */
  readonly contacted: number;
}

/** What became of an article. */
export interface ArticleRow {
  readonly articleId: string;
  readonly title: string;
  readonly opens: number;
  readonly helpful: number;
  readonly unhelpful: number;
  /** Opens that ended in a chat or a callback. */
  readonly contacted: number;
}

/** The report of one language. */
export interface FaqLanguageReport {
  readonly lang: string;
  /** Conversations with a search or an opened article. */
  readonly visits: number;
  /** Those of them after which no person was asked. */
  readonly solved: number;
  /** Searches in all, and those that found nothing. */
  readonly searches: number;
  readonly nothing: number;
  /** Opened articles in all. */
  readonly opens: number;
  /** The most frequent first. */
  readonly searchRows: readonly SearchRow[];
  /** The most read first. */
  readonly articleRows: readonly ArticleRow[];
}

/** The answer of `GET /v1/agent/faq/report?from=&to=&lang=`: what people looked for and what became of it. */
export interface FaqReport {
  /** ISO 8601 in UTC; `to` is excluded. */
  readonly from: string;
  readonly to: string;
  /** The language with most visits first. */
  readonly languages: readonly FaqLanguageReport[];
  /** True when there was more than is looked at: the newest events count, the most frequent rows are given. */
  readonly capped: boolean;
}

/** A wording that led visitors to an article that helped them; it may become an alternative of the article. */
export interface AlternativeProposal {
  readonly locale: string;
  readonly articleId: string;
  readonly title: string;
  readonly phrase: string;
  /** How many different visitors it helped. */
  readonly visitors: number;
}

/** The answer of `GET /v1/agent/faq/proposals`. */
export interface ProposalsAnswer {
  /** What helped most visitors first. */
  readonly proposals: readonly AlternativeProposal[];
  /** `ask`: an agent decides; `auto`: what helped three visitors is taken by itself; `off`: nothing is proposed. */
  readonly learn: 'ask' | 'auto' | 'off';
}

/** Body of `POST /v1/agent/faq/proposals` (204). */
export interface ProposalDecision {
  readonly locale: string;
  readonly articleId: string;
  readonly phrase: string;
  readonly accept: boolean;
}
