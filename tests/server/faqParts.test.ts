import { describe, expect, it } from 'vitest';
import type { Article, FaqAnswer } from '../../src/protocol/index.ts';
import { createRig, faqOf, refused, type Rig } from './createRig.ts';

const HOUR = 3_600_000;

/** As many articles as asked for, each with a long answer that has one word of its own. */
function manyArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `a${at}`,
    question: `How about number ${at}?`,
    answer:
      `Everything about it is **written down** here, [see there](https://shop.example/x${at}). Ask for zebra${at}. `.repeat(
        6,
      ),
    category: at % 2 === 0 ? 'Even' : 'Odd',
  }));
}

/** Asks for the head of a FAQ, and lets time pass while it is made in pieces. */
async function headOf(rig: Rig, headers: Record<string, string> = {}): Promise<Response> {
  const answer = rig.get('/v1/faq?parts=1&lang=en', { headers });
  for (let step = 0; step < 700; step++) await rig.clock.advance(1);
  return answer;
}

const large: FaqAnswer = {
  locale: 'en',
  articles: [...manyArticles(600), { id: 'short', question: 'Short?', answer: 'Yes, **very**.' }],
};

describe('a large FAQ', () => {
  it('P6.5: comes without its long answers for who asks so, with the words that tell each from the others', async () => {
    const rig = await createRig({ faq: faqOf({ en: large }) });
    const whole = await rig.get('/v1/faq?lang=en');
    expect(((await whole.json()) as FaqAnswer).articles).toEqual(large.articles);
    const answer = await headOf(rig);
    const head = (await answer.json()) as FaqAnswer;
    expect(head.articles).toHaveLength(601);
    const seventh = head.articles[7]!;
    expect(seventh).toMatchObject({ id: 'a7', question: 'How about number 7?', category: 'Odd', cut: true });
    expect(seventh.answer.split(' ')).toContain('zebra7');
    expect(seventh.answer).not.toContain('https');
    expect(head.articles.at(-1)).toEqual(large.articles.at(-1));
    const tag = answer.headers.get('etag')!;
    expect(tag).not.toBe(whole.headers.get('etag'));
    const again = await headOf(rig, { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect((await refused(await rig.get('/v1/faq?parts=2'))).code).toBe('query_invalid');
  });

  it('P6.5: is given whole up to 500 articles, whoever asks', async () => {
    const faq: FaqAnswer = { locale: 'en', articles: manyArticles(500) };
    const rig = await createRig({ faq: faqOf({ en: faq }) });
    expect(await (await rig.get('/v1/faq?parts=1&lang=en')).json()).toEqual(faq);
  });

  it('P6.6: gives the whole answer of one article, in the language it has', async () => {
    const rig = await createRig({ faq: faqOf({ en: large }) });
    const answer = await rig.get('/v1/faq/answers?lang=en&id=a7');
    expect(await answer.json()).toEqual({ locale: 'en', articles: [large.articles[7]] });
    const tag = answer.headers.get('etag')!;
    const headers = { 'if-none-match': tag };
    expect((await rig.get('/v1/faq/answers?lang=en&id=a7', { headers })).status).toBe(304);
    expect(((await (await rig.get('/v1/faq/answers?lang=fr&id=a7')).json()) as FaqAnswer).locale).toBe('en');
    for (const query of ['lang=en&id=none', 'lang=en', 'lang=en&id=__proto__']) {
      expect((await refused(await rig.get(`/v1/faq/answers?${query}`))).code).toBe('article_not_found');
    }
    expect((await refused(await rig.get('/v1/faq/answers?lang=%3Cb%3E&id=a7'))).code).toBe('query_invalid');
  });

  it('of 50,000 articles is cut in pieces, once, and others are answered meanwhile', async () => {
    const rig = await createRig({ faq: faqOf({ en: { locale: 'en', articles: manyArticles(50_000) } }) });
    const began = performance.now();
    let pieces = 0;
    const pulse = setInterval(() => pieces++, 1);
    const [one, other] = await Promise.all([headOf(rig), headOf(rig)]);
    clearInterval(pulse);
    expect(one.headers.get('etag')).toBe(other.headers.get('etag'));
    expect(((await one.json()) as FaqAnswer).articles).toHaveLength(50_000);
    expect(pieces).toBeGreaterThan(10);
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

describe('what is asked most', () => {
  const articles: Article[] = ['pay', 'returns', 'hours', 'sizes', 'gift', 'care', 'jobs', 'press'].map((id) => ({
    id,
    question: `About ${id}?`,
    answer: 'Yes.',
    category: id > 'h' ? 'Shop' : 'Other',
    ...(id === 'press' ? { pinned: true } : {}),
  }));
  const faq: FaqAnswer = { locale: 'en', articles };

  it('P6.7: comes first: what is pinned, then what was opened in most visits, then the site’s order', async () => {
    const rig = await createRig({ faq: faqOf({ en: faq }) });
    const order = async () =>
      ((await (await rig.get('/v1/faq?lang=en')).json()) as FaqAnswer).articles.map(({ id }) => id);
    const rest = articles.map(({ id }) => id).filter((id) => id !== 'press');
    expect(await order()).toEqual(['press', ...rest]);
    const before = (await rig.get('/v1/faq?lang=en')).headers.get('etag');
    const visit = async (...opened: string[]) => {
      const visitor = await rig.visitor();
      for (const articleId of opened) await visitor.ok('article.open', { articleId, title: articleId, lang: 'en' });
    };
    for (let time = 0; time < 4; time++) await visit('care');
    for (let time = 0; time < 3; time++) await visit('gift', 'gift', 'gone');
    // Opened often, but in one visit only.
    await visit('jobs', 'jobs', 'jobs', 'jobs', 'jobs');
    await rig.clock.advance(HOUR);
    await expect.poll(order).toEqual(['press', 'care', 'gift', ...rest.filter((id) => id !== 'care' && id !== 'gift')]);
    const answer = await rig.get('/v1/faq?lang=en');
    expect(answer.headers.get('etag')).not.toBe(before);
    expect(((await answer.json()) as FaqAnswer).categories).toEqual(['Shop', 'Other']);
    await rig.clock.advance(31 * 24 * HOUR);
    await expect.poll(order).toEqual(['press', ...rest]);
  });
});
