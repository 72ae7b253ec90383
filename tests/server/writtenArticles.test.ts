import { describe, expect, it } from 'vitest';
import type { AgentArticle, FaqAnswer } from '../../src/protocol/index.ts';
import { createRig, faqOf, MONDAY, refused, type Rig } from './createRig.ts';

const FAQ: FaqAnswer = {
  locale: 'en',
  articles: [
    { id: 'returns', question: 'How do I return something?', answer: 'Send it back.', category: 'Returns' },
    { id: 'pay', question: 'How can I pay?', answer: 'By card.', pages: ['/cart*'] },
  ],
};
const GIFT = { locale: 'en', question: 'Do you wrap gifts?', answer: 'Yes, **for free**.' };

async function setUp() {
  const rig = await createRig({ faq: faqOf({ en: FAQ }) });
  const { cookie } = await rig.agent();
  const save = (body: unknown) => rig.post('/v1/agent/faq/articles', body, { cookie });
  const saved = async (body: unknown): Promise<AgentArticle> => (await save(body)).json() as Promise<AgentArticle>;
  const list = async () => (await rig.get('/v1/agent/faq/articles', { cookie })).json();
  const withdraw = (path: string) => rig.request(`/v1/agent/faq/articles/${path}`, { cookie, method: 'DELETE' });
  return { rig, cookie, save, saved, list, withdraw };
}

const served = async (rig: Rig, lang = 'en') => (await (await rig.get(`/v1/faq?lang=${lang}`)).json()) as FaqAnswer;

describe('articles written in the inbox', () => {
  it('P12.7: a new one gets an id from its question and is served after the site’s own', async () => {
    const { rig, saved, list } = await setUp();
    const etag = (await rig.get('/v1/faq?lang=en')).headers.get('etag')!;
    const answer = await saved({ ...GIFT, alternatives: ['gift wrapping'], tags: [], category: 'Orders' });
    const article = {
      id: 'do-you-wrap-gifts',
      question: GIFT.question,
      answer: GIFT.answer,
      alternatives: ['gift wrapping'],
      category: 'Orders',
    };
    const written = { by: 'Ada Nowak', at: new Date(MONDAY).toISOString() };
    expect(answer).toEqual({ locale: 'en', article, written, replaces: false });
    expect((await served(rig)).articles).toEqual([...FAQ.articles, article]);
    expect((await rig.get('/v1/faq?lang=en', { headers: { 'if-none-match': etag } })).status).toBe(200);
    expect(await list()).toEqual({ articles: [answer], locales: ['en'], categories: { en: ['Orders', 'Returns'] } });
    expect((await saved(GIFT)).article.id).toBe('do-you-wrap-gifts-2');
    expect((await saved({ ...GIFT, question: '怎么退货？' })).article.id).toBe('article');
    expect((await saved({ ...GIFT, question: 'Żółw — ile kosztuje?', locale: 'pl' })).article.id).toBe(
      'zolw-ile-kosztuje',
    );
  });

  it('P12.7: one with the id of the site’s own stands in its place and says so', async () => {
    const { rig, cookie, saved } = await setUp();
    const answer = await saved({ ...GIFT, id: 'returns', answer: 'Within 60 days.' });
    expect(answer.replaces).toBe(true);
    expect((await served(rig)).articles.map(({ id, answer: text }) => [id, text])).toEqual([
      ['returns', 'Within 60 days.'],
      ['pay', 'By card.'],
    ]);
    const own = await rig.get('/v1/agent/faq/articles/en/pay', { cookie });
    expect(await own.json()).toEqual({ locale: 'en', article: FAQ.articles[1], replaces: false });
    expect((await saved({ ...GIFT, id: 'pay' })).article).toMatchObject({ question: GIFT.question, pages: ['/cart*'] });
    const none = await rig.get('/v1/agent/faq/articles/en/none', { cookie });
    expect((await refused(none)).code).toBe('article_not_found');
  });

  it('P12.7: the first article of a language opens a FAQ in it', async () => {
    const { rig, saved } = await setUp();
    await saved({ ...GIFT, locale: 'pl', question: 'Czy pakujecie prezenty?' });
    expect((await served(rig, 'pl')).locale).toBe('pl');
    expect((await (await rig.get('/v1/config')).json()).faq.locales).toEqual(['en', 'pl']);
    const again = await createRig({ storage: rig.storage, clock: rig.clock, faq: faqOf({ en: FAQ }), seed: 2 });
    expect((await served(again, 'pl')).articles).toHaveLength(1);
  });

  it('P12.7: a changed one is served under a new ETag, also within the same millisecond', async () => {
    const { rig, saved } = await setUp();
    const { article } = await saved(GIFT);
    const etag = (await rig.get('/v1/faq?lang=en')).headers.get('etag')!;
    await saved({ ...GIFT, id: article.id, answer: 'No.' });
    const changed = await rig.get('/v1/faq?lang=en', { headers: { 'if-none-match': etag } });
    expect(((await changed.json()) as FaqAnswer).articles.at(-1)).toMatchObject({ id: article.id, answer: 'No.' });
  });

  it('P12.7: what is wrong is refused by field, and nobody but an agent’s inbox may write', async () => {
    const { rig, cookie, save } = await setUp();
    const wrong = {
      locale: { ...GIFT, locale: 'English' },
      question: { ...GIFT, question: '  ' },
      answer: { ...GIFT, answer: '' },
      id: { ...GIFT, id: '../etc' },
      alternatives: { ...GIFT, alternatives: Array.from({ length: 101 }, () => 'x') },
      'tags.0': { ...GIFT, tags: [''] },
      extra: { ...GIFT, extra: 1 },
    };
    for (const [field, body] of Object.entries(wrong)) {
      const problem = await refused(await save(body));
      expect(problem, field).toMatchObject({ code: 'body_invalid', detail: expect.stringMatching(`^${field}: `) });
    }
    expect((await refused(await rig.post('/v1/agent/faq/articles', GIFT))).code).toBe('sign_in_required');
    const foreign = { cookie, headers: { origin: 'https://evil.example' } };
    expect((await refused(await rig.post('/v1/agent/faq/articles', GIFT, foreign))).code).toBe('cross_site');
    expect((await served(rig)).articles).toEqual(FAQ.articles);
  });

  it('P12.8: one that is withdrawn gives its place back', async () => {
    const { rig, saved, withdraw } = await setUp();
    await saved({ ...GIFT, id: 'returns' });
    await saved(GIFT);
    expect((await withdraw('en/returns')).status).toBe(204);
    expect((await withdraw('en/do-you-wrap-gifts')).status).toBe(204);
    expect(await served(rig)).toEqual(FAQ);
    for (const path of ['en/returns', 'en/pay', 'xx/none']) {
      expect((await refused(await withdraw(path))).code, path).toBe('article_not_found');
    }
  });
});
