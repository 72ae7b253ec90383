import type { VisitorClient } from '../../../client/client.ts';
import type { FaqAnswer } from '../../../protocol/answers.ts';
import type { PageReading } from './readPage.ts';

/** What the page's own articles are found by. */
export interface PageArticles {
  /** Reads the page. */
  read(): Promise<PageReading>;
  /** Whether the endpoint has answered when it was asked for articles, with whatever: then it has none. */
  answered(): boolean;
}

/**
 * Adds what the page itself publishes to the articles of a client. Those of the endpoint come first and win over the same
 * question on the page; where the endpoint has none or cannot be reached the page's stand alone.
 */
export function withPageArticles(client: VisitorClient, page: PageArticles): VisitorClient {
  return {
    ...client,
    async loadFaq(locale) {
      const reading = page.read().catch(() => undefined);
      const told = await client.loadFaq(locale).catch(() => undefined);
      const own = (await reading)?.articles ?? [];
      if (isFaq(told)) return own.length > 0 ? mergeArticles(told, own) : told;
      if (own.length > 0 || page.answered()) return { locale, articles: own };
      throw new Error('There are no articles: the endpoint cannot be reached, and the page has none of its own.');
    },
  };
}

/** An endpoint that is none of ours may answer with anything. */
function isFaq(told: FaqAnswer | undefined): told is FaqAnswer {
  return Array.isArray(told?.articles) && typeof told.locale === 'string';
}

/** The articles of an endpoint, then those of a page that ask something else. */
export function mergeArticles(faq: FaqAnswer, own: FaqAnswer['articles']): FaqAnswer {
  const known = new Set(faq.articles.map(({ question }) => keyOf(question)));
  const added = own.filter(({ question }) => !known.has(keyOf(question)));
  return added.length > 0 ? { ...faq, articles: [...faq.articles, ...added] } : faq;
}

function keyOf(question: string): string {
  return question
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
