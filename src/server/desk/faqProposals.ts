import type { AlternativeProposal, Article } from '../../protocol/index.ts';
import { LEARNED_LIMIT, wordingKeys } from './deskFaq.ts';
import type { AlternativeRecord } from './faqRecords.ts';
import { mostFrequent } from './faqReport.ts';
import type { FaqVisit } from './faqVisits.ts';
import type { FaqSource } from './ports.ts';
import { queryKey } from './queryKey.ts';
import { CUT } from './redact.ts';

/** A search that ended in an article which helped. */
export interface HelpfulSearch {
  readonly locale: string;
  readonly articleId: string;
  readonly query: string;
  readonly key: string;
  readonly visitorId: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** Proposals given at most. */
const MOST = 200;
const SHORTEST = 3;
const LONGEST = 120;

/** The searches of visits that ended in an article which helped, oldest first. What was private in part is left out. */
export function helpfulSearches(visits: readonly FaqVisit[]): HelpfulSearch[] {
  const found = visits.flatMap(({ visitorId, opens }) =>
    opens.flatMap(({ helpful, query, lang, articleId, at }): HelpfulSearch[] => {
      if (helpful !== true || query === undefined || query.includes(CUT)) return [];
      const key = queryKey(query);
      return key === '' ? [] : [{ locale: lang, articleId, query: query.trim(), key, visitorId, at }];
    }),
  );
  return found.sort((a, b) => a.at - b.at);
}

/** Wordings that helped and are neither among an article's own nor decided on. What helped most visitors first. */
export function faqProposals(
  searches: readonly HelpfulSearch[],
  faq: FaqSource,
  decided: readonly AlternativeRecord[],
): AlternativeProposal[] {
  const settled = new Set(decided.map(nameOf));
  const groups = new Map<string, HelpfulSearch[]>();
  for (const search of searches) {
    const { length } = search.query;
    if (settled.has(nameOf(search)) || length < SHORTEST || length > LONGEST) continue;
    groups.set(nameOf(search), [...(groups.get(nameOf(search)) ?? []), search]);
  }
  const articleOf = createLookup(faq);
  const proposals = [...groups.values()].flatMap((group): AlternativeProposal[] => {
    const { locale, articleId, key } = group[0]!;
    const article = articleOf(locale, articleId);
    if (!article || wordingKeys(article).has(key) || isFull(decided, locale, articleId)) return [];
    return [
      {
        locale,
        articleId,
        title: article.question,
        phrase: mostFrequent(group.map(({ query }) => query)),
        visitors: new Set(group.map(({ visitorId }) => visitorId)).size,
      },
    ];
  });
  return proposals.sort((a, b) => b.visitors - a.visitors || (a.phrase < b.phrase ? -1 : 1)).slice(0, MOST);
}

/** Whether an article has learned all it may. */
export function isFull(decided: readonly AlternativeRecord[], locale: string, articleId: string): boolean {
  const own = decided.filter((record) => record.accepted && record.locale === locale && record.articleId === articleId);
  return own.length >= LEARNED_LIMIT;
}

function nameOf({ locale, articleId, key }: Pick<HelpfulSearch, 'locale' | 'articleId' | 'key'>): string {
  return `${locale} ${articleId} ${key}`;
}

function createLookup(faq: FaqSource): (locale: string, id: string) => Article | undefined {
  const known = new Map<string, ReadonlyMap<string, Article>>();
  return (locale, id) => {
    const articles = known.get(locale) ?? new Map(faq.get(locale)?.answer.articles.map((one) => [one.id, one]));
    known.set(locale, articles);
    return articles.get(id);
  };
}
