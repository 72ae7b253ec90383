import type { Article, FaqAnswer } from '../../protocol/index.ts';
import type { AlternativeRecord, WrittenArticle } from './faqRecords.ts';
import type { FaqSource, Reads, Secrets } from './ports.ts';
import { queryKey } from './queryKey.ts';

/** The FAQ as it is served: the site's own articles, over them those written in the inbox, and learned wordings. */
export interface DeskFaq extends FaqSource {
  /** The site's own articles alone. */
  readonly base: FaqSource;
  /** Reads what was written and learned anew; after each change, and once before the first request. */
  refresh(): Promise<void>;
  /** Articles written in the inbox, by language and id. */
  written(): readonly WrittenArticle[];
}

/** Wordings that are learned for one article and language at most. */
export const LEARNED_LIMIT = 8;

/** Lays what is in the data over the site's own FAQ. Empty until `refresh` has read it. */
export function createDeskFaq(
  base: FaqSource,
  reads: Pick<Reads, 'writtenArticles' | 'alternatives'>,
  { hash }: Pick<Secrets, 'hash'>,
): DeskFaq {
  let written: readonly WrittenArticle[] = [];
  let learned: readonly AlternativeRecord[] = [];
  let served = new Map<string, Served>();

  let last: Promise<void> = Promise.resolve();

  async function read(): Promise<void> {
    [written, learned] = await Promise.all([reads.writtenArticles(), reads.alternatives()]);
    served = new Map();
  }

  function lay(locale: string): Served['faq'] {
    const below = base.get(locale);
    const known = served.get(locale);
    if (known && known.below === below?.version) return known.faq;
    const own = written.filter((one) => one.locale === locale);
    const wordings = learned.filter((record) => record.locale === locale && record.accepted);
    const faq = laid(locale, below, own, wordings, hash);
    // Any text may be asked for; only languages there are need to be remembered.
    if (faq) served.set(locale, { below: below?.version, faq });
    return faq;
  }

  return {
    base,
    written: () => written,
    locales: () => [...new Set([...base.locales(), ...written.map(({ locale }) => locale)])].sort(),
    get: lay,
    refresh() {
      // One after another: a slow reading must not overwrite a later one.
      const done = last.catch(() => undefined).then(read);
      last = done;
      return done;
    },
  };
}

interface Served {
  /** Version of the site's own FAQ it was laid over. */
  readonly below: string | undefined;
  readonly faq: { readonly answer: FaqAnswer; readonly version: string } | undefined;
}

function laid(
  locale: string,
  below: ReturnType<FaqSource['get']>,
  written: readonly WrittenArticle[],
  learned: readonly AlternativeRecord[],
  hash: Secrets['hash'],
): Served['faq'] {
  if (written.length === 0 && learned.length === 0) return below;
  if (!below && written.length === 0) return undefined;
  const own = new Map(written.map(({ article }) => [article.id, article]));
  const kept = (below?.answer.articles ?? []).map((article) => own.get(article.id) ?? article);
  const ids = new Set(kept.map(({ id }) => id));
  const articles = [...kept, ...[...own.values()].filter(({ id }) => !ids.has(id))];
  const digest = hash(JSON.stringify([written, learned])).slice(0, 16);
  return {
    answer: { ...below?.answer, locale, articles: articles.map((article) => withLearned(article, learned)) },
    version: `${below?.version ?? ''} ${digest}`,
  };
}

/** Wordings the article has not got in any form come after its own. */
function withLearned(article: Article, learned: readonly AlternativeRecord[]): Article {
  const known = wordingKeys(article);
  const more = learned.filter(({ articleId, key }) => articleId === article.id && !known.has(key));
  if (more.length === 0) return article;
  const phrases = more.slice(0, LEARNED_LIMIT).map(({ phrase }) => phrase);
  return { ...article, alternatives: [...(article.alternatives ?? []), ...phrases] };
}

/** The wordings of an article in the form they are compared in. */
export function wordingKeys({ question, alternatives = [] }: Article): Set<string> {
  return new Set([question, ...alternatives].map(queryKey));
}
