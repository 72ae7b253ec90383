import {
  Refusal,
  type AgentArticle,
  type AgentArticlesAnswer,
  type Article,
  type ArticleRequest,
} from '../../protocol/index.ts';
import type { DeskFaq } from './deskFaq.ts';
import type { DeskPorts } from './deskPorts.ts';
import type { AgentRecord } from './ports.ts';

/** Articles written in the inbox: they live in the data and are served over the site's own. */
export interface WrittenArticles {
  list(): AgentArticlesAnswer;
  /** An article as it is served, whoever wrote it. @throws {Refusal} `article_not_found`. */
  read(locale: string, id: string): AgentArticle;
  save(agent: AgentRecord, request: ArticleRequest): Promise<AgentArticle>;
  /** Takes one back; the site's own article with its id is served again. @throws {Refusal} `article_not_found`. */
  withdraw(locale: string, id: string): Promise<void>;
}

/** Opens the drawer of written articles. */
export function createWrittenArticles({
  storage,
  clock,
  faq,
}: Pick<DeskPorts, 'storage' | 'clock'> & { readonly faq: DeskFaq }): WrittenArticles {
  const servedIn = (locale: string) => faq.get(locale)?.answer.articles ?? [];

  function describe(locale: string, article: Article): AgentArticle {
    const written = faq.written().find((one) => one.locale === locale && one.article.id === article.id);
    const replaces = faq.base.get(locale)?.answer.articles.some(({ id }) => id === article.id) ?? false;
    if (!written) return { locale, article, replaces: false };
    const { by, at } = written;
    return { locale, article: written.article, written: { by: by.name, at: new Date(at).toISOString() }, replaces };
  }

  function read(locale: string, id: string): AgentArticle {
    const article = servedIn(locale).find((one) => one.id === id);
    if (!article) throw new Refusal('article_not_found');
    return describe(locale, article);
  }

  return {
    list: () => ({
      articles: faq.written().map(({ locale, article }) => describe(locale, article)),
      locales: faq.locales(),
      categories: Object.fromEntries(faq.locales().map((locale) => [locale, categoriesOf(servedIn(locale))])),
    }),
    read,
    async save({ id: sender, name }, { locale, id: given, ...content }) {
      const at = clock.now();
      // Inside the transaction, so that two agents who write at once do not get the same id.
      const id = await storage.write(async (transaction) => {
        const taken = new Set(servedIn(locale).map((one) => one.id));
        for (const one of await transaction.writtenArticles()) if (one.locale === locale) taken.add(one.article.id);
        const free = given ?? freeId(content.question, taken);
        const article = { ...unshown(servedIn(locale).find((one) => one.id === given)), id: free, ...content };
        await transaction.putWrittenArticle({ locale, article, by: { id: sender, name }, at });
        return free;
      });
      await faq.refresh();
      return read(locale, id);
    },
    async withdraw(locale, id) {
      await storage.write(async (transaction) => {
        const all = await transaction.writtenArticles();
        const known = all.some((one) => one.locale === locale && one.article.id === id);
        if (!known) throw new Refusal('article_not_found');
        await transaction.removeWrittenArticle(locale, id);
      });
      await faq.refresh();
    },
  };
}

/** What the editor does not show stays as it was. */
function unshown(article: Article | undefined): Pick<Article, 'pages' | 'pinned'> {
  return { ...(article?.pages ? { pages: article.pages } : {}), ...(article?.pinned ? { pinned: true } : {}) };
}

function categoriesOf(articles: readonly Article[]): string[] {
  return [...new Set(articles.flatMap(({ category }) => category ?? []))].sort();
}

/** A slug from a question; where its letters give none, a plain name with a number. */
function freeId(question: string, taken: ReadonlySet<string>): string {
  const plain = question
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replaceAll('ł', 'l');
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const base = slug.length >= 3 ? slug : 'article';
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
