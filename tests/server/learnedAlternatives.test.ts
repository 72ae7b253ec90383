import { describe, expect, it } from 'vitest';
import type { FaqAnswer, ProposalsAnswer } from '../../src/protocol/index.ts';
import type { AlternativeTrial } from '../../src/server/index.ts';
import { checkAlternative } from '../../src/entries/checkAlternative.ts';
import { createRig, faqOf, refused, type Rig, type RigOptions } from './createRig.ts';

const FAQ: FaqAnswer = {
  locale: 'en',
  articles: [
    { id: 'returns', question: 'How do I return something?', answer: 'Send it back.', alternatives: ['refund'] },
    { id: 'pay', question: 'How can I pay?', answer: 'By card.' },
  ],
};

async function setUp(options: RigOptions = {}) {
  const rig = await createRig({ faq: faqOf({ en: FAQ }), ...options });
  const { cookie } = await rig.agent();
  const proposals = async (): Promise<ProposalsAnswer> =>
    (await rig.get('/v1/agent/faq/proposals', { cookie })).json() as Promise<ProposalsAnswer>;
  const decide = (phrase: string, accept = true, articleId = 'returns') =>
    rig.post('/v1/agent/faq/proposals', { locale: 'en', articleId, phrase, accept }, { cookie });
  return { rig, cookie, proposals, decide };
}

/** A visitor whom an article helped, or not, after a search. */
async function helped(rig: Rig, query: string, articleId = 'returns', helpful = true) {
  const visitor = await rig.visitor();
  await visitor.ok('faq.search', { query, lang: 'en', results: 2 });
  await visitor.ok('article.open', { articleId, title: articleId, lang: 'en', query });
  await visitor.ok('article.rate', { articleId, helpful });
  return visitor;
}

const alternatives = async (rig: Rig, id = 'returns') => {
  const faq = (await (await rig.get('/v1/faq?lang=en')).json()) as FaqAnswer;
  return faq.articles.find((article) => article.id === id)?.alternatives;
};

describe('learning from searches', () => {
  it('P12.5: a search that ended in an article which helped is proposed, counted by visitors', async () => {
    const { rig, proposals } = await setUp();
    const anna = await helped(rig, 'Money back');
    await anna.ok('article.open', { articleId: 'returns', title: 'returns', lang: 'en', query: 'money back?' });
    await anna.ok('article.rate', { articleId: 'returns', helpful: true });
    await helped(rig, 'Money back');
    await helped(rig, 'visa', 'pay');
    await helped(rig, 'bitcoin', 'pay', false);
    await helped(rig, 'Refund!');
    await helped(rig, 'gone', 'no-such-article');
    await helped(rig, 'order of anna@example.com');
    await helped(rig, 'ab');
    expect(await proposals()).toEqual({
      learn: 'ask',
      proposals: [
        {
          locale: 'en',
          articleId: 'returns',
          title: 'How do I return something?',
          phrase: 'Money back',
          visitors: 2,
        },
        { locale: 'en', articleId: 'pay', title: 'How can I pay?', phrase: 'visa', visitors: 1 },
      ],
    });
    expect((await refused(await rig.get('/v1/agent/faq/proposals'))).code).toBe('sign_in_required');
  });

  it('P12.5: an accepted wording is served with the article under a new ETag, a dismissed one does not come back', async () => {
    const { rig, proposals, decide } = await setUp();
    await helped(rig, 'money back');
    await helped(rig, 'send home');
    const before = (await rig.get('/v1/faq?lang=en')).headers.get('etag');
    expect((await decide('MONEY BACK')).status).toBe(204);
    expect((await decide('send home', false)).status).toBe(204);
    const after = await rig.get('/v1/faq?lang=en', { headers: { 'if-none-match': before! } });
    expect(after.status).toBe(200);
    expect(await alternatives(rig)).toEqual(['refund', 'money back']);
    await helped(rig, 'send home');
    await helped(rig, 'money back');
    expect((await proposals()).proposals).toEqual([]);
  });

  it('P12.5: what was accepted is still there after a restart', async () => {
    const { rig, decide } = await setUp();
    await helped(rig, 'money back');
    await decide('money back');
    const again = await createRig({ storage: rig.storage, clock: rig.clock, faq: faqOf({ en: FAQ }), seed: 2 });
    expect(await alternatives(again)).toEqual(['refund', 'money back']);
  });

  it('P12.5: a wording the site has written itself since is not served twice, and goes on over a written article', async () => {
    const { rig, cookie, decide } = await setUp();
    await helped(rig, 'money back');
    await decide('money back');
    const [returns, pay] = FAQ.articles as [FaqAnswer['articles'][0], FaqAnswer['articles'][0]];
    const changed = { ...FAQ, articles: [{ ...returns, alternatives: ['Money back!', 'refund'] }, pay] };
    const again = await createRig({ storage: rig.storage, clock: rig.clock, faq: faqOf({ en: changed }), seed: 2 });
    expect(await alternatives(again)).toEqual(['Money back!', 'refund']);
    const article = { locale: 'en', id: 'returns', question: 'Returns?', answer: 'Yes.', alternatives: ['sent back'] };
    await rig.post('/v1/agent/faq/articles', article, { cookie });
    expect(await alternatives(rig)).toEqual(['sent back', 'money back']);
  });

  it('P12.5: "auto" takes what has helped three visitors by itself, "off" learns nothing', async () => {
    const auto = await setUp({ config: { faq: { learn: 'auto' } }, harms: async ({ phrase }) => phrase === 'bad' });
    for (const query of ['money back', 'money back', 'bad', 'bad', 'bad', 'rare', 'rare'])
      await helped(auto.rig, query);
    await auto.rig.clock.advance(6_000);
    expect(await alternatives(auto.rig)).toEqual(['refund']);
    await helped(auto.rig, 'money back');
    await auto.rig.clock.advance(6_000);
    await expect.poll(() => alternatives(auto.rig)).toEqual(['refund', 'money back']);
    expect((await auto.proposals()).proposals.map(({ phrase }) => phrase)).toEqual(['bad', 'rare']);

    const off = await setUp({ config: { faq: { learn: 'off' } } });
    await helped(off.rig, 'money back');
    expect(await off.proposals()).toEqual({ learn: 'off', proposals: [] });
  });

  it('P12.6: what is not proposed, would do harm or is one too many is refused', async () => {
    const trials: AlternativeTrial[] = [];
    const harms = async (trial: AlternativeTrial) => {
      trials.push(trial);
      return trial.phrase === 'card';
    };
    const { rig, cookie, proposals, decide } = await setUp({ harms });
    await helped(rig, 'visa', 'pay');
    await helped(rig, 'card');
    expect((await refused(await decide('card'))).code).toBe('alternative_harms');
    expect(trials[0]).toMatchObject({ locale: 'en', articleId: 'returns', phrase: 'card', articles: FAQ.articles });
    expect(trials[0]!.earlier.map(({ query, articleId }) => [query, articleId])).toEqual([
      ['visa', 'pay'],
      ['card', 'returns'],
    ]);
    expect((await decide('card', false)).status).toBe(204);
    expect((await refused(await decide('never searched'))).code).toBe('not_found');
    expect((await refused(await decide('card'))).code).toBe('not_found');

    const wordings = Array.from({ length: 9 }, (_, index) => `wording number ${index}`);
    for (const wording of wordings) await helped(rig, wording);
    const answers = await Promise.all(wordings.map((wording) => decide(wording)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(8);
    const ninth = answers.find(({ status }) => status !== 204)!;
    expect((await refused(ninth)).code).toBe('alternative_full');
    expect(await alternatives(rig)).toHaveLength(9);
    expect((await proposals()).proposals.map(({ phrase }) => phrase)).toEqual(['visa']);
    const loose = await rig.post('/v1/agent/faq/proposals', { locale: 'en', accept: 'yes' }, { cookie });
    expect((await refused(loose)).code).toBe('body_invalid');
  });
});

describe('the check of a wording', () => {
  const articles = ['red', 'green', 'blue', 'white'].map((colour) => ({
    id: colour,
    question: `How do I wash ${colour} shirts?`,
    answer: `Wash ${colour} shirts cold.`,
    alternatives: colour === 'white' ? [] : [`${colour} stains`, 'washing machine programme'],
  }));
  const trial = { locale: 'en', articleId: 'white', articles, phrase: 'washing machine programme' };

  it('finds harm where an earlier right answer would lose its place in the first three', async () => {
    const query = 'washing machine programme';
    const earlier = articles.slice(0, 3).map(({ id }) => ({ query, articleId: id }));
    expect(await checkAlternative({ ...trial, earlier })).toBe(true);
    expect(await checkAlternative({ ...trial, earlier: [] })).toBe(false);
  });

  it('finds none in a wording that stands apart', async () => {
    const earlier = articles.map(({ id }) => ({ query: `wash ${id} shirts`, articleId: id }));
    expect(await checkAlternative({ ...trial, earlier, phrase: 'bleach' })).toBe(false);
  });
});
