import type {
  AgentArticle,
  AlternativeProposal,
  ArticleRequest,
  FaqLanguageReport,
  ProposalDecision,
} from '../../src/protocol/index.ts';
import { json, refusal, type FakeDesk } from './fakeDesk.ts';

/** What people looked for in English, and a little in Polish. */
export const LANGUAGES: readonly FaqLanguageReport[] = [
  {
    lang: 'en',
    visits: 40,
    solved: 30,
    searches: 50,
    nothing: 10,
    opens: 25,
    searchRows: [
      { query: 'gift wrapping', count: 9, nothing: 7, unopened: 0, contacted: 3 },
      { query: 'refund', count: 8, nothing: 0, unopened: 5, contacted: 2 },
      ...Array.from({ length: 8 }, (_, index) => {
        return { query: `rare ${index}`, count: 1, nothing: 1, unopened: 0, contacted: 0 };
      }),
    ],
    articleRows: [
      { articleId: 'returns', title: 'How do I return it?', opens: 20, helpful: 3, unhelpful: 6, contacted: 4 },
      { articleId: 'pay', title: 'How can I pay?', opens: 5, helpful: 5, unhelpful: 0, contacted: 0 },
    ],
  },
  { lang: 'pl', visits: 1, solved: 1, searches: 1, nothing: 0, opens: 1, searchRows: [], articleRows: [] },
];

/** An article from the site's files. */
export const RETURNS: AgentArticle = {
  locale: 'en',
  article: { id: 'returns', question: 'How do I return it?', answer: 'Send it back.', tags: ['returns', 'money'] },
  replaces: false,
};

/** Teaches a desk what is asked about the FAQ. */
export function teachFaq(desk: FakeDesk, languages = LANGUAGES) {
  const faq = {
    languages,
    proposals: [
      { locale: 'en', articleId: 'returns', title: 'How do I return it?', phrase: 'money back', visitors: 3 },
      { locale: 'en', articleId: 'returns', title: 'How do I return it?', phrase: 'send home', visitors: 1 },
    ] as AlternativeProposal[],
    written: [] as AgentArticle[],
    saved: [] as ArticleRequest[],
    decided: [] as ProposalDecision[],
    asked: [] as string[],
    /** Acceptances of this wording are refused. */
    harmful: '',
    fails: false,
  };
  desk.faq = (path, method, body) => {
    faq.asked.push(`${method} ${path}`);
    if (faq.fails) return refusal('internal');
    if (path.startsWith('report?')) return json({ from: '', to: '', languages: faq.languages, capped: false });
    if (path === 'proposals' && method === 'GET') return json({ learn: 'ask', proposals: faq.proposals });
    if (path === 'proposals') return decide(body as unknown as ProposalDecision);
    if (path === 'articles' && method === 'POST') return save(body as unknown as ArticleRequest);
    if (path === 'articles')
      return json({ articles: faq.written, locales: ['en', 'pl'], categories: { en: ['Orders'] } });
    if (method === 'DELETE') {
      faq.written = faq.written.filter(({ article }) => !path.endsWith(`/${article.id}`));
      return new Response(null, { status: 204 });
    }
    return path === 'articles/en/returns' ? json(RETURNS) : refusal('article_not_found');
  };

  function decide(decision: ProposalDecision): Response {
    if (decision.accept && decision.phrase === faq.harmful) return refusal('alternative_harms');
    faq.decided.push(decision);
    faq.proposals = faq.proposals.filter(({ phrase }) => phrase !== decision.phrase);
    return new Response(null, { status: 204 });
  }

  function save(request: ArticleRequest): Response {
    faq.saved.push(request);
    const { locale, id = 'new', ...content } = request;
    const written = { by: 'Ada Kowalska', at: '2026-11-22T12:00:00.000Z' };
    const article: AgentArticle = { locale, article: { id, ...content }, written, replaces: id === 'returns' };
    faq.written = [...faq.written, article];
    return json(article);
  }

  return faq;
}
